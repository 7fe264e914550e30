import type { GeneratePlan } from '../../../core/model/sheet-plan';
import type { Formatter } from '../../../i18n';
import type { WordedDocument } from '../../briefing/worded';
import { say } from '../../message';
import { partOf, throwIfStopped, type Task } from '../actions';
import type { Context } from '../context';
import { noticeOf } from '../failure';
import { listAgain } from '../highlight';
import type { Notice } from '../session';
import { refreshSheets } from '../sheets';
import { withBriefing } from '../../settings/change';
import type { BriefingSettings } from '../../settings/settings';
import { refreshFiles } from './files';
import { currentSources } from './sources';
import type { BriefingSelection, FailedSource } from './state';
import { summedUp } from './summed-up';

/** How far the work is when sheets and files were read, and when the documents are worded. */
const READ = 0.5;
const WORDED = 0.6;

/**
 * Writes the chosen documents as sheets of the workbook, those of the same day in their places. Sources that cannot be
 * read are named and the others go on.
 */
export async function generate(context: Context, selection: BriefingSelection, task: Task): Promise<Notice> {
  await refreshSheets(context);
  await refreshFiles(context, partOf(task, 0, READ / 2));
  const sources = await currentSources(context, selection.sheets, partOf(task, READ / 2, READ));
  const { documents } = await summedUp(context, selection, sources, partOf(task, READ, WORDED));
  if (documents.length === 0) return nothingWritten(context, sources.failed);
  const plans = await plansOf(documents, context.format);
  throwIfStopped(task.signal);
  const before = documentsIn(context);
  await context.host.apply(plans, partOf(task, WORDED, 1));
  await listAgain(context);
  const kept = await context.settings.change((settings) => withBriefing(settings, keptOf(selection)));
  const hints = [failedWords(context, sources.failed), ...(kept.notice ? [context.format(kept.notice.message)] : [])];
  return writtenNotice(
    context,
    plans,
    before,
    hints.filter((hint) => hint !== ''),
  );
}

/** The first of them is shown. What lays sheets out is loaded when it is first needed. */
async function plansOf(documents: readonly WordedDocument[], format: Formatter): Promise<readonly GeneratePlan[]> {
  const { sheetPlanOf } = await import('../../briefing/sheet/sheet-plan');
  return documents.map((document, index) => sheetPlanOf(document, format, index === 0));
}

/** What of a selection is kept for the next time. */
function keptOf({ documents, ties, precision }: BriefingSelection): BriefingSettings {
  return { documents: [...new Set(documents.map(({ id }) => id))], ties, precision };
}

function documentsIn({ store }: Context): ReadonlyMap<string, string> {
  return new Map(store.get().sheets.flatMap(({ document, name }) => (document === null ? [] : [[document, name]])));
}

function nothingWritten(context: Context, failed: readonly FailedSource[]): Notice {
  if (failed.length === 0) return noticeOf('info', say('session.nothing-to-generate', {}));
  return noticeOf('error', say('session.nothing-generated', { hint: failedWords(context, failed) }));
}

function writtenNotice(
  context: Context,
  plans: readonly GeneratePlan[],
  before: ReadonlyMap<string, string>,
  hints: readonly string[],
): Notice {
  const { format } = context;
  const after = documentsIn(context);
  const namesOf = (some: readonly GeneratePlan[]): readonly string[] =>
    some.map(({ document, name }) => after.get(document) ?? name);
  const written = namesOf(plans.filter(({ document }) => !before.has(document)));
  const replaced = namesOf(plans.filter(({ document }) => before.has(document)));
  const outcome = (): Parameters<typeof format>[0] => {
    if (replaced.length === 0) return say('session.generated', { written });
    if (written.length === 0) return say('session.regenerated', { replaced });
    return say('session.generated-both', { written, replaced });
  };
  if (hints.length === 0) return noticeOf('success', outcome());
  const hint = hints.join(format.locale === 'en' ? ' ' : '');
  return noticeOf('warning', say('session.generated-but', { outcome: format(outcome()), hint }));
}

function failedWords({ format }: Context, failed: readonly FailedSource[]): string {
  if (failed.length === 0) return '';
  const sources = failed.map(({ name, reason }) => format(say('session.source-failed', { name, reason })));
  return format(say('session.sources-failed', { count: failed.length, sources }));
}
