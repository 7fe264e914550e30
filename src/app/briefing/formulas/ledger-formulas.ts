import type { LiveCount } from '../../../core/briefing/documents';
import type { Source } from '../../../core/briefing/facts';
import { cellAddress, type CellRange } from '../../../core/model/address';
import { quotedSheetName } from '../../../core/model/sheet-name';
import { STATUSES, type Status } from '../../../core/model/verdict';
import type { Formatter } from '../../../i18n';
import { statusWords } from '../../highlight/highlight-plan';
import type { BriefingSheet } from '../request';
import { isPlainCondition, RowCounts } from './countifs';
import { hasColumns, statusRows, type StatusRows } from './status-rows';

/** Excel takes formulas of 8,192 characters. */
const LONGEST_FORMULA = 8_000;

/** A ledger that counts can be taken over. */
interface Counted {
  readonly rows: StatusRows;
  readonly counts: RowCounts;
}

/**
 * Formulas that count entries again beside the ledgers' status marks. One is given only where it provably gives the
 * figure: it is carried out over the texts of the cells as they are, so merged cells, aliases, several departments in one
 * cell and marks of another day or language leave the value.
 */
export class LedgerFormulas {
  private readonly ledgers: ReadonlyMap<Source['kind'], readonly (Counted | null)[]>;
  private readonly wordOf: (status: Status) => string;

  constructor(sources: readonly Source[], sheetOf: (source: Source) => BriefingSheet, format: Formatter) {
    this.wordOf = statusWords(format);
    const ledgers = new Map<Source['kind'], (Counted | null)[]>();
    for (const source of sources) {
      const others = sources.filter((other) => other !== source && isBeside(other, source));
      const rows = statusRows(source, others, sheetOf(source), this.wordOf);
      const counted = rows && { rows, counts: new RowCounts(rows) };
      ledgers.set(source.kind, [...(ledgers.get(source.kind) ?? []), counted]);
    }
    this.ledgers = ledgers;
  }

  /** A formula (without `=`) for a count whose value is known; null where none gives it for sure. */
  formulaFor(live: LiveCount, value: number): string | null {
    if ([live.department, live.category].some((name) => name !== null && !isPlainCondition(name))) return null;
    const terms: string[] = [];
    let total = 0;
    for (const ledger of this.ledgers.get(live.kind) ?? []) {
      if (!ledger || !hasColumns(ledger.rows, live)) return null;
      const count = this.count(ledger, live);
      if (count === null) return null;
      total += count;
      terms.push(...this.terms(ledger.rows, live));
    }
    if (terms.length === 0 || total !== value) return null;
    const formula = terms.join('').replace(/^\+/, '');
    return formula.length > LONGEST_FORMULA ? null : formula;
  }

  private count({ counts }: Counted, live: LiveCount): number | null {
    // Of all that are not excluded: any text that is a mark, less those.
    const statuses = live.statuses ?? STATUSES.filter((status) => status !== 'excluded');
    let total = 0;
    for (const status of statuses) {
      const count = counts.count(this.wordOf(status), live);
      if (count === null) return null;
      total += count;
    }
    return total;
  }

  private terms(rows: StatusRows, live: LiveCount): readonly string[] {
    const term = (sign: '+' | '-', status: string): string => `${sign}COUNTIFS(${conditions(rows, live, status)})`;
    if (live.statuses) return live.statuses.map((status) => term('+', this.wordOf(status)));
    return [term('+', ANY_TEXT), term('-', this.wordOf('excluded'))];
  }
}

/** As a condition of COUNTIFS: every text that is not empty. */
const ANY_TEXT = '?*';

function conditions(rows: StatusRows, { department, category }: LiveCount, status: string): string {
  const pairs: readonly (readonly [CellRange | null, string | null])[] = [
    [rows.status, status],
    [rows.department, department],
    [rows.category, category],
  ];
  return pairs
    .flatMap(([range, text]) => (range && text !== null ? [`${address(rows.source, range)},${literal(text)}`] : []))
    .join(',');
}

function address({ sheet }: Source, { top, left, bottom }: CellRange): string {
  const cell = (row: number): string => cellAddress(row, left).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${quotedSheetName(sheet)}!${cell(top)}:${cell(bottom)}`;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function isBeside(other: Source, { file, sheet }: Source): boolean {
  return other.file === file && other.sheet === sheet;
}
