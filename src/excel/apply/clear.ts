import { HostError } from '../../core/model/host-error';
import type { ClearPlan, SheetId } from '../../core/model/sheet-plan';
import type { ApplyNote, LongWork } from '../../host/host';
import type { Link } from '../batch';
import { isUnexplained } from '../errors';
import { queueConditions } from '../marks/conditions';
import { restoreMarks } from '../marks/restore';
import { readMarkState, type MarkState } from '../marks/state';
import { clearOperations, filterStepWithout } from '../marks/write-marks';
import { hasMarkNames } from '../own-names';
import { requireOpenStructure, readWorkbook, type SheetState, type WorkbookState } from './workbook-state';
import type { Step } from './step';

/** @throws HostError `protected`, `sheet-missing`; `last-sheet` where no visible sheet would stay */
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
    notes: states.flatMap(clearNotes),
    undo: async () => {
      for (const state of states) await restoreMarks(link, state, null);
    },
  };
}

/** What clearing a sheet's marks does to its filter. */
export function clearNotes(state: MarkState): readonly ApplyNote[] {
  const { range, obstacle } = filterStepWithout(state);
  if (obstacle) return [{ sheet: state.sheet, code: 'filter-kept' }];
  return range ? [{ sheet: state.sheet, code: 'filter-narrowed' }] : [];
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
    throw new HostError('last-sheet');
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
  const ids = sheets.map(({ id }) => id);
  const colored = await sheetsWithConditions(link, ids, work.signal).catch((error: unknown) => {
    // Rules that cannot be read: what is named is cleared all the same, and its own rules are looked for alone.
    if (isUnexplained(error)) return new Set<SheetId>();
    throw error;
  });
  return sheets.filter(({ id, names }) => hasMarkNames(names) || colored.has(id)).map(({ id }) => id);
}

function sheetsWithConditions(
  link: Link,
  ids: readonly SheetId[],
  signal?: AbortSignal,
): Promise<ReadonlySet<SheetId>> {
  return link.ask(
    'look for marks',
    async (context) => {
      const takers = ids.map((id) => queueConditions(context.workbook.worksheets.getItem(id)));
      await context.sync();
      return new Set(ids.filter((_id, index) => (takers[index]?.().own.length ?? 0) > 0));
    },
    signal,
  );
}
