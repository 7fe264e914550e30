import type { BriefingFacts } from '../facts';
import type { Comparison } from '../facts/comparisons';
import type { Block, BriefingDocument } from './blocks';
import { footnotesOf, scheduleNote } from './footnotes';
import { paragraph, title } from './frame';
import { rateNote } from './notes';
import type { DocumentOptions } from './options';
import { progressOf } from './progress-of';
import { comparisonName, missingSaid } from './prose/comparisons';
import { ranksDepartments } from './ranks-departments';
import { sentence, type Sentence } from './sentence';
import { comparisonRanking } from './tables/rank-comparison';
import { departmentRanking } from './tables/rank-departments';
import { scoreRanking } from './tables/rank-scores';
import { rateRanking } from './tables/rank-rates';

/**
 * 排名表 (domain.md 3.3): units of each task by completion, departments by their rates, units by the rates of statistics tables,
 * scored units by score; groups that are ranked apart each in a table of their own.
 */
export function rankingTables(facts: BriefingFacts, _options: DocumentOptions): BriefingDocument {
  const tables = tablesOf(facts);
  return {
    id: 'ranking',
    department: null,
    orientation: 'landscape',
    blocks: [
      title(sentence('briefing.ranking.title')),
      ...(tables.length === 0 ? paragraph(sentence('briefing.ranking.nothing')) : tables),
      footnotesOf(facts, ...(tables.length === 0 ? [] : rulesOf(facts))),
    ],
  };
}

/** Whether there is anything to rank. */
export function hasRanking(facts: BriefingFacts): boolean {
  return tablesOf(facts).length > 0;
}

function tablesOf(facts: BriefingFacts): readonly Block[] {
  return [
    ...progressOf(facts).flatMap((each) => [
      ...each.comparisons.flatMap((comparison) => comparisonRanking(comparison, facts)),
      ...(ranksDepartments(each) ? each.rankings : []).flatMap((ranking) => departmentRanking(ranking, each, facts)),
    ]),
    ...facts.statistics.flatMap((each) => rateRanking(each, facts)),
    ...facts.scores.flatMap((each) => scoreRanking(each, facts)),
  ];
}

/** A note stands away from its table: it names the task. */
function missingNote(comparison: Comparison): readonly Sentence[] {
  return missingSaid(comparison).map((missing) =>
    sentence('briefing.note.of-task', { task: comparisonName(comparison), note: missing }),
  );
}

/** How places were given, and what the rates are of. */
function rulesOf(facts: BriefingFacts): readonly Sentence[] {
  const progress = progressOf(facts);
  const rankings = [
    ...progress.flatMap((each) => [...each.rankings, ...each.comparisons.flatMap(({ ranking }) => ranking)]),
    ...facts.statistics.flatMap(({ rates }) => rates.flatMap(({ ranking }) => ranking)),
    ...facts.scores.flatMap(({ ranking }) => ranking),
  ];
  const isSequential = rankings.some(({ ties }) => ties === 'sequential');
  const rates = progress
    .filter(ranksDepartments)
    .flatMap(({ kind, rates: all, rankings: ranked }) =>
      all
        .filter(({ id }) => ranked.some((each) => each.id === `departments:${id}`))
        .map((rate) => rateNote(rate, kind)),
    );
  return [
    sentence(isSequential ? 'briefing.note.ties-sequential' : 'briefing.note.ties-shared'),
    ...progress.flatMap(({ comparisons }) => comparisons.flatMap(missingNote)),
    ...scheduleNote(facts),
    ...rates,
  ];
}
