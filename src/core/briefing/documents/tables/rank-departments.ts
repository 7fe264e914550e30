import type { BriefingFacts } from '../../facts';
import type { GroupFacts } from '../../facts/groups';
import type { ProgressFacts } from '../../facts/progress';
import type { Rate, RateId } from '../../facts/rates';
import type { Candidate, Ranking } from '../../facts/ranking';
import type { Block, DocumentCell } from '../blocks';
import { column, factCell, sentenceCell, textCell } from '../cells';
import { rateName } from '../notes';
import { sentence } from '../sentence';
import { ENOUGH, rankHead } from './rank-head';
import { rankTable } from './rank-table';

/** Departments by one of their rates: of what it is, how many, the rate. */
export function departmentRanking(
  ranking: Ranking<GroupFacts>,
  { kind, rates, rankings, byDepartment }: ProgressFacts,
  facts: BriefingFacts,
): readonly Block[] {
  const id = ID_OF[ranking.id];
  if (!id || ranking.ranked.length < ENOUGH) return [];
  const writing = { decimals: facts.precision, keepZeros: true };
  const figures = (rate: Rate | undefined): readonly DocumentCell[] => [
    factCell(rate?.denominator),
    factCell(rate?.numerator),
    factCell(rate?.value, writing),
  ];
  const cells = ({ subject, name }: Candidate<GroupFacts>): readonly DocumentCell[] => [
    textCell(name, subject.items[0]?.cell ?? null),
    ...figures(subject.rates.find((rate) => rate.id === id)),
  ];
  const whole = rates.find((rate) => rate.id === id);
  // The total is that of all entries: of no group, and of no entry that names no department.
  const isAll =
    rankings.filter((each) => each.id === ranking.id).length === 1 && byDepartment.every(({ name }) => name !== null);
  return [
    ...rankHead(ranking, sentence('briefing.ranking.departments', { rate: rateName(id, kind) }), facts, [
      sentence(`briefing.unit.${kind}`),
      sentence('briefing.unit.percent'),
    ]),
    rankTable(ranking, {
      columns: [
        column(kind === 'issue' ? 'responsible' : 'department', 'left', 'medium'),
        column(`of-${id}`, 'right', 'medium'),
        column(`count-${id}`, 'right', 'medium'),
        { header: sentence('briefing.column.rate', { rate: rateName(id, kind) }), align: 'right', room: 'medium' },
      ],
      cells,
      total: isAll ? [sentenceCell(sentence('briefing.total')), ...figures(whole)] : null,
      remarks: () => [],
    }),
  ];
}

const ID_OF: Readonly<Record<string, RateId>> = {
  'departments:completion': 'completion',
  'departments:on-schedule': 'on-schedule',
  'departments:close-out': 'close-out',
};
