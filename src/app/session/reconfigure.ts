import { dayFromIso } from '../../core/model/day';
import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetMapping } from '../../core/profile/profile';
import { profileIssues } from '../../core/settings/parse';
import type { SheetInfo } from '../../host/host';
import { say } from '../message';
import { withAsOf, withMapping, withProfile } from '../settings/change';
import type { ProfileJson, Settings } from '../settings/settings';
import { importedInto } from '../settings/transfer';
import { partOf, type Task } from './actions';
import { sheetOf, type Context } from './context';
import { noticeOf } from './failure';
import { reviewAgain } from './review';
import type { Notice } from './session';
import { issueParams } from './settings-keeper';

/** Corrects what was understood of a sheet, and reviews it by that. */
export async function setMapping(
  context: Context,
  sheetId: SheetId,
  mapping: SheetMapping | null,
  task: Task,
): Promise<Notice | null> {
  const sheet = required(context, sheetId);
  return await changeAndReview(context, (settings) => withMapping(settings, sheet.name, mapping), [sheet], task);
}

/** Sets the as-of day of a sheet, and reviews it by that. */
export async function setAsOf(
  context: Context,
  sheetId: SheetId,
  day: string | null,
  task: Task,
): Promise<Notice | null> {
  const sheet = required(context, sheetId);
  if (day !== null && dayFromIso(day) === null) return noticeOf('warning', say('session.bad-day', { day }));
  return await changeAndReview(context, (settings) => withAsOf(settings, sheet.name, day), [sheet], task);
}

/** Chooses the profile, and reviews everything by it. */
export async function setProfile(
  context: Context,
  profile: string | ProfileJson | null,
  task: Task,
): Promise<Notice | null> {
  const issues = profile === null ? [] : profileIssues(profile);
  if (issues.length > 0) return noticeOf('error', say('session.profile-refused', issueParams(issues, context.format)));
  return await changeAndReview(context, (settings) => withProfile(settings, profile), allSheets(context), task);
}

/** Takes over the settings of a file, and reviews everything by them. */
export async function importSettings(context: Context, text: string, task: Task): Promise<Notice> {
  const { format, store } = context;
  const imported = importedInto(store.get().settings, text);
  if (!imported.ok)
    return noticeOf('error', say('session.settings-import-refused', issueParams(imported.issues, format)));
  const takeOver = (settings: Settings): Settings => {
    const now = importedInto(settings, text);
    return now.ok ? now.settings : settings;
  };
  const notice = await changeAndReview(context, takeOver, allSheets(context), task);
  return notice ?? noticeOf('success', say('session.settings-imported', {}));
}

function required(context: Context, sheetId: SheetId): SheetInfo {
  const sheet = sheetOf(context, sheetId);
  if (!sheet) throw new HostError('sheet-missing');
  return sheet;
}

function allSheets({ store }: Context): readonly SheetInfo[] {
  return store.get().sheets;
}

/** Sheets that were never reviewed have nothing to review again. */
async function changeAndReview(
  context: Context,
  update: (settings: Settings) => Settings,
  sheets: readonly SheetInfo[],
  task: Task,
): Promise<Notice | null> {
  const { holds, notice } = await context.settings.change(update);
  if (!holds) return notice;
  const { results } = context.store.get();
  const reviewed = sheets.filter(({ id }) => results.has(id));
  const failures: unknown[] = [];
  for (const [index, sheet] of reviewed.entries()) {
    const part = partOf(task, index / reviewed.length, (index + 1) / reviewed.length);
    await reviewAgain(context, sheet, part).catch((error: unknown) => failures.push(error));
  }
  // The setting holds; each result says why it could not follow.
  if (failures.length > 0) throw failures[0];
  return notice;
}
