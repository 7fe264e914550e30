import type { CellRange } from '../core/model/address';
import {
  BEFORE_NAME,
  DOCUMENT_NAME,
  MARKS_NAME,
  decodeBefore,
  encodeBefore,
  nameOfText,
  rangeOfName,
  textOfName,
  type BeforeMarks,
} from '../core/model/marks';
import { rangeOf } from './ranges';

/** Formulas of the names of marks, with the leading `=`. */
export interface MarkFormulas {
  readonly marks: string | null;
  readonly before: string | null;
}

/** What the add-in's hidden names on a sheet say. */
export interface OwnNames {
  /** The names of marks as they are written, also where their cells were deleted; null where they are not there. */
  readonly formulas: MarkFormulas;
  readonly marks: CellRange | null;
  /** Null where there are no marks, or nothing readable. */
  readonly before: BeforeMarks | null;
  readonly document: string | null;
}

/** Queues the reading of a sheet's hidden names; the answer is to be taken after the request. */
export function queueOwnNames(sheet: Excel.Worksheet): () => OwnNames {
  const [marks, before, document] = [MARKS_NAME, BEFORE_NAME, DOCUMENT_NAME].map((name) =>
    queueFormula(sheet.names.getItemOrNullObject(name)),
  );
  return () => {
    const formulas = { marks: marks?.() ?? null, before: before?.() ?? null };
    const text = textOfName(formulas.before ?? '');
    return {
      formulas,
      marks: rangeOfName(formulas.marks ?? ''),
      before: text === null ? null : decodeBefore(text),
      document: textOfName(document?.() ?? ''),
    };
  };
}

function queueFormula(item: Excel.NamedItem): () => string | null {
  item.load('formula');
  return () => (item.isNullObject ? null : String(item.formula));
}

/** Whether anything on a sheet is named as marks. */
export function hasMarkNames({ formulas }: OwnNames): boolean {
  return formulas.marks !== null || formulas.before !== null;
}

/** Writes down where marks stand. The names must not be there: only a name just added can be hidden. */
export function addMarkNames(sheet: Excel.Worksheet, range: CellRange, before: BeforeMarks): void {
  addHidden(sheet, MARKS_NAME, rangeOf(sheet, range));
  addHidden(sheet, BEFORE_NAME, `=${nameOfText(encodeBefore(before))}`);
}

/** Writes names of marks as they were. */
export function restoreMarkNames(sheet: Excel.Worksheet, { marks, before }: MarkFormulas): void {
  if (marks !== null) addHidden(sheet, MARKS_NAME, marks);
  if (before !== null) addHidden(sheet, BEFORE_NAME, before);
}

/** Takes those names of marks away that were found there: deleting another would fail the request. */
export function deleteMarkNames(sheet: Excel.Worksheet, { marks, before }: MarkFormulas): void {
  if (marks !== null) sheet.names.getItem(MARKS_NAME).delete();
  if (before !== null) sheet.names.getItem(BEFORE_NAME).delete();
}

/** Says which document a sheet is. */
export function addDocumentName(sheet: Excel.Worksheet, document: string): void {
  addHidden(sheet, DOCUMENT_NAME, `=${nameOfText(document)}`);
}

function addHidden(sheet: Excel.Worksheet, name: string, reference: Excel.Range | string): void {
  sheet.names.add(name, reference).visible = false;
}
