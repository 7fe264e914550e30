import type { SheetId } from '../../../core/model/sheet-plan';
import { addressed } from '../../briefing/choices';
import { newestPreviousRanks } from '../../briefing/newest-previous';
import type { Briefing } from '../../engine/briefing';
import { EngineError } from '../../engine/engine-error';
import { partOf, type Task } from '../actions';
import { sheetOf, type Context } from '../context';
import { readAndReview } from '../review';
import { refreshFiles } from './files';
import type { Sources } from './sources';
import type { BriefingSelection } from './state';

/** The documents of a selection over its sources. An engine that was started anew is given the sources again, once. */
export async function summedUp(
  context: Context,
  selection: BriefingSelection,
  sources: Sources,
  task: Task,
): Promise<Briefing> {
  try {
    return await ask(context, selection, sources);
  } catch (error) {
    if (!(error instanceof EngineError) || (error.code !== 'not-kept' && error.code !== 'lost')) throw error;
    await handOverAgain(context, sources, task);
    return await ask(context, selection, sources);
  }
}

/** What can be chosen says for which day and which departments the documents are. */
async function ask(context: Context, selection: BriefingSelection, { sheets }: Sources): Promise<Briefing> {
  const { engine, locale } = context;
  const { documents, ties, precision } = selection;
  const plain = { sheets, locale, choice: { documents: [], ties, precision, previous: [] } };
  const { overview } = await engine.briefing(plain);
  if (documents.length === 0 || overview.ledgers === 0) return { documents: [], overview };
  const { host, store } = context;
  const previous = await newestPreviousRanks(host, store.get().sheets, overview.asOf);
  const choice = { ties, precision, previous, documents: documents.flatMap((each) => addressed(each, overview)) };
  return await engine.briefing({ ...plain, choice });
}

async function handOverAgain(context: Context, { sheets }: Sources, task: Task): Promise<void> {
  context.files.lost();
  const own: readonly SheetId[] = sheets.filter(({ file }) => file === null).map(({ sheet }) => sheet);
  for (const [index, id] of own.entries()) {
    const sheet = sheetOf(context, id);
    if (sheet) await readAndReview(context, sheet, partOf(task, index / own.length, (index + 1) / own.length));
  }
  await refreshFiles(context, task);
}
