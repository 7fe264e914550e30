import type { BriefingFacts } from '../facts';
import type { Block, BriefingDocument } from './blocks';
import { attachmentNames, attachmentNumber } from './attachments';
import { adjustedNote, footnotesOf, scheduleNote } from './footnotes';
import { asOfDay, paragraph, section, signatureOf, title } from './frame';
import type { DocumentOptions } from './options';
import { progressOf, saysNothing } from './progress-of';
import { laggardBlocks } from './prose/laggards';
import { nextSteps } from './prose/next-steps';
import { notReportedBlocks } from './prose/not-reported';
import { overallBlocks } from './prose/overall-blocks';
import { progressBlocks } from './prose/progress';
import { sentence } from './sentence';
import { subjectOf } from './subject';

/** Indicators that a bulletin tells. */
const INDICATORS = 10;
/** Rates of plans and of issues. */
const RATES = 4;

/**
 * 通报 (domain.md 2.4): how things stand in all, progress by indicator and unit, who lags with what, what was not reported, what
 * is asked for now; with the lists as attachments. Sections without anything to say are left out.
 */
export function bulletin(facts: BriefingFacts, { organisation }: DocumentOptions): BriefingDocument {
  const subject = subjectOf(facts);
  return {
    id: 'bulletin',
    department: null,
    orientation: 'portrait',
    blocks: [
      title(sentence('briefing.bulletin.title', { subject })),
      { kind: 'salutation', text: sentence('briefing.bulletin.salutation') },
      ...(saysNothing(facts)
        ? paragraph(sentence('briefing.nothing'))
        : [
            ...paragraph(sentence('briefing.bulletin.lead', { subject, asOf: asOfDay(facts) })),
            ...sections(facts),
            { kind: 'attachments', names: attachmentNames(facts) } as const,
          ]),
      signatureOf(facts, organisation),
      footnotesOf(facts, ...adjustedNote(facts), ...scheduleNote(facts)),
    ],
  };
}

function sections(facts: BriefingFacts): readonly Block[] {
  const progress = progressOf(facts);
  const attachment = attachmentNumber(facts, 'lagging');
  return [
    ...section(1, sentence('briefing.section.overall'), overallBlocks(facts, RATES)),
    ...section(1, sentence('briefing.section.progress'), progressBlocks(progress, facts.statistics, facts, INDICATORS)),
    ...section(
      1,
      sentence('briefing.section.lagging'),
      progress.flatMap((each) => laggardBlocks(each, attachment)),
    ),
    ...section(1, sentence('briefing.section.not-reported'), progress.flatMap(notReportedBlocks)),
    ...section(1, sentence('briefing.section.steps'), nextSteps(facts)),
  ];
}
