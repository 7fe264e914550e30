import { normalizeText } from '../../../values';
import { plainName, isAreaName } from './organisation-name';
import { tailOf } from './organisation-words';

const SEPARATORS = /[、,，;；/／]+/;
const LOOSE_SEPARATORS = /[\s\u3000]+/;

/**
 * The organisations that a cell names, each as written. Commas and their like part them; white space and line breaks
 * only where every piece is a name of its own, because names are also broken over lines and spaced out.
 */
export function splitNames(text: string): readonly string[] {
  return text.split(SEPARATORS).flatMap((piece) => {
    const trimmed = piece.trim();
    if (trimmed === '') return [];
    if (/^[\x20-\x7e\s]+$/.test(normalizeText(trimmed))) return [trimmed];
    const parts = trimmed.split(LOOSE_SEPARATORS);
    return parts.length > 1 && areWholeNames(parts) ? parts : [trimmed];
  });
}

/** All of them areas or all of them bodies: 市住房城乡 above 建设局 is one name. */
function areWholeNames(parts: readonly string[]): boolean {
  const plain = parts.map(plainName);
  return plain.every(isAreaName) || plain.every((name) => name.length >= 3 && tailOf(name) !== null);
}
