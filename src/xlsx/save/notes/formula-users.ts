import { cellAddress } from '../../../core/model/address';
import { referencesIn, sheetsNamedIn } from '../../../core/model/formula-references';
import { quotedSheetName } from '../../../core/model/sheet-name';
import { MAX_COLUMNS } from '../../sheetml/cell-reference';
import type { SheetModel, WorkbookModel } from '../../model/workbook-model';
import type { ChangedInputs } from './changed-inputs';
import type { SaveNote } from './save-note';

/** Formulas that were there before and refer to cells that were changed; null where there are none. */
export function staleResults(workbook: WorkbookModel, inputs: ChangedInputs): SaveNote | null {
  if (inputs.isEmpty) return null;
  const users: string[] = [];
  // Formulas of new sheets were written with their results.
  for (const sheet of workbook.sheets.filter(({ part }) => part !== null)) {
    for (const [key, formula] of sheet.grid.allFormulas()) {
      const isUser = referencesIn(formula).some((each) => inputs.hasIn(each.sheet ?? sheet.name, each.range));
      if (isUser) users.push(placeOf(sheet, key));
    }
  }
  const [user] = users;
  return user === undefined ? null : { kind: 'results', count: users.length, user };
}

/** Formulas and names that refer to sheets that are gone; null where there are none. @param gone names of sheets */
export function lostSheets(workbook: WorkbookModel, gone: readonly string[]): SaveNote | null {
  const there = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const missing = new Map(gone.map((name) => [name.toLowerCase(), name]));
  const lost = new Set<string>();
  let user: string | null = null;
  const look = (formula: string, place: () => string): void => {
    for (const sheet of sheetsNamedIn(formula)) {
      const name = there.has(sheet.toLowerCase()) ? undefined : missing.get(sheet.toLowerCase());
      if (name === undefined) continue;
      lost.add(name);
      user ??= place();
    }
  };
  if (missing.size === 0) return null;
  for (const sheet of workbook.sheets) {
    for (const [key, formula] of sheet.grid.allFormulas()) look(formula, () => placeOf(sheet, key));
    for (const { name, formula } of sheet.names) look(formula, () => name);
  }
  for (const { name, formula } of workbook.names) look(formula, () => name);
  return user === null ? null : { kind: 'lost-sheets', sheets: [...lost], user };
}

function placeOf(sheet: SheetModel, key: number): string {
  return `${quotedSheetName(sheet.name)}!${cellAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS)}`;
}
