import type { ColumnLayout, SheetLine } from '../../../model/layout';
import type { Entry, TextCell } from '../../../model/ledger';
import { parseBands, type Band } from './bands';
import type { CellSource } from '../cells/figures';
import { verdictName } from './verdict-name';
import { parseVetoNote, readVeto, type VetoNote, type VetoState } from './veto-terms';

/** A band with the line that states it. */
export interface StatedBand extends Band {
  readonly line: SheetLine;
}

/** A verdict column that lists more different texts than this does not grade. */
const MAX_VERDICTS = 20;
const MAX_VERDICT_LENGTH = 16;

/** The different verdicts of a column, as they are written. */
export function verdictsOf(source: CellSource, column: ColumnLayout): readonly string[] {
  const found = new Set<string>();
  for (const { row } of source.ledger.entries) {
    const text = source.text(row, column.index)?.text.trim() ?? '';
    if (text !== '' && text.length <= MAX_VERDICT_LENGTH) found.add(text);
    if (found.size > MAX_VERDICTS) return [];
  }
  return [...found];
}

/** Lines in which a ledger may state its rules of grading: above the table, below it, and the verdict column's own header. */
export function ruleLines(source: CellSource, column: ColumnLayout): readonly SheetLine[] {
  const { layout } = source.ledger;
  const row = layout.headerRows.at(-1) ?? layout.range.top;
  return [...layout.notes, ...layout.preamble, { row, column: column.index, text: column.path.at(-1) ?? '' }];
}

/** Every band that the ledger's own lines state for a verdict column. */
export function statedBands(source: CellSource, column: ColumnLayout): readonly StatedBand[] {
  const names = verdictsOf(source, column);
  return ruleLines(source, column).flatMap((line) => parseBands(line.text, names).map((band) => ({ ...band, line })));
}

/** What the ledger's own lines say of vetoes; several lines are read together. */
export function statedVetoes(
  source: CellSource,
  column: ColumnLayout,
): readonly (VetoNote & { readonly line: SheetLine })[] {
  const names = verdictsOf(source, column);
  return ruleLines(source, column).flatMap((line) =>
    parseVetoNote(line.text, names).map((note) => ({ ...note, line })),
  );
}

/** A row's veto cell with what it says; `none` where the table has no veto column or its cell is empty. */
export function vetoOf(
  source: CellSource,
  entry: Entry,
): { readonly state: VetoState; readonly cell: TextCell | null } {
  let unclear: TextCell | null = null;
  for (const column of source.columns('veto')) {
    const cell = source.text(entry.row, column.index);
    if (!cell) continue;
    const state = readVeto(cell.text);
    if (state === 'named') return { state, cell };
    if (state === 'unclear') unclear = cell;
  }
  return unclear ? { state: 'unclear', cell: unclear } : { state: 'none', cell: null };
}

/** A row's verdict, null for an empty cell. */
export function verdictOf(
  source: CellSource,
  entry: Entry,
  column: ColumnLayout,
): { readonly cell: TextCell; readonly name: string } | null {
  const cell = source.text(entry.row, column.index);
  return cell && { cell, name: verdictName(cell.text) };
}
