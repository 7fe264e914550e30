import { XmlError } from './xml-error';

const NUMBER_SIGN = 0x23;
const SMALL_X = 0x78;

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Replaces character references and the five predefined entities. There are no others: a part with a DOCTYPE is
 * refused, so nothing can declare an entity, and nothing can expand.
 *
 * Written as a scan, not as a replacement by regular expression: Python's XML writer turns every Chinese character
 * into a reference, and then a sheet holds millions of them.
 */
export function replaceReferences(text: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const name = text.slice(at + 1, end < 0 ? at + 12 : end);
    const value = end < 0 ? undefined : (PREDEFINED[name] ?? characterOf(name));
    if (value === undefined) throw new XmlError(`unknown reference &${name.slice(0, 20)}`);
    result += text.slice(from, at) + value;
    from = end + 1;
  }
  return result + text.slice(from);
}

/** The character that `#20013` or `#x4e2d` stands for. */
function characterOf(name: string): string | undefined {
  if (name.charCodeAt(0) !== NUMBER_SIGN || name.length > 11) return undefined;
  const hexadecimal = name.charCodeAt(1) === SMALL_X;
  const radix = hexadecimal ? 16 : 10;
  let code = 0;
  for (let index = hexadecimal ? 2 : 1; index < name.length; index++) {
    const digit = digitOf(name.charCodeAt(index));
    if (digit >= radix) return undefined;
    code = code * radix + digit;
  }
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** The value of a digit of 0–9, a–f or A–F, 99 for any other character. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 99;
}

/** Char of XML 1.0, section 2.2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
