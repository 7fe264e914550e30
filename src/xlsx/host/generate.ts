import { HostError } from '../../core/model/host-error';
import { freeSheetName } from '../../core/model/sheet-name';
import type { GeneratePlan } from '../../core/model/sheet-plan';
import { documentOf, nameDocument } from '../model/own-names';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import { requireOpenStructure } from './access';
import { writeContent } from './write-content';

/**
 * Writes a sheet anew, in the place of the one that was written before as the same document, else at the end.
 *
 * @throws HostError `protected` where the workbook's structure is protected
 */
export function generateSheet(workbook: WorkbookModel, plan: GeneratePlan): void {
  requireOpenStructure(workbook);
  const shown = workbook.sheets[workbook.active];
  const old = workbook.sheets.find((sheet) => documentOf(sheet) === plan.document);
  const taken = workbook.sheets.filter((sheet) => sheet !== old).map(({ name }) => name);
  const sheet = workbook.addSheet(freeSheetName(plan.name, taken));
  nameDocument(sheet, plan.document);
  writeContent(workbook, sheet, plan.content);
  if (old) replace(workbook, old, sheet);
  const active = plan.activate || shown === old ? sheet : shown;
  workbook.active = Math.max(0, active ? workbook.sheets.indexOf(active) : 0);
}

/**
 * Removes the sheets of some documents, or of all that the add-in wrote.
 *
 * @throws HostError `protected` where the workbook's structure is protected; `last-sheet` where no visible sheet would stay
 */
export function removeDocuments(workbook: WorkbookModel, documents: readonly string[] | 'all'): void {
  const doomed = workbook.sheets.filter((sheet) => {
    const document = documentOf(sheet);
    return document !== null && (documents === 'all' || documents.includes(document));
  });
  if (doomed.length === 0) return;
  requireOpenStructure(workbook);
  if (!workbook.sheets.some((sheet) => sheet.visibility === 'visible' && !doomed.includes(sheet))) {
    throw new HostError('last-sheet');
  }
  for (const sheet of doomed) workbook.removeSheet(sheet);
}

function replace(workbook: WorkbookModel, old: SheetModel, sheet: SheetModel): void {
  workbook.sheets.pop();
  workbook.sheets.splice(workbook.sheets.indexOf(old), 1, sheet);
}
