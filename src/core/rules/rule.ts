import type { CellRef } from '../model/address';
import type { Day } from '../model/day';
import type { Finding, Fix, Severity } from '../model/finding';
import type { ColumnLayout, ColumnRole } from '../model/layout';
import type { Cell, Entry, Ledger, TextCell } from '../model/ledger';
import type { MessageParam } from '../model/message';
import type { Quantity } from '../model/quantity';
import type { Profile } from '../profile/profile';

/** Message ids of a rule with the names of the parameters that each sentence takes. */
export type RuleMessages = Readonly<Record<string, readonly string[]>>;

/** One finding as a rule reports it; the context adds the rule's id and default severity. */
export type Report<M extends RuleMessages> = {
  [Id in keyof M & string]: {
    readonly message: Id;
    readonly params: Readonly<Record<M[Id][number], MessageParam>>;
    /** The cell where a person would correct it (design.md section 2, "Cell of a finding"). */
    readonly cell: CellRef;
    readonly expected?: MessageParam | null;
    readonly found?: MessageParam | null;
    readonly fix?: Fix | null;
    /** Only where it differs from the rule's severity. */
    readonly severity?: Severity;
    /** Where the finding is told once for many cells: see {@link Finding.habit}. */
    readonly habit?: string;
  };
}[keyof M & string];

/** What a rule sees. Rules read, they never change anything and never see each other's findings. */
export interface RuleContext<M extends RuleMessages> {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly profile: Profile;
  /** The columns of these roles, from left to right. */
  columns(...roles: readonly ColumnRole[]): readonly ColumnLayout[];
  /**
   * The cell read as a quantity in its column's (or its row's) unit; null for an empty cell.
   * Merged cells are read at their first cell.
   */
  quantity(row: number, column: number): Cell<Quantity> | null;
  /** The cell's displayed text with its place (a merged cell's first cell); null for an empty cell. */
  text(row: number, column: number): TextCell | null;
  report(report: Report<M>): void;
  /**
   * What `make` gives for a row, worked out once until the row is edited: for what a rule looks at in every row of a long
   * ledger. It may hang on that row's cells and entry, and on what the key spells out (which columns belong together);
   * never on other rows. Rules share what they work out under one key. See core/model/row-memory.
   */
  recall<T>(key: string, row: number, make: () => T): T;
  /**
   * What `make` gives for whole columns, worked out once until one of their cells is edited. It may hang on the cells of
   * these columns alone. See core/model/column-memory.
   */
  recallColumns<T>(key: string, columns: readonly number[], make: () => T): T;
}

/**
 * What a rule's findings hang on, besides the layout, the kind of ledger, the as-of day and the profile: an edit that
 * changes nothing of this need not run the rule again.
 */
export interface RuleReads {
  /** Fields of entries. */
  readonly entries?: readonly (keyof Entry)[];
  /** Columns whose cells the rule looks at itself, by role; a quantity also hangs on the row's unit and name cells. */
  readonly cells?: readonly ColumnRole[];
}

/** What the unit of a row's figures may be read from. */
export const UNIT_ROLES: readonly ColumnRole[] = ['unit', 'task', 'indicator'];

/** A rule: one file, one thing that can be wrong. */
export interface Rule<M extends RuleMessages = RuleMessages> {
  /** kebab-case; also the name of its file and of its page in docs/rules. */
  readonly id: string;
  readonly severity: Severity;
  /** i18n holds a sentence for each: `rules.<rule id>.<message id>`. */
  readonly messages: M;
  /** Left out: everything on the sheet. */
  readonly reads?: RuleReads;
  check(context: RuleContext<M>): void;
}

/** A finding before messages are rendered, as `checkLedger` returns it. */
export type { Finding };

/** Defines a rule and infers the types of its messages. */
export function defineRule<const M extends RuleMessages>(rule: Rule<M>): Rule<M> {
  return rule;
}
