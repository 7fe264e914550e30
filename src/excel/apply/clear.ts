import { HostError } from '../../core/model/host-error';
import type { ClearPlan, SheetId } from '../../core/model/sheet-plan';
import type { LongWork } from '../../host/host';
import type { Link } from '../batch';
import { queueConditions } from '../marks/conditions';
import { restoreMarks } from '../marks/restore';
import { readMarkState, type MarkState } from '../marks/state';
import { clearOperations } from '../marks/write-marks';
import { hasMarkNames } from '../own-names';
import { requireOpenStructure, readWorkbook, type SheetState, type WorkbookState } from './workbook-state';
import type { Step } from './step';

/** @throws HostError `protected`, `sheet-missing`; `failed` where no visible sheet would stay */
export async function prepareClear(
  link: Link,
  { marks, documents }: ClearPlan,
  gone: readonly SheetId[],
  work: LongWork,
): Promise<Step> {
  const needsAll = marks === 'all' || documents === 'all' || documents.length > 0;
  const workbook = needsAll ? await readWorkbook(link, work.signal) : null;
  const doomed = workbook ? doomedSheets(workbook, documents, gone) : [];
  const marked = marks === 'all' ? await markedSheets(link, workbook, doomed, work) : marks;
  const states: MarkState[] = [];
  for (const sheet of marked) states.push(await readMarkState(link, sheet, null, work));
  return {
    operations: states.flatMap(clearOperations),
    doomed,
    undo: async () => {
      for (const state of states) await restoreMarks(link, state, null);
    },
  };
}

function doomedSheets(
  workbook: WorkbookState,
  documents: readonly string[] | 'all',
  gone: readonly SheetId[],
): readonly SheetState[] {
  const doomed = workbook.sheets.filter(
    ({ id, names }) =>
      names.document !== null && !gone.includes(id) && (documents === 'all' || documents.includes(names.document)),
  );
  if (doomed.length === 0) return [];
  requireOpenStructure(workbook);
  const stays = workbook.sheets.filter((sheet) => !doomed.includes(sheet) && !gone.includes(sheet.id));
  if (!stays.some(({ visibility }) => visibility === 'visible')) {
    throw new HostError('failed', { detail: 'A workbook needs a visible sheet.' });
  }
  return doomed;
}

/** Sheets with marks, or with what is left of them: copies of a sheet, or columns that somebody deleted. */
async function markedSheets(
  link: Link,
  workbook: WorkbookState | null,
  doomed: readonly SheetState[],
  work: LongWork,
): Promise<readonly SheetId[]> {
  const sheets = (workbook?.sheets ?? []).filter((sheet) => !doomed.includes(sheet));
  const counts = await link.ask(
    'look for marks',
    async (context) => {
      const takers = sheets.map(({ id }) => queueConditions(context.workbook.worksheets.getItem(id)));
      await context.sync();
      return takers.map((take) => take().own.length);
    },
    work.signal,
  );
  return sheets.filter(({ names }, index) => hasMarkNames(names) || (counts[index] ?? 0) > 0).map(({ id }) => id);
}
