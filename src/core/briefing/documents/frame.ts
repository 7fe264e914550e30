import type { BriefingFacts } from '../facts';
import type { Block } from './blocks';
import { sentence, type OneParam, type Sentence } from './sentence';

/** The as-of day as a parameter. */
export function asOfDay({ asOf }: BriefingFacts): OneParam {
  return { day: asOf?.last ?? 0 };
}

/** Who issues a document: a blank to fill in where nobody is named. */
export function issuerOf(organisation: string | null): Sentence {
  return organisation === null || organisation.trim() === ''
    ? sentence('briefing.blank.organisation')
    : sentence('briefing.words', { words: organisation.trim() });
}

/** The date of a document: that of its figures. */
export function dateOf(facts: BriefingFacts): Sentence {
  return facts.asOf ? sentence('briefing.day', { day: asOfDay(facts) }) : sentence('briefing.blank.date');
}

/** 署名 and 成文日期. */
export function signatureOf(facts: BriefingFacts, organisation: string | null): Block {
  return { kind: 'signature', name: issuerOf(organisation), date: dateOf(facts) };
}

/** A paragraph; nothing for no sentence. */
export function paragraph(...sentences: readonly Sentence[]): readonly Block[] {
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences }];
}

export function title(text: Sentence): Block {
  return { kind: 'title', text };
}

export function heading(level: 1 | 2 | 3, text: Sentence): Block {
  return { kind: 'heading', level, text };
}

/** A heading with what stands below it; neither where there is nothing. */
export function section(level: 1 | 2 | 3, text: Sentence, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(level, text), ...blocks];
}
