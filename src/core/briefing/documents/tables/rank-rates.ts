import type { BriefingFacts } from '../../facts';
import type { RateAt } from '../../facts/column-rates';
import type { RateFacts, StatisticsFacts, StatisticsRow } from '../../facts/statistics';
import type { Candidate } from '../../facts/ranking';
import type { Block, DocumentCell } from '../blocks';
import { column, factCell, sentenceCell, textCell, withUnitCell } from '../cells';
import { labelOf } from '../measure-label';
import { fullNameOf, rateFigure } from '../prose/statistics';
import { sentence, type Sentence } from '../sentence';
import { subjectOfSource } from '../subject';
import { ENOUGH, rankHead } from './rank-head';
import { rankTable } from './rank-table';

/** The rows of a statistics table by each of its rates, worked out from its figures. */
export function rateRanking(statistics: StatisticsFacts, facts: BriefingFacts): readonly Block[] {
  return statistics.rates.flatMap((rate) => tablesOf(rate, statistics, facts));
}

function tablesOf({ rate, ranking }: RateFacts, { source }: StatisticsFacts, facts: BriefingFacts): readonly Block[] {
  const { numerator, denominator, total } = rate;
  const name = fullNameOf(rate);
  const decimals = (value: RateAt): DocumentCell => {
    const { writing } = rateFigure(rate, value.value);
    return factCell(value.value, { ...writing, keepZeros: true });
  };
  const cellsOf = (first: DocumentCell, at: RateAt | null): readonly DocumentCell[] => [
    first,
    ...(denominator ? [withUnitCell(at?.denominator)] : []),
    ...(numerator ? [withUnitCell(at?.numerator)] : []),
    at ? decimals(at) : factCell(null),
  ];
  return ranking.flatMap((each) =>
    each.ranked.length < ENOUGH
      ? []
      : [
          ...rankHead(
            each,
            sentence('briefing.ranking.rate', { subject: subjectOfSource(source), rate: name }),
            facts,
            [],
          ),
          rankTable<StatisticsRow>(each, {
            columns: [
              column('unit', 'left', 'medium'),
              ...[denominator, numerator].flatMap((of) =>
                of
                  ? [
                      {
                        header: sentence('briefing.words', { words: labelOf(of) }),
                        align: 'right',
                        room: 'medium',
                      } as const,
                    ]
                  : [],
              ),
              { header: sentence('briefing.column.rate', { rate: name }), align: 'right', room: 'medium' },
            ],
            cells: ({ subject, name: unit }: Candidate<StatisticsRow>) =>
              cellsOf(textCell(unit, subject.cell), rate.at(subject.entry.row)),
            total: ranking.length === 1 && total ? cellsOf(sentenceCell(sentence('briefing.total')), total) : null,
            remarks: ({ subject }) => remarksOf(rate.at(subject.entry.row)),
          }),
        ],
  );
}

/** That a finding touches the rate or what it is made of. */
function remarksOf(at: RateAt | null): readonly Sentence[] {
  return at && at.doubts.length > 0 ? [sentence('briefing.ranking.doubted')] : [];
}
