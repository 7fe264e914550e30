import { columnIndex, columnName, type CellRange } from '../../../src/core/model/address';
import { sheetPrefix, splitSheet } from './address';
import { MAX_COLUMNS, MAX_ROWS } from './area';

/** One corner of a reference; null where a whole column or row is meant. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference in a formula: a cell, a range, whole columns or whole rows. */
interface Reference {
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CORNER}(?::${CORNER})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const TOKEN = new RegExp(
  String.raw`("(?:[^"]|"")*")|(?<![\p{L}\p{N}_.$])(${SHEET})?(?:(${AREA})(?![\p{L}\p{N}_.(!]))`,
  'gu',
);

interface Rewritten {
  readonly sheet: string | null;
  readonly text: string;
  /** Whether the sheet is gone: Excel writes `#REF!` in place of its name. */
  readonly isLost?: boolean;
}

/** Rewrites a formula's references. Texts in quotes stay. */
function rewrite(formula: string, change: (reference: Reference, sheet: string | null) => Rewritten): string {
  return formula.replace(TOKEN, (whole, quoted: string | undefined, prefix: string | undefined, area: string) => {
    if (quoted !== undefined) return whole;
    const sheet = prefix === undefined ? null : splitSheet(prefix).sheet;
    const changed = change(readReference(area), sheet);
    if (changed.isLost) return `#REF!${changed.text}`;
    return `${changed.sheet === sheet ? (prefix ?? '') : sheetPrefix(changed.sheet ?? '')}${changed.text}`;
  });
}

function readReference(area: string): Reference {
  const [first = '', last] = area.split(':');
  return { first: readCorner(first), last: last === undefined ? null : readCorner(last) };
}

function readCorner(text: string): Corner {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters),
    rowFixed: (letters === '' ? columnMark + rowMark : rowMark) !== '',
    columnFixed: columnMark !== '' && letters !== '',
  };
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

function write({ first, last }: Reference): string {
  return last === null ? writeCorner(first) : `${writeCorner(first)}:${writeCorner(last)}`;
}

function rangeOf({ first, last }: Reference): CellRange {
  const end = last ?? first;
  return {
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: end.row ?? MAX_ROWS - 1,
    right: end.column ?? MAX_COLUMNS - 1,
  };
}

/**
 * A formula after cells of a sheet moved.
 *
 * @param home the sheet that the formula stands on: references without a sheet mean it
 * @param move where a range of the moved sheet is now, null where it was deleted
 */
export function moveReferences(
  formula: string,
  home: string,
  moved: string,
  move: (range: CellRange) => CellRange | null,
): string {
  return rewrite(formula, (reference, sheet) => {
    if ((sheet ?? home).toLowerCase() !== moved.toLowerCase()) return { sheet, text: write(reference) };
    const range = move(rangeOf(reference));
    return { sheet, text: range === null ? '#REF!' : write(withRange(reference, range)) };
  });
}

function withRange({ first, last }: Reference, range: CellRange): Reference {
  const at = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row === null ? null : row,
    column: corner.column === null ? null : column,
  });
  return {
    first: at(first, range.top, range.left),
    last: last === null ? null : at(last, range.bottom, range.right),
  };
}

/** A formula after a sheet was renamed. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return rewrite(formula, (reference, sheet) => ({
    sheet: sheet?.toLowerCase() === from.toLowerCase() ? to : sheet,
    text: write(reference),
  }));
}

/** A formula after a sheet was deleted: its references to it are lost for good. */
export function loseInFormula(formula: string, deleted: string): string {
  return rewrite(formula, (reference, sheet) =>
    sheet?.toLowerCase() === deleted.toLowerCase()
      ? { sheet, text: write(reference), isLost: true }
      : { sheet, text: write(reference) },
  );
}

/** A formula after it was moved by rows: its relative references move along. */
export function translateRows(formula: string, rows: number): string {
  const shifted = (corner: Corner): Corner =>
    corner.row === null || corner.rowFixed ? corner : { ...corner, row: corner.row + rows };
  return rewrite(formula, ({ first, last }, sheet) => ({
    sheet,
    text: write({ first: shifted(first), last: last === null ? null : shifted(last) }),
  }));
}
