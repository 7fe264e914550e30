import { parseRange, type CellRange } from './address';

/** Cells that a formula names. */
export interface FormulaReference {
  /** Name of the sheet, null where the formula names none: its own. */
  readonly sheet: string | null;
  /** Of whole columns all rows. */
  readonly range: CellRange;
}

/** References to cells and whole columns, each with its sheet where one is named. Texts in quotes are skipped. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?:(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)|\$?([A-Z]{1,3}):\$?([A-Z]{1,3}))(?![\p{L}\p{N}_(])/gu;

/** The cells that a formula names by their addresses; those that it reaches otherwise (by names, INDIRECT) are not seen. */
export function referencesIn(formula: string): readonly FormulaReference[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([, sheet, cells, first, last]) => {
    const range = parseRange(cells ?? `${first}1:${last}1048576`);
    return range ? [{ sheet: sheet === undefined ? null : unquoted(sheet), range }] : [];
  });
}

/** The sheets that a formula names, cells or names of theirs behind it: `'A B'!x`. Texts in quotes are skipped. */
export function sheetsNamedIn(formula: string): readonly string[] {
  return [...formula.matchAll(/"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/gu)].flatMap(([, sheet]) =>
    sheet === undefined ? [] : [unquoted(sheet)],
  );
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
