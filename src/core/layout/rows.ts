import { isFormula, kindAt, numberAt, textAt } from '../model/cells';
import type { RowKind, SheetLine } from '../model/layout';
import { memoize } from '../model/memoize';
import type { RowCursor } from '../model/row-cursor';
import { CellKind, FORMULA_FLAG } from '../model/snapshot';
import { normalizeText } from '../values';
import type { Grid, Region } from './grid';
import type { HeaderBlock } from './header';
import { isMetaLabel } from './header';
import { lineAt } from './lines';
import { hasWord, isWord, startsWithWord } from './words';

/** What a table's rows are classified by. */
export interface RowFrame {
  readonly region: Region;
  readonly header: HeaderBlock;
  /** The column of running numbers, null where there is none. */
  readonly sequence: number | null;
}

/** A row with its kind and the label that a total, a section or an 其中 row carries. */
export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly label: string;
  /** A subtotal above its group, under whose name the group's records stand. */
  readonly headsSection?: boolean;
}

/** The rows below a header, and the lines of its notes: 注：, 填表人 and the like. */
export interface ClassifiedRows {
  readonly rows: readonly ClassifiedRow[];
  readonly notes: readonly SheetLine[];
}

/** Longest label of a total row: 张店区合计, not a sentence that ends in 合计. */
const MAX_TOTAL_LABEL = 14;
/** A text from this length on, alone in its row, is a note. */
const NOTE_LENGTH = 30;

/** Tells records from headings, totals and notes, from the first row below the header to the region's last. Empty rows are passed over. */
export function classifyRows(grid: Grid, frame: RowFrame): ClassifiedRows {
  const { region, header } = frame;
  const filled = grid.filledRows({ ...region, top: header.bodyTop });
  const end = lastRecordRow(grid, frame, filled);
  const cursor = grid.cursor(region);
  const rows: ClassifiedRow[] = [];
  const notes: SheetLine[] = [];
  for (const row of filled) {
    cursor.moveTo(row);
    if (row > end) notes.push(...linesOf(grid, region, row));
    else if (frame.sequence !== null && isPlainRecord(grid, cursor, frame.sequence))
      rows.push({ row, kind: 'record', label: '' });
    else {
      const classified = classifyRow(grid, frame, row);
      if (classified.kind === 'helper' && isNoteRow(grid, frame, row)) notes.push(...linesOf(grid, region, row));
      rows.push(classified);
    }
  }
  return { rows: endSections(rows), notes };
}

/** Each filled cell of a row as a line. */
export function linesOf(grid: Grid, region: Region, row: number): SheetLine[] {
  return grid.filledColumns(row, region).map((column) => lineAt(grid, row, column));
}

/** The last row that is neither a note nor a signature: what stands below it belongs to no record. */
function lastRecordRow(grid: Grid, frame: RowFrame, filled: readonly number[]): number {
  const last = filled.findLast((row) => !isNoteRow(grid, frame, row) && !isTrailingText(grid, frame, row));
  return last ?? frame.header.bodyTop - 1;
}

/** 注:…, 填表人:… and long texts alone in their row. */
function isNoteRow(
  grid: Grid,
  frame: RowFrame,
  row: number,
  columns: readonly number[] = grid.filledColumns(row, frame.region),
): boolean {
  const first = columns[0];
  if (first === undefined) return false;
  const label = grid.label(row, first);
  const merge = grid.mergeAt(row, first);
  const wide = merge !== null && merge.right - merge.left >= (frame.header.right - frame.header.left) * 0.5;
  if (kindAt(grid.sheet, row, first) !== CellKind.Text) return false;
  if (startsWithWord('notes', label) && (columns.length <= 2 || wide)) return true;
  const signatures = columns.filter((column) => isSignature(grid.label(row, column))).length;
  if (signatures > 0 && signatures >= columns.length * 0.5) return true;
  if (columns.length > 1) return false;
  return label.length >= NOTE_LENGTH || (/[。;;]$/.test(label) && label.length >= 12) || (isMetaLabel(label) && wide);
}

function isSignature(label: string): boolean {
  return startsWithWord('signatures', label) && (/[::]/.test(label) || label.length <= 8);
}

/** A single text below the last figures that is neither numbered nor in the first column's manner a record. */
function isTrailingText(grid: Grid, frame: RowFrame, row: number): boolean {
  const columns = grid.filledColumns(row, frame.region);
  const first = columns[0];
  if (columns.length !== 1 || first === undefined || kindAt(grid.sheet, row, first) !== CellKind.Text) return false;
  const merge = grid.mergeAt(row, first);
  const across = merge !== null && merge.right > merge.left;
  const inSequence = frame.sequence !== null && first === frame.sequence;
  return (across || inSequence) && totalKind(grid.label(row, first)) === null;
}

function classifyRow(grid: Grid, frame: RowFrame, row: number): ClassifiedRow {
  const columns = grid.filledColumns(row, frame.region);
  const first = columns[0] ?? frame.region.left;
  const firstLabel = grid.mergedLabel(row, frame.header.left) || grid.label(row, first);
  const of = (kind: RowKind, label = firstLabel): ClassifiedRow => ({ row, kind, label });
  if (isRepeatedHeader(grid, frame, row, columns)) return of('repeated-header');
  const total = totalLabel(grid, frame, row, columns);
  if (total) return of(total.kind, total.label);
  if (isNoteRow(grid, frame, row, columns)) return of('helper');
  if (isNumberedOnly(grid, frame, row, columns)) return of('numbered');
  const section = sectionLabel(grid, frame, row, columns);
  if (section !== null) return of('section', section);
  const ofWhich = columns.find((column) => kindAt(grid.sheet, row, column) === CellKind.Text);
  const mergedFirst = firstLabel.length <= 6 ? firstLabel : '';
  if (
    (ofWhich !== undefined && startsWithWord('ofWhich', grid.label(row, ofWhich))) ||
    startsWithWord('ofWhich', mergedFirst)
  )
    return of('of-which');
  return of('record');
}

/**
 * A numbered row with a name and something told of it: nearly every row of a ledger, known without a closer look. Goes
 * along the row once and keeps nothing of it.
 */
function isPlainRecord(grid: Grid, cursor: RowCursor, sequence: number): boolean {
  const { kinds, offset } = cursor;
  let filled = 0;
  let told = 0;
  for (let index = 0; index < kinds.length; index++) {
    const raw = kinds[index]?.[offset] ?? CellKind.Empty;
    const kind = raw & ~FORMULA_FLAG;
    if (kind === CellKind.Empty || (kind === CellKind.Text && grid.isBlankText(cursor.number(index)))) continue;
    filled++;
    if (filled === 1 && (cursor.columns[index] !== sequence || kind !== CellKind.Number)) return false;
    if (filled === 2 && (kind !== CellKind.Text || !isPlainName(grid.labelOf(cursor.number(index))))) return false;
    if (raw === kind && ++told === FEWEST_TOLD) return true;
  }
  return false;
}

/** A number, a name and two more cells that somebody typed. */
const FEWEST_TOLD = 4;

/** Whether a label neither names a total nor begins as a part of one does. */
const isPlainName = memoize((label: string) => totalKind(label) === null && !startsWithWord('ofWhich', label));

/** Headers are repeated where a ledger was laid out for printing. */
function isRepeatedHeader(grid: Grid, frame: RowFrame, row: number, columns: readonly number[]): boolean {
  if (columns.length < 2) return false;
  const first = columns[0] ?? 0;
  return frame.header.rows.some((headerRow) => {
    if (grid.label(headerRow, first) !== grid.label(row, first)) return false;
    return (
      columns.filter((column) => grid.label(headerRow, column) === grid.label(row, column)).length >=
      columns.length * 0.8
    );
  });
}

/** Only its running number, or that and formulas that have nothing to compute with. */
function isNumberedOnly(grid: Grid, frame: RowFrame, row: number, columns: readonly number[]): boolean {
  const { sequence } = frame;
  if (sequence === null || !columns.includes(sequence)) return false;
  if (!/^\d+$/.test(grid.label(row, sequence))) return false;
  return columns.every((column) => column === sequence || isIdleFormula(grid, row, column));
}

function isIdleFormula(grid: Grid, row: number, column: number): boolean {
  if (!isFormula(grid.sheet, row, column)) return false;
  return (
    kindAt(grid.sheet, row, column) === CellKind.Error ||
    numberAt(grid.sheet, row, column) === 0 ||
    grid.label(row, column) === '-'
  );
}

/** Part of every word for a total or an average: most labels are passed over by this alone. */
const MAY_SUM = /[计总和均共汇结数占值]|total|sum|average|mean|avg|overall|median|max|min/;

/** The kind of total that a label names: 合计 and 全市合计 are totals, 小计 and 张店区合计 subtotals, 平均 a helper row. */
export function totalKind(raw: string): 'total' | 'subtotal' | 'helper' | null {
  if (!MAY_SUM.test(raw)) return null;
  const label = raw
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/[::*]+$/g, '')
    .replace(/^[*]+/, '');
  if (label === '' || label.length > MAX_TOTAL_LABEL * 2) return null;
  if (isWord('averages', label)) return 'helper';
  if (isWord('subtotals', label)) return 'subtotal';
  if (isWord('totals', label)) return 'total';
  if (label.length > MAX_TOTAL_LABEL && !/^[a-z]/.test(label)) return null;
  const prefix =
    /^(.+?)(?:合计|总计|小计|共计)$/.exec(label)?.[1] ??
    /^(?:sub-?total)(?:for|of|[-–:])(.+)$/.exec(label)?.[1] ??
    /^(.+)(?:subtotal|sub-total|total)$/.exec(label)?.[1];
  if (prefix === undefined) return null;
  return isWord('wholes', prefix) && !label.endsWith('小计') ? 'total' : 'subtotal';
}

function totalLabel(
  grid: Grid,
  frame: RowFrame,
  row: number,
  columns: readonly number[],
): { kind: RowKind; label: string } | null {
  let seen = 0;
  for (const column of columns) {
    if (kindAt(grid.sheet, row, column) === CellKind.Text) {
      const label = grid.label(row, column);
      const kind = totalKind(label);
      if (kind) return { kind, label };
      if (++seen === 3) return null;
    } else if (column !== frame.sequence && seen > 0) return null;
  }
  return null;
}

const SECTION_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、.,,]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}(?:部分|章|类|项|节|篇|板块)|[ivx]{1,4}[.、)]|[a-z][.、)](?!\d)|(?:section|part|pillar|theme|goal|chapter|area)[\da-z]*[:.]?)/;
const SECTION_SEQUENCE =
  /^(?:[一二三四五六七八九十]{1,3}[、.]?|[(（][一二三四五六七八九十]{1,3}[)）]|[ivx]{1,4}\.?|[a-z]\.?)$/;

/** The heading of a row that heads a section, null for any other row. */
function sectionLabel(grid: Grid, frame: RowFrame, row: number, columns: readonly number[]): string | null {
  const first = columns[0];
  const second = columns[1];
  if (first === undefined || kindAt(grid.sheet, row, first) !== CellKind.Text) return null;
  const label = grid.label(row, first);
  if (columns.length === 2 && second !== undefined && first === frame.sequence && SECTION_SEQUENCE.test(label)) {
    return kindAt(grid.sheet, row, second) === CellKind.Text
      ? `${display(grid, row, first)} ${display(grid, row, second)}`
      : null;
  }
  if (columns.length !== 1) return null;
  const merge = grid.mergeAt(row, first);
  const width = frame.header.right - frame.header.left + 1;
  const across = merge !== null && merge.right - merge.left + 1 >= Math.max(2, width * 0.5);
  if (across || SECTION_NUMBER.test(label) || first === frame.sequence) return display(grid, row, first);
  return null;
}

function display(grid: Grid, row: number, column: number): string {
  return normalizeText(textAt(grid.sheet, row, column));
}

/** A heading without any record below it, before the next heading or the end, is a row of its own: an entry without figures. */
function endSections(rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  const last = rows.at(-1);
  return last?.kind === 'section' ? [...rows.slice(0, -1), { ...last, kind: 'helper' }] : rows;
}

/** Whether a label stands for a whole area in a list of its parts: 全市 above or below the districts. */
export function isWholeLabel(label: string): boolean {
  return isWord('wholes', label) || (hasWord('wholes', label) && label.length <= 4);
}
