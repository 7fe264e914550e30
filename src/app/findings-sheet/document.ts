import type { Formatter } from '../../i18n';
import { say } from '../message';
import { departmentKey, tabText, withoutTabMarks } from '../sheet-names';

/** The document of all findings; those of one department are a document of their own, so that each can be handed on. */
export function documentOf(department: string | null): string {
  return department === null ? 'findings' : `findings:${departmentKey(department)}`;
}

/** The tab's name, cut to what Excel takes. */
export function tabName(department: string | null, format: Formatter): string {
  if (department === null) return format(say('findings-sheet.name', {}));
  return tabText(format(say('findings-sheet.name-of-department', { department: withoutTabMarks(department) })));
}
