import { XmlError } from './xml-error';

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Replaces character references and the five predefined entities. There are no others: a part with a DOCTYPE is
 * refused, so nothing can declare an entity, and nothing can expand.
 */
export function replaceReferences(text: string): string {
  return text.replace(/&([^;&]*)(;?)/g, (_all, name: string, end: string) => {
    const value = end === ';' ? (PREDEFINED[name] ?? characterOf(name)) : null;
    if (value === null) throw new XmlError(`unknown reference &${name.slice(0, 20)}`);
    return value;
  });
}

function characterOf(name: string): string | null {
  const match = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}))$/.exec(name);
  if (!match) return null;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** Char of XML 1.0, section 2.2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
