import { cellAddress } from '../../../core/model/address';
import { referencesIn, sheetsNamedIn } from '../../../core/model/formula-references';
import type { SaveNote } from '../../../core/model/save-note';
import { quotedSheetName } from '../../../core/model/sheet-name';
import { MAX_COLUMNS } from '../../sheetml/cell-reference';
import type { SheetModel, WorkbookModel } from '../../model/workbook-model';
import type { ChangedInputs } from './changed-inputs';

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
  const missing = new Map(gone.map((name) => [name.toLowerCase(), name] as const));
  for (const name of there) missing.delete(name);
  if (missing.size === 0) return null;
  const lost = new Set<string>();
  const users = [...formulasOf(workbook)].filter(({ formula }) => {
    const names = sheetsNamedIn(formula).flatMap((sheet) => missing.get(sheet.toLowerCase()) ?? []);
    for (const name of names) lost.add(name);
    return names.length > 0;
  });
  const [user] = users;
  return user ? { kind: 'lost-sheets', sheets: [...lost], user: user.place() } : null;
}

/** Everything of a workbook that is said by a formula, with what people call the place. */
function* formulasOf({ sheets, names }: WorkbookModel): Generator<{ formula: string; place: () => string }> {
  for (const sheet of sheets) {
    for (const [key, formula] of sheet.grid.allFormulas()) yield { formula, place: () => placeOf(sheet, key) };
    for (const { name, formula } of sheet.names) yield { formula, place: () => name };
  }
  for (const { name, formula } of names) yield { formula, place: () => name };
}

function placeOf(sheet: SheetModel, key: number): string {
  return `${quotedSheetName(sheet.name)}!${cellAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS)}`;
}
