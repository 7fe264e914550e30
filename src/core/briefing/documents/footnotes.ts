import type { BriefingFacts } from '../facts';
import type { Block } from './blocks';
import { comparisonDoubts, doubtNotes, scoreNotes } from './doubt-notes';
import { basisOf, notesOf } from './notes';
import { progressOf } from './progress-of';
import { sentence, type Sentence } from './sentence';

/** The notes of a document that tells of everything: what its figures rest on, and which of them need a look. */
export function footnotesOf(facts: BriefingFacts, ...own: readonly Sentence[]): Block {
  const progress = progressOf(facts);
  return {
    kind: 'footnotes',
    notes: [
      ...own,
      ...comparisonDoubts(facts),
      ...doubtNotes(facts.statistics),
      ...scoreNotes(facts.scores),
      ...notesOf(facts, progress),
    ],
  };
}

/** The notes of a document for the public: what its figures rest on, and nothing of entries that it does not tell of. */
export function publicNotes(facts: BriefingFacts): Block {
  return {
    kind: 'footnotes',
    notes: [...comparisonDoubts(facts), ...doubtNotes(facts.statistics), ...basisOf(facts)],
  };
}

/** That shares were cut to make 100, where a text prints such shares. */
export function adjustedNote(facts: BriefingFacts): readonly Sentence[] {
  const shares = [
    ...progressOf(facts).map(({ byStatus }) => byStatus),
    ...facts.scores.map(({ verdicts }) => verdicts),
  ];
  return shares.some(({ adjusted }) => adjusted) ? [sentence('briefing.note.adjusted')] : [];
}

/** What 序时进度 is, where figures are set against it. */
export function scheduleNote(facts: BriefingFacts): readonly Sentence[] {
  const isCompared = progressOf(facts).some(({ figures }) => figures.some(({ measures }) => measures.plannedShare));
  return isCompared ? [sentence('briefing.note.schedule')] : [];
}
