import { kindAt } from '../../../model/cells';
import type { ColumnLayout, ColumnRole, RowLayout, SheetLine } from '../../../model/layout';
import type { TextCell } from '../../../model/ledger';
import { CellKind } from '../../../model/snapshot';
import { compactText, parseQuantity } from '../../../values';
import type { CellSource } from '../cells/figures';

/** A total that counts the entries of a text column and does not give their number. */
export interface CountedTotal {
  readonly cell: TextCell;
  readonly column: ColumnLayout;
  /** The filled rows of the column. */
  readonly count: number;
}

/** Columns whose entries are counted by their rows; what is counted under a status (已完成: 12) is another thing. */
const COUNTED: ReadonlySet<ColumnRole> = new Set(['task', 'indicator', 'department']);

/**
 * Totals under text columns that count their rows: 合计 … 12家. A figure with a counting word always counts; a bare number
 * does where another total of the column gives its number of rows. Filled cells, different texts and all rows are each
 * accepted as the number.
 */
export function countedTotals(source: CellSource, rows: readonly RowLayout[]): readonly CountedTotal[] {
  const found: CountedTotal[] = [];
  for (const column of source.ledger.layout.columns.filter((each) => COUNTED.has(each.role))) {
    const counts = rows.map((row) => countIn(source, row, column)).filter((count): count is Count => count !== null);
    const agreeing = counts.some((count) => count.agrees);
    for (const count of counts) {
      if (count.agrees || !(count.worded || agreeing)) continue;
      found.push({ cell: count.cell, column, count: count.filled });
    }
  }
  return found;
}

const STATED_COUNT =
  /^(?:共计|合计|总计|共)[::]?(?:共|共计)?(\d+)(?:个|项|家|条|件|所|处|户|名|人|宗|篇|次|镇|村)(?:[^\d,,。;;]{0,6})$/;

/**
 * A line below the table that counts its records (合计:12项) and gives another number than that of the rows, of their
 * highest running number, or of the different texts of any column.
 */
export function countedLines(source: CellSource): readonly { readonly line: SheetLine; readonly count: number }[] {
  const { layout, entries } = source.ledger;
  const lines = layout.notes.flatMap((line) => {
    const stated = STATED_COUNT.exec(compactText(line.text))?.[1];
    return stated === undefined ? [] : [{ line, stated: Number(stated) }];
  });
  if (lines.length === 0 || entries.length < 2) return [];
  const accepted = new Set([entries.length, ...layout.columns.flatMap((column) => numbersOf(source, column))]);
  return lines.filter(({ stated }) => !accepted.has(stated)).map(({ line }) => ({ line, count: entries.length }));
}

/** What a column's records may be counted as: filled cells, different texts, its highest figure or sum. */
function numbersOf(source: CellSource, column: ColumnLayout): readonly number[] {
  const texts = source.ledger.entries.flatMap(({ row }) => source.text(row, column.index)?.text ?? []);
  const figures = texts.map(Number).filter((figure) => Number.isFinite(figure));
  const sum = figures.reduce((a, b) => a + b, 0);
  const highest = figures.reduce((a, b) => Math.max(a, b), 0);
  return [texts.length, new Set(texts.map(compactText)).size, sum, highest];
}

interface Count {
  readonly cell: TextCell;
  readonly filled: number;
  readonly agrees: boolean;
  /** Whether a counting word stands behind the figure. */
  readonly worded: boolean;
}

function countIn(source: CellSource, row: RowLayout, column: ColumnLayout): Count | null {
  const cell = source.text(row.row, column.index);
  if (!cell || cell.row !== row.row || cell.column !== column.index) return null;
  const bare = kindAt(source.ledger.sheet, cell.row, cell.column) === CellKind.Number;
  const compact = compactText(cell.text);
  if (!bare && !/^(?:共|共计|合计|总计)?[::]?\d+(?:个|项|家|条|件|所|处|户|名|人|宗|篇|次|镇|村)?$/.test(compact))
    return null;
  const reading = parseQuantity(compact.replace(/^\D+/, ''));
  if (!reading.ok || !reading.value.value.gt(0)) return null;
  const texts: string[] = [];
  for (const addend of row.addends) {
    const entry = source.text(addend, column.index);
    if (entry) texts.push(entry.row === addend ? compactText(entry.text) : '');
  }
  const filled = texts.filter((text) => text !== '').length;
  const numeric = texts.filter((text) => /^[\d.,%]+$/.test(text)).length;
  if (filled < 2 || numeric > 0) return null;
  const value = reading.value.value;
  const accepted = [filled, new Set(texts.filter((text) => text !== '')).size, row.addends.length];
  return { cell, filled, agrees: accepted.some((count) => value.eq(count)), worded: reading.value.unit !== null };
}
