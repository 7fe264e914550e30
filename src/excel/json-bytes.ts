/** Bytes that a value takes as JSON in UTF-8: what Excel's limits are about. */
export function jsonBytes(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return textBytes(value) + 2;
    case 'number':
      return String(value).length;
    case 'boolean':
      return value ? 4 : 5;
    case 'object':
      return value === null ? 4 : objectBytes(value);
    default:
      return 4;
  }
}

/** Commas stand between elements; one more than needed does no harm here. */
function objectBytes(value: object): number {
  let bytes = 2;
  if (Array.isArray(value)) for (const element of value as readonly unknown[]) bytes += jsonBytes(element) + 1;
  else for (const [key, member] of Object.entries(value)) bytes += textBytes(key) + 4 + jsonBytes(member);
  return bytes;
}

/** What JSON escapes counts as what it is escaped to. */
function textBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) bytes += bytesBeyondAscii(code);
    else if (code < 0x20) bytes += isShortEscape(code) ? 2 : 6;
    else bytes += code === 0x22 || code === 0x5c ? 2 : 1;
  }
  return bytes;
}

/** Each half of a surrogate pair counts for two of its four bytes. */
function bytesBeyondAscii(code: number): number {
  if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return 2;
  return 3;
}

function isShortEscape(code: number): boolean {
  return code === 0x08 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}
