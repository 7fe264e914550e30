import type { Sentence } from '../../../../src/core/briefing/documents';

/** Every sentence of a document, those inside others as well. */
export function sentencesIn(root: unknown): readonly Sentence[] {
  if (typeof root !== 'object' || root === null) return [];
  if ('fact' in root) return [];
  const inner = Object.entries(root).flatMap(([key, value]) =>
    key === 'link' || key === 'message' ? [] : sentencesIn(value),
  );
  return 'id' in root && 'params' in root ? [root as Sentence, ...inner] : inner;
}
