/** Excel's bound on a sheet's name, and what it does not allow in one. */
export const LONGEST_TAB = 31;
const NOT_IN_NAMES = /[[\]:*?/\\\p{Cc}]+/gu;

/** Characters of a department that tell its document from others'; a name's text constant takes 255 in all. */
const LONGEST_DEPARTMENT = 100;

/** A department as a part of a document's key (`GeneratePlan.document`). */
export function departmentKey(department: string): string {
  const name = department.replace(/["\p{Cc}]+/gu, ' ').trim();
  return Array.from(name).slice(0, LONGEST_DEPARTMENT).join('');
}

/** A text without what a tab's name may not hold. */
export function withoutTabMarks(text: string): string {
  return text.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim();
}

/** A tab's name cut to what Excel takes. */
export function tabText(name: string): string {
  // An apostrophe may stand within a name, not at its ends.
  return cutToUnits(name, LONGEST_TAB)
    .replace(/^'+|'+$/g, '')
    .trim();
}

/** A text cut by UTF-16 units, which Excel counts, without halving a character. */
export function cutToUnits(text: string, units: number): string {
  let result = '';
  for (const character of text) {
    if (result.length + character.length > units) break;
    result += character;
  }
  return result;
}
