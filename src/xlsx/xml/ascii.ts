/** The bytes of a text of ASCII characters. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether `bytes` holds `expected` at a place; bytes beyond the end differ from any. */
export function hasBytesAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  const { length } = expected;
  for (let index = 0; index < length; index++) if (bytes[at + index] !== expected[index]) return false;
  return true;
}
