/** Whether the character at `index` is 0–9. */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** Whether the character at `index` is a letter of the Latin alphabet (without accents). */
export function isLatinAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index) | 32;
  return code >= 97 && code <= 122;
}

/** Whether the character at `index` is a Han character (the basic block and extension A; not CJK punctuation). */
export function isHanAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Whether a new word can start or a word can end at `index`: the text's edge, or anything but a letter, digit or Han character. */
export function isBoundaryAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return true;
  return !isDigitAt(text, index) && !isLatinAt(text, index) && !isHanAt(text, index);
}

/** The index after any spaces from `index` on. */
export function skipSpaces(text: string, index: number): number {
  let at = index;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

/** The index after the digits from `index` on. */
export function skipDigits(text: string, index: number): number {
  let at = index;
  while (isDigitAt(text, at)) at++;
  return at;
}

/** The index before any spaces that end at `index`. */
export function skipSpacesBack(text: string, index: number): number {
  let at = index;
  while (at > 0 && text.charCodeAt(at - 1) === 32) at--;
  return at;
}
