import { clauseStart } from './clauses';
import type { Figure } from './spans';
import { wordSet } from './words';
import { PART_WORDS } from './zh/targets';

const parts = wordSet(...PART_WORDS);

/**
 * The figures that a text is about: those in brackets count only where there is none outside, and those behind 其中
 * or 含 only where none stands before (15处,其中新建10处、改建5处 is about 15; 其中主体完工16所 about 16).
 */
export function mainFigures(text: string, figures: readonly Figure[]): Figure[] {
  const outside = figures.filter((figure) => !figure.bracketed);
  const counted = outside.length > 0 ? outside : figures;
  const first = counted[0];
  if (!first) return [];
  const end = firstPart(text, counted);
  return end === null
    ? [...counted]
    : counted.filter((figure) => figure.start < end || startsSentence(text, end, figure));
}

/** Where the parts of the first figure begin, null where none are named. */
function firstPart(text: string, figures: readonly Figure[]): number | null {
  for (const [index, figure] of figures.entries()) {
    const part = index === 0 ? null : parts.at(text, clauseStart(text, figure.start));
    if (part && part.start < figure.start) return part.start;
  }
  return null;
}

/** Parts end with their sentence. */
function startsSentence(text: string, from: number, figure: Figure): boolean {
  const between = text.slice(from, figure.start);
  return between.includes(';') || between.includes('。');
}
