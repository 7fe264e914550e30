import { compactText, normalizeText } from '../../../../values';
import { enFigureWords } from './en';
import type { FigureWords } from './types';
import { zhFigureWords } from './zh';

const patterns = new Map<keyof FigureWords, RegExp>();

/** Whether a header holds a word of a kind: a Chinese one anywhere, an English one as a whole word. */
export function headerHas(kind: keyof FigureWords, header: string): boolean {
  const chinese = compactText(header);
  if (zhFigureWords[kind].some((word) => chinese.includes(word))) return true;
  return englishPattern(kind).test(normalizeText(header).toLowerCase());
}

/** Whether a text stands for an empty figure: 无, —, /, N/A. */
export function isPlaceholder(text: string): boolean {
  const compact = compactText(text).toLowerCase();
  if (/^[-—–―/\\_.·*…]+$/.test(compact)) return true;
  return zhFigureWords.placeholders.includes(compact) || enFigureWords.placeholders.includes(compact);
}

function englishPattern(kind: keyof FigureWords): RegExp {
  let pattern = patterns.get(kind);
  if (!pattern) {
    const words = enFigureWords[kind].map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    pattern = new RegExp(`(?<![a-z])(?:${words.join('|')})(?![a-z])`);
    patterns.set(kind, pattern);
  }
  return pattern;
}
