import type { BriefingFacts } from '../../facts';
import type { ScoredRow, ScoreFacts } from '../../facts/scores';
import type { Block } from '../blocks';
import { column, factCell, textCell } from '../cells';
import { sentence, type Sentence } from '../sentence';
import { subjectOfSource } from '../subject';
import { ENOUGH, rankHead } from './rank-head';
import { rankTable } from './rank-table';

/** Scored units by their total score, with the verdict and what speaks against it. */
export function scoreRanking({ source, ranking, verdicts }: ScoreFacts, facts: BriefingFacts): readonly Block[] {
  const isGraded = verdicts.parts.some(({ key }) => key !== null);
  return ranking.flatMap((each) =>
    each.ranked.length < ENOUGH
      ? []
      : [
          ...rankHead(each, subjectOfSource(source), facts, []),
          rankTable<ScoredRow>(each, {
            columns: [
              column('unit', 'left', 'wide'),
              column('score', 'right', 'medium'),
              ...(isGraded ? [column('verdict', 'center', 'medium')] : []),
            ],
            cells: ({ subject, name, value }) => [
              textCell(name, subject.cell),
              factCell(value),
              ...(isGraded ? [textCell(subject.verdict)] : []),
            ],
            total: null,
            remarks: ({ subject }) => remarksOf(subject),
          }),
        ],
  );
}

function remarksOf({ veto, findings }: ScoredRow): readonly Sentence[] {
  const isSum = findings.some(({ rule }) => rule === 'sum-mismatch');
  const isVerdict = findings.some(({ rule }) => rule !== 'sum-mismatch');
  return [
    ...(isSum ? [sentence('briefing.ranking.score-doubted')] : []),
    ...(isVerdict ? [sentence('briefing.ranking.verdict-doubted')] : []),
    ...(veto ? [sentence('briefing.ranking.veto', { veto: veto.text })] : []),
  ];
}
