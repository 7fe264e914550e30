import { DOCUMENT_IDS, departmentsOf, documentOf } from '../../../../src/core/briefing/documents';
import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import { expectRecomputed, expectWhole } from './expect-sound';
import { FOR_ALL } from './ledgers';
import { SAMPLES, sampleFacts } from './samples';

const known = new Map<string, BriefingFacts>();
function factsOfSample(name: string): BriefingFacts {
  const facts = known.get(name) ?? sampleFacts(name);
  known.set(name, facts);
  return facts;
}

const cases = SAMPLES.flatMap((name) => DOCUMENT_IDS.map((id) => [id, name] as const));

(cases.length > 0 ? describe : describe.skip)('documents of the sample ledgers', () => {
  it.each(cases)('%s of %s has words for all, and figures that can be worked out again', (id, name) => {
    const document = documentOf(id, factsOfSample(name), FOR_ALL);
    expectWhole(document);
    expectRecomputed(document);
  });

  it.each(SAMPLES)('%s has a notice for each department', (name) => {
    const facts = factsOfSample(name);
    for (const department of departmentsOf(facts)) {
      expectWhole(documentOf('notice', facts, { department, organisation: null }));
    }
  });
});
