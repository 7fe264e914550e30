/** Decodes `_xHHHH_` in texts (ST_Xstring, ECMA-376 part 1, 22.9.2.19): `_x000D_` is a carriage return, `_x005F_` an underscore. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * White space at the ends of a text counts only under `xml:space="preserve"`. Excel drops it otherwise, also where it
 * is written as references (seen by LEN in dhatim/fastexcel #624, stephenliberty/excel-builder.js #65,
 * ExcelDataReader #425), so a check for stray spaces must not see it either.
 */
export function trimUnlessPreserved(text: string, space: string | null): string {
  if (space === 'preserve') return text;
  // Most texts have none; asking costs less than the expression does.
  const hasSpace = isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
  return hasSpace ? text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '') : text;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x9 || code === 0xd || code === 0xa;
}

/** The text of a `t` or `v` element as the cell holds it. */
export function cleanText(text: string, space: string | null): string {
  return decodeEscapes(trimUnlessPreserved(text, space));
}
