import type { ColumnView, LedgerView } from '../../app/engine/sheet-view';
import type { SheetMapping } from '../../app/settings/settings';
import type { ColumnRole } from '../../core/model/layout';

/** Corrections that a person has made and not saved; null and missing: left as it was understood. */
export interface Draft {
  /** As typed: `3`, `3-4` or `3,4`. */
  readonly headerRows: string | null;
  readonly planYear: string | null;
  /** By the letters of the column. */
  readonly roles: Readonly<Record<string, ColumnRole>>;
}

export const NO_DRAFT: Draft = { headerRows: null, planYear: null, roles: {} };

/** A draft with what it corrects: a sheet as it was understood. */
export interface KeptDraft {
  readonly key: string;
  readonly draft: Draft;
}

export const NOTHING_KEPT: KeptDraft = { key: '', draft: NO_DRAFT };

/** Whether there is anything to save. */
export function isChanged(draft: Draft): boolean {
  return draft.headerRows !== null || draft.planYear !== null || Object.keys(draft.roles).length > 0;
}

/** Header rows as people write them: 3, 3-4. */
export function rowsText(rows: readonly number[]): string {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}-${last}`;
}

/** Reads `3`, `3-4`, `3－4`, `3,4`; null for anything that names no rows. Rows count from 1. */
export function readRows(text: string): readonly number[] | null {
  const match = /^\s*(\d{1,7})\s*(?:[-–—－~～至,，、]\s*(\d{1,7})\s*)?$/.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  // A header of more rows than this is a slip, and a million rows would be listed one by one.
  if (first < 1 || last < first || last > 1_048_576 || last - first > 20) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Reads a year from 1900 to 9999; null for anything else. */
export function readYear(text: string): number | null {
  const year = /^\s*\d{4}\s*$/.test(text) ? Number(text) : 0;
  return year >= 1900 ? year : null;
}

/** What in a draft cannot be saved. */
export interface DraftMistakes {
  readonly headerRows: boolean;
  readonly planYear: boolean;
}

export function mistakesOf(draft: Draft): DraftMistakes {
  return {
    headerRows: draft.headerRows !== null && readRows(draft.headerRows) === null,
    planYear: draft.planYear !== null && readYear(draft.planYear) === null,
  };
}

/**
 * The sheet's mapping with the draft taken in. A column is named by its header where that names it alone, because a
 * header moves along when columns are inserted; else by its letters.
 */
export function mappingWith(
  before: SheetMapping | undefined,
  draft: Draft,
  ledgers: readonly LedgerView[],
): SheetMapping {
  const all = ledgers.flatMap(({ columns }) => columns);
  const columns = { ...before?.columns };
  for (const [letters, role] of Object.entries(draft.roles)) {
    const changed = all.find(({ column }) => column === letters);
    const stale = new Set([letters, ...(changed ? headersOf(changed) : [])]);
    for (const key of Object.keys(columns)) if (stale.has(key)) Reflect.deleteProperty(columns, key);
    columns[changed ? keyOf(changed, all) : letters] = role;
  }
  const headerRows = (draft.headerRows === null ? null : readRows(draft.headerRows)) ?? before?.headerRows;
  const planYear = (draft.planYear === null ? null : readYear(draft.planYear)) ?? before?.planYear;
  return {
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
    ...(planYear === undefined ? {} : { planYear }),
  };
}

/** By what a mapping may name a column: its whole header, and its last level. */
function headersOf({ header }: ColumnView): readonly string[] {
  return [header, header.slice(header.lastIndexOf('/') + 1)].filter((text) => text !== '');
}

function keyOf(column: ColumnView, all: readonly ColumnView[]): string {
  const { header } = column;
  const looksLikeLetters = /^[A-Z]{1,3}$/.test(header);
  const isShared = all.some((other) => other !== column && headersOf(other).includes(header));
  return header === '' || looksLikeLetters || isShared ? column.column : header;
}
