import { cellAddress, type CellRef } from '../model/address';
import { isFormula } from '../model/cells';
import type { ColumnLayout, ColumnRole } from '../model/layout';
import type { Entry } from '../model/ledger';
import type { Severity } from '../model/finding';
import { mergesOf, type MergeIndex } from '../model/merge-index';
import { findQuantities } from '../values';
import { defineRule, type RuleContext } from './rule';
import { isActualDue, tellsItsActual } from './support/dates/due-actual';
import { excerpt } from './support/cells/excerpt';

const MESSAGES = {
  department: ['header', 'name'],
  person: ['header', 'name'],
  deadline: ['header', 'name'],
  target: ['header', 'name'],
  actual: ['header', 'name', 'deadline'],
  'empty-column': ['header', 'role'],
} as const;

type Messages = typeof MESSAGES;
type AskedRole = 'department' | 'person' | 'deadline' | 'target';

const ASKED: readonly AskedRole[] = ['department', 'person', 'deadline', 'target'];

/** A column filled in less than this share of the records is not asked for. */
const MOSTLY_FILLED = 0.6;
/** From this share on, a missing owner or deadline contradicts the ledger's own practice. */
const NEARLY_ALWAYS_FILLED = 0.9;
/** Departments and persons with more blanks than this are written once a group, for the rows below as well. */
const MOST_BLANKS_OF_OWNERS = 0.2;
/** A role that rests on less is too unsure to ask for. */
const SURE_ENOUGH = 0.5;

/**
 * Cells that a ledger needs and that are empty (design.md section 2, `missing-value`): the responsible department or
 * person, the deadline, the target, and the actual once its deadline has passed. Asked for only in columns filled in at
 * least 60 % of the records. A column empty throughout is one info at its header. A missing owner or deadline is an error
 * (domain.md section 6) where at least 90 % of the records have theirs; everything else is a warning.
 */
export const missingValue = defineRule({
  id: 'missing-value',
  severity: 'warning',
  messages: MESSAGES,
  check(context) {
    const asking = new Asking(context, mergesOf(context.ledger.sheet));
    for (const role of ASKED) asking.askFor(role);
    asking.askForActuals();
  },
});

/** How well a column is filled in. */
interface Filling {
  readonly column: ColumnLayout;
  readonly missing: readonly Entry[];
  /** Filled cells among those of all entries, from 0 to 1. */
  readonly share: number;
}

class Asking {
  private readonly entries: readonly Entry[];
  private readonly fillings = new Map<number, Filling>();

  constructor(
    private readonly context: RuleContext<Messages>,
    private readonly merges: MergeIndex,
  ) {
    this.entries = context.ledger.entries.filter((entry) => entry.excluded === null);
  }

  askFor(role: AskedRole): void {
    const fillings = this.columnsOf(role).map((column) => this.fillingOf(column));
    if (fillings.every(({ share }) => share === 0)) {
      for (const { column } of fillings) this.reportEmptyColumn(column);
      return;
    }
    for (const filling of fillings) {
      if (filling.share < MOSTLY_FILLED || this.isWrittenOnceAGroup(role, filling)) continue;
      for (const entry of filling.missing) this.reportMissing(role, filling, entry);
    }
  }

  /** The first column of actuals that is mostly filled; the others repeat it in other units or for other periods. */
  askForActuals(): void {
    const fillings = this.columnsOf('actual').map((column) => this.fillingOf(column));
    const due = (entry: Entry): boolean => isActualDue(entry, this.context.asOf);
    if (fillings.every(({ share }) => share === 0)) {
      if (!this.entries.some((entry) => due(entry) && !tellsItsActual(entry, this.context.ledger.sheet))) return;
      for (const { column } of fillings) this.reportEmptyColumn(column);
      return;
    }
    for (const { column, missing, share } of fillings) {
      if (share < MOSTLY_FILLED) continue;
      for (const entry of missing) {
        if (entry.actual !== null || !due(entry) || tellsItsActual(entry, this.context.ledger.sheet)) continue;
        const cell = this.cellOf(entry, column);
        const deadline = entry.deadline?.text.trim() ?? '';
        const params = { header: column.header, name: nameOf(entry, cell), deadline };
        this.context.report({ message: 'actual', params, cell });
      }
      return;
    }
  }

  private columnsOf(role: ColumnRole): readonly ColumnLayout[] {
    const columns = this.context.columns(role).filter((column) => !column.hidden && column.confidence >= SURE_ENOUGH);
    return [...columns].sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  }

  private fillingOf(column: ColumnLayout): Filling {
    let filling = this.fillings.get(column.index);
    if (!filling) {
      const missing = this.entries.filter((entry) => !this.isGiven(entry, column));
      const share = this.entries.length === 0 ? 0 : 1 - missing.length / this.entries.length;
      filling = { column, missing, share };
      this.fillings.set(column.index, filling);
    }
    return filling;
  }

  /** A formula that shows nothing is nobody's omission, and one without a stored result may show something. */
  private isGiven(entry: Entry, column: ColumnLayout): boolean {
    if (readFrom(entry, column.index) || this.context.text(entry.row, column.index) !== null) return true;
    const cell = this.cellOf(entry, column);
    return isFormula(this.context.ledger.sheet, cell.row, cell.column);
  }

  private isWrittenOnceAGroup(role: AskedRole, { missing, share }: Filling): boolean {
    if (role !== 'department' && role !== 'person') return false;
    return missing.length > 2 && 1 - share > MOST_BLANKS_OF_OWNERS;
  }

  private reportMissing(role: AskedRole, filling: Filling, entry: Entry): void {
    if (role === 'target' && isGivenElsewhere(entry)) return;
    if (role === 'deadline' && entry.milestones.length > 0) return;
    const bare = this.isBare(entry);
    if (bare && !this.isNumbered(entry)) return;
    const { column } = filling;
    const cell = this.cellOf(entry, column);
    const params = { header: column.header, name: nameOf(entry, cell) };
    this.context.report({ message: role, params, cell, severity: this.severityOf(role, filling, entry, bare) });
  }

  private severityOf(role: AskedRole, filling: Filling, entry: Entry, bare: boolean): Severity {
    if (role === 'target') return entry.actual?.reading.ok === true ? 'warning' : 'info';
    const followed = this.context.ledger.kind === 'plan' || this.context.ledger.kind === 'issue';
    const another = this.columnsOf(role).some((column) => column !== filling.column && this.isGiven(entry, column));
    return followed && !bare && !another && filling.share >= NEARLY_ALWAYS_FILLED ? 'error' : 'warning';
  }

  /** Nothing but its name, or nothing of what is asked for: a heading that was not recognised, or a row yet to be filled in. */
  private isBare(entry: Entry): boolean {
    const asked = ASKED.flatMap((role) => this.columnsOf(role));
    if (asked.length >= 2 && asked.every((column) => !this.isGiven(entry, column))) return true;
    const name = entry.nameCell?.column;
    const others = this.context.ledger.layout.columns.filter(
      ({ role, index }) => role !== 'sequence' && index !== name,
    );
    return others.every((column) => this.context.text(entry.row, column.index) === null);
  }

  private isNumbered(entry: Entry): boolean {
    return this.context.columns('sequence').some((column) => this.context.text(entry.row, column.index) !== null);
  }

  private reportEmptyColumn(column: ColumnLayout): void {
    const header = this.context.ledger.layout.headerRows.at(-1);
    if (header === undefined || this.entries.length < 2) return;
    const params = { header: column.header, role: { set: 'role' as const, value: column.role } };
    const cell = this.merges.anchorOf(header, column.index);
    this.context.report({ message: 'empty-column', params, cell, severity: 'info' });
  }

  private cellOf(entry: Entry, column: ColumnLayout): CellRef {
    return this.merges.anchorOf(entry.row, column.index);
  }
}

/** Whether the entry was read from the column: then the cell, or for a department one above it, was filled in. */
function readFrom({ department, deadline, person, target, actual }: Entry, column: number): boolean {
  return (
    department?.column === column ||
    deadline?.column === column ||
    person?.column === column ||
    target?.column === column ||
    actual?.column === column
  );
}

/** What a sentence calls the row; a row without any text goes by its cell. */
function nameOf(entry: Entry, cell: CellRef): string {
  return entry.name === '' ? cellAddress(cell.row, cell.column) : excerpt(entry.name);
}

/** Whether the target stands in the row's name, its period columns or its dated steps. */
function isGivenElsewhere(entry: Entry): boolean {
  if (entry.milestones.length > 0 || entry.periods.some((period) => period.target !== null)) return true;
  return findQuantities(entry.name).some(({ quantity }) => quantity.unit !== null);
}
