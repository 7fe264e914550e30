import type { Actions } from '../actions';
import { partOf, type Task } from '../actions';
import type { Context } from '../context';
import { failureNotice, failureOf } from '../failure';
import { quietTask } from '../live-update';
import { hasOutdatedFiles, refreshFiles } from './files';
import { currentSources, knownSources } from './sources';
import type { BriefingSelection } from './state';
import { summedUp } from './summed-up';

/** Share of a preview that reading is, where sheets have to be read for it. */
const READING = 0.8;

/**
 * Shows documents as they would be written. What was reviewed is summed up quietly, as often as it changes; a chosen sheet
 * that nobody checked yet is read first, which a person sees and may cancel. Only the latest of several calls is carried
 * out.
 */
export async function previewBriefing(
  context: Context,
  selection: BriefingSelection,
  run: Actions['run'],
): Promise<void> {
  const turn = ++context.previews.latest;
  const isLatest = (): boolean => turn === context.previews.latest;
  if (hasToRead(context, selection)) {
    const action = { kind: 'preview', sheet: null, cancellable: true, doing: 'reading' } as const;
    await run(action, async (task) => {
      if (isLatest()) await readAndShow(context, selection, task);
      return null;
    });
    return;
  }
  await context.queue.run(async () => {
    if (isLatest()) await showQuietly(context, selection);
  });
}

function hasToRead(context: Context, { sheets }: BriefingSelection): boolean {
  const { results } = context.store.get();
  return sheets.some((id) => !results.has(id)) || hasOutdatedFiles(context);
}

async function readAndShow(context: Context, selection: BriefingSelection, task: Task): Promise<void> {
  const reading = partOf(task, 0, READING);
  await currentSources(context, selection.sheets, partOf(reading, 0, 0.5));
  await refreshFiles(context, partOf(reading, 0.5, 1));
  await show(context, selection, partOf(task, READING, 1));
}

async function showQuietly(context: Context, selection: BriefingSelection): Promise<void> {
  const { store, format } = context;
  try {
    await show(context, selection, quietTask());
  } catch (error) {
    store.set({
      briefing: { ...store.get().briefing, preview: null },
      notice: failureNotice(failureOf(error), 'reading', format),
    });
  }
}

async function show(context: Context, selection: BriefingSelection, task: Task): Promise<void> {
  const { store } = context;
  const sources = knownSources(context, selection.sheets);
  const { documents, overview } = await summedUp(context, selection, sources, task);
  const preview = { selection, documents, overview, failed: sources.failed };
  store.set({ briefing: { ...store.get().briefing, preview } });
}
