/** What XML 1.0 has no way to write, not even as a reference: control characters, lone surrogates, U+FFFE, U+FFFF. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a reader would take for one of {@link encodeEscapes}'s own. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the content of an element. What XML cannot write becomes U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>\r]/g, reference);
}

/** A text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, reference);
}

/**
 * Writes what XML cannot as `_xHHHH_` (ST_Xstring, ECMA-376 part 1, 22.9.2.19): the inverse of `decodeEscapes`. A
 * carriage return is written so as well, as Excel does.
 */
export function encodeEscapes(text: string): string {
  return text.replace(LOOKS_ESCAPED, '_x005F_').replace(UNWRITABLE, escapeOf).replace(/\r/g, escapeOf);
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function reference(character: string): string {
  return REFERENCES[character] ?? character;
}
