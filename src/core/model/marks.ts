/**
 * How the add-in knows again what it wrote into a workbook: by hidden names on the sheet, which follow sorting,
 * inserted columns, renaming and copying of the sheet, and leave with it. Nothing about marks is kept anywhere else.
 */

/** Sheet name (scope: the sheet, hidden): the range of the two mark columns, from first header to last row. */
export const MARKS_NAME = '_LedgerCheck_Marks';

/** Hidden name on the sheet: a text constant with what has to be put back on clearing, see {@link encodeBefore}. */
export const BEFORE_NAME = '_LedgerCheck_Before';

/** Hidden name on a generated sheet: a text constant with its document (`findings`). */
export const DOCUMENT_NAME = '_LedgerCheck_Document';

/** What marks changed beside empty cells: the widths of the two columns in characters, null where they had the default. */
export interface BeforeMarks {
  readonly widths: readonly [number | null, number | null];
}

/** {@link BeforeMarks} as text that fits into a name's text constant (255 characters, no quotes). */
export function encodeBefore({ widths }: BeforeMarks): string {
  return widths.map((width) => (width === null ? 'default' : String(width))).join(';');
}

/** Reads {@link encodeBefore}'s text, null for anything else. */
export function decodeBefore(text: string): BeforeMarks | null {
  const parts = text.split(';').map((part) => (part === 'default' ? null : Number(part)));
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return null;
  if (parts.some((part) => part !== null && !(part > 0 && part < 256))) return null;
  return { widths: [first, second] };
}

const TAG = 'LEN("LedgerCheck")>0';

/**
 * A conditional format's formula that says whose it is: ids of conditional formats do not outlive a session in every
 * host, a formula does.
 */
export function markedFormula(formula: string): string {
  return `AND(${formula},${TAG})`;
}

/** Whether a conditional format's formula was made by {@link markedFormula}. */
export function isMarkedFormula(formula: string): boolean {
  return formula.replace(/\s/g, '').includes(TAG);
}
