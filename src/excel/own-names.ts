import type { CellRange } from '../core/model/address';
import {
  BEFORE_NAME,
  DOCUMENT_NAME,
  FILTER_NAME,
  MARKS_NAME,
  decodeBefore,
  decodeDocument,
  encodeBefore,
  encodeDocument,
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
  readonly filter: string | null;
}

/** What the add-in's hidden names on a sheet say. */
export interface OwnNames {
  /** The names of marks as they are written, also where their cells were deleted; null where they are not there. */
  readonly formulas: MarkFormulas;
  readonly marks: CellRange | null;
  /** Null where there are no marks, or nothing readable. */
  readonly before: BeforeMarks | null;
  /** The columns by which the filter was widened; null where it was not. */
  readonly filter: CellRange | null;
  /** Null for a sheet that is not, or no longer, the add-in's. */
  readonly document: string | null;
}

/** Queues the reading of a sheet's hidden names; the answer is to be taken after the request. */
export function queueOwnNames(sheet: Excel.Worksheet): () => OwnNames {
  sheet.load('name');
  const takers = new Map(OWN_NAMES.map((name) => [name, queueFormula(sheet.names.getItemOrNullObject(name))]));
  return () => ownNames(sheet.name, (name) => takers.get(name)?.() ?? null);
}

const OWN_NAMES = [MARKS_NAME, BEFORE_NAME, FILTER_NAME, DOCUMENT_NAME] as const;

/** What to load of worksheets for {@link ownNamesOf}, beside the names of their tabs. */
export const ALL_NAMES = 'items/names/items/name, items/names/items/formula';

/** The hidden names of a sheet of which all names were loaded ({@link ALL_NAMES}). */
export function ownNamesOf({ name: tab, names }: Excel.Worksheet): OwnNames {
  const formulas = new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  return ownNames(tab, (name) => formulas.get(name.toLowerCase()) ?? null);
}

function ownNames(tab: string, formulaOf: (name: (typeof OWN_NAMES)[number]) => string | null): OwnNames {
  const [marks, before, filter] = [formulaOf(MARKS_NAME), formulaOf(BEFORE_NAME), formulaOf(FILTER_NAME)];
  const text = textOfName(before ?? '');
  return {
    formulas: { marks, before, filter },
    marks: rangeOfName(marks ?? ''),
    before: text === null ? null : decodeBefore(text),
    filter: rangeOfName(filter ?? ''),
    document: decodeDocument(textOfName(formulaOf(DOCUMENT_NAME) ?? '') ?? '', tab),
  };
}

function queueFormula(item: Excel.NamedItem): () => string | null {
  item.load('formula');
  return () => (item.isNullObject ? null : String(item.formula));
}

/** Whether anything on a sheet is named as marks. */
export function hasMarkNames({ formulas }: OwnNames): boolean {
  return Object.values(formulas).some((formula) => formula !== null);
}

/** Writes down where marks stand. The names must not be there: only a name just added can be hidden. */
export function addMarkNames(
  sheet: Excel.Worksheet,
  range: CellRange,
  { before, filter }: { readonly before: BeforeMarks; readonly filter: CellRange | null },
): void {
  addHidden(sheet, MARKS_NAME, rangeOf(sheet, range));
  if (filter) addHidden(sheet, FILTER_NAME, rangeOf(sheet, filter));
  addHidden(sheet, BEFORE_NAME, `=${nameOfText(encodeBefore(before))}`);
}

/** Writes names of marks as they were. */
export function restoreMarkNames(sheet: Excel.Worksheet, { marks, before, filter }: MarkFormulas): void {
  if (marks !== null) addHidden(sheet, MARKS_NAME, marks);
  if (before !== null) addHidden(sheet, BEFORE_NAME, before);
  if (filter !== null) addHidden(sheet, FILTER_NAME, filter);
}

/** Takes those names of marks away that were found there: deleting another would fail the request. */
export function deleteMarkNames(sheet: Excel.Worksheet, { marks, before, filter }: MarkFormulas): void {
  if (marks !== null) sheet.names.getItem(MARKS_NAME).delete();
  if (before !== null) sheet.names.getItem(BEFORE_NAME).delete();
  if (filter !== null) sheet.names.getItem(FILTER_NAME).delete();
}

/** Says which document a sheet is, by the name that its tab has from then on. */
export function addDocumentName(sheet: Excel.Worksheet, document: string, tab: string): void {
  addHidden(sheet, DOCUMENT_NAME, `=${nameOfText(encodeDocument(document, tab))}`);
}

/** The same for a sheet that says so already, under another name of its tab. */
export function replaceDocumentName(sheet: Excel.Worksheet, document: string, tab: string): void {
  sheet.names.getItem(DOCUMENT_NAME).delete();
  addDocumentName(sheet, document, tab);
}

/** Queues whether a sheet says that it is a document, whatever its tab is called. */
export function queueHasDocumentName(sheet: Excel.Worksheet): () => boolean {
  const read = queueFormula(sheet.names.getItemOrNullObject(DOCUMENT_NAME));
  return () => read() !== null;
}

function addHidden(sheet: Excel.Worksheet, name: string, reference: Excel.Range | string): void {
  sheet.names.add(name, reference).visible = false;
}
