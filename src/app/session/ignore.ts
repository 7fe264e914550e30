import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import type { FindingView } from '../engine/sheet-view';
import { say } from '../message';
import { withIgnored, withoutIgnored } from '../settings/change';
import { sheetOf, type Context } from './context';
import { noticeOf } from './failure';
import type { Notice } from './session';

/** Leaves a finding as it is, for a reason that whoever looks at the workbook later can read. */
export async function ignore(
  context: Context,
  sheetId: SheetId,
  finding: FindingView,
  reason: string,
): Promise<Notice | null> {
  if (!sheetOf(context, sheetId)) throw new HostError('sheet-missing');
  const why = reason.trim();
  if (why === '') return noticeOf('warning', say('session.reason-missing', {}));
  const decision = { reason: why, on: context.today() };
  const change = await context.settings.change((settings) => withIgnored(settings, finding, decision));
  return change.notice;
}

/** Takes an ignored finding up again. */
export async function unignore({ settings }: Context, key: string): Promise<Notice | null> {
  return (await settings.change((before) => withoutIgnored(before, key))).notice;
}
