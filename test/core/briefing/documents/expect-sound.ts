import type { BriefingDocument } from '../../../../src/core/briefing/documents';
import { catalogs, LOCALES } from '../../../../src/i18n';
import { everyFact, recompute } from '../recompute';
import { documentText } from '../document-text';
import { sentencesIn } from './sentences-in';

/** Rows are as wide as their columns, and both languages have every sentence and word. */
export function expectWhole(document: BriefingDocument): void {
  for (const block of document.blocks) {
    if (block.kind === 'table') for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length);
  }
  const ids = new Set(sentencesIn(document).map(({ id }) => id));
  for (const locale of LOCALES) {
    expect([...ids].filter((id) => !Object.hasOwn(catalogs[locale], id))).toEqual([]);
    expect(documentText(document, locale)).not.toMatch(/(?:briefing|schedule|rules)\.[a-z]|undefined|NaN|[{}]/);
  }
}

/** Every figure can be worked out again from its cells; what a verdict says is the verdict's own matter. */
export function expectRecomputed(document: BriefingDocument): void {
  const facts = everyFact(document);
  const wrong = facts.flatMap((fact) => {
    const again = recompute(fact);
    if (!again) return fact.origin.kind === 'verdict' || fact.origin.kind === 'given' ? [] : [fact.origin.kind];
    return again.round(15).eq(fact.value.round(15)) ? [] : [`${fact.value.toFixed()} for ${again.toFixed()}`];
  });
  expect(wrong).toEqual([]);
}
