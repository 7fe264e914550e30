import type { Formatter } from '../../i18n';
import { say } from '../message';

/** Excel's bound on a sheet's name, and what it does not allow in one. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\\p{Cc}]+/gu;

/** Characters of a department that tell its document from others'; a name's text constant takes 255 in all. */
const LONGEST_DEPARTMENT = 100;

/** The document of all findings; those of one department are a document of their own, so that each can be handed on. */
export function documentOf(department: string | null): string {
  if (department === null) return 'findings';
  const name = department.replace(/["\p{Cc}]+/gu, ' ').trim();
  return `findings:${Array.from(name).slice(0, LONGEST_DEPARTMENT).join('')}`;
}

/** The tab's name, cut to what Excel takes. */
export function tabName(department: string | null, format: Formatter): string {
  if (department === null) return format(say('findings-sheet.name', {}));
  const clean = department.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim();
  const name = format(say('findings-sheet.name-of-department', { department: clean }));
  // An apostrophe may stand within a name, not at its ends.
  return cut(name, LONGEST_NAME)
    .replace(/^'+|'+$/g, '')
    .trim();
}

/** Cut by UTF-16 units, which Excel counts, without halving a character. */
function cut(text: string, units: number): string {
  let result = '';
  for (const character of text) {
    if (result.length + character.length > units) break;
    result += character;
  }
  return result;
}
