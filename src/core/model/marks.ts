import { parseRange, type CellRange } from './address';

/**
 * How the add-in knows again what it wrote into a workbook: by hidden names on the sheet, which follow sorting,
 * inserted columns, renaming and copying of the sheet, and leave with it. Nothing about marks is kept anywhere else.
 */

/** Sheet name (scope: the sheet, hidden): the range of the two mark columns, from first header to last row. */
export const MARKS_NAME = '_LedgerCheck_Marks';

/** Hidden name on the sheet: a text constant with what has to be put back on clearing, see {@link encodeBefore}. */
export const BEFORE_NAME = '_LedgerCheck_Before';

/**
 * Hidden name on the sheet: the range of the columns by which the sheet's filter is wider than the clerk made it, so
 * that marks are sorted and filtered with their rows. A range and no text: it follows inserted and deleted columns.
 */
export const FILTER_NAME = '_LedgerCheck_Filter';

/** Hidden name on a generated sheet: a text constant with its document and its tab, see {@link encodeDocument}. */
export const DOCUMENT_NAME = '_LedgerCheck_Document';

/**
 * What marks changed beside empty cells: the two columns. A column that was hidden is only shown, not made wider, so
 * its width here says nothing.
 */
export interface BeforeMarks {
  /** Widths of the two columns in characters, null where they had the default. */
  readonly widths: readonly [number | null, number | null];
  /** Which of the two columns were hidden; left out where none was. */
  readonly hidden?: readonly [boolean, boolean];
}

const HIDDEN = ' hidden';

/** {@link BeforeMarks} as text that fits into a name's text constant (255 characters, no quotes). */
export function encodeBefore({ widths, hidden }: BeforeMarks): string {
  return widths
    .map((width, side) => (width === null ? 'default' : String(width)) + (hidden?.[side] ? HIDDEN : ''))
    .join(';');
}

/** Reads {@link encodeBefore}'s text, null for anything else. */
export function decodeBefore(text: string): BeforeMarks | null {
  const parts = text.split(';');
  const hidden = parts.map((part) => part.endsWith(HIDDEN));
  const widths = parts
    .map((part) => part.replace(HIDDEN, ''))
    .map((part) => (part === 'default' ? null : Number(part)));
  const [first, second] = widths;
  if (parts.length !== 2 || first === undefined || second === undefined) return null;
  if (widths.some((width) => width !== null && !(width > 0 && width < 256))) return null;
  const before = { widths: [first, second] } as const;
  return hidden.includes(true) ? { ...before, hidden: [hidden[0] === true, hidden[1] === true] } : before;
}

const TAB = '|';

/** What a generated sheet is (`findings`), and the name of the tab that it was written on, as text for a name. */
export function encodeDocument(document: string, tab: string): string {
  return `${document}${TAB}${tab}`;
}

/**
 * Reads {@link encodeDocument}'s text on the tab that it was found on; null for anything else. A person who copies a
 * sheet copies its names too: where the text says another tab, the sheet is a copy or was renamed, and is theirs.
 */
export function decodeDocument(text: string, tab: string): string | null {
  const end = text.indexOf(TAB);
  return end > 0 && text.slice(end + 1) === tab ? text.slice(0, end) : null;
}

/** The range in a name's formula, whatever its sheet is called; null for anything but one range (`#REF!`). */
export function rangeOfName(formula: string): CellRange | null {
  return parseRange(formula.slice(formula.lastIndexOf('!') + 1));
}

/** The text in a name's text constant (`"findings"`, with or without a leading `=`), null for anything else. */
export function textOfName(formula: string): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula);
  return match ? (match[1] ?? '').replaceAll('""', '"') : null;
}

/** A text as the constant of a name, without the leading `=`. */
export function nameOfText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const TAG = 'LEN("LedgerCheck")>0';

/**
 * A conditional format's formula that says whose it is: ids of conditional formats do not outlive a session in every
 * host, a formula does.
 */
export function markedFormula(formula: string): string {
  return `AND(${formula},${TAG})`;
}

/** The formula that {@link markedFormula} was given; any other formula as it is. */
export function unmarkedFormula(formula: string): string {
  const match = /^\s*AND\s*\(\s*(.*?)\s*,\s*LEN\s*\(\s*"LedgerCheck"\s*\)\s*>\s*0\s*\)\s*$/s.exec(formula);
  return match?.[1] ?? formula;
}

/** Whether a conditional format's formula was made by {@link markedFormula}. */
export function isMarkedFormula(formula: string): boolean {
  return formula.replace(/\s/g, '').includes(TAG);
}
