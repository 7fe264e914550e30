import type { BriefingFacts } from '../../facts';
import type { ProgressFacts } from '../../facts/progress';
import type { Block } from '../blocks';
import { paragraph } from '../frame';
import { progressOf } from '../progress-of';
import { sentence, type Sentence } from '../sentence';
import { subjectOfSource } from '../subject';
import { owedBy } from '../tables/owed';
import { occurring, ratesOf, standingOf } from './overall';
import { scoresSaid } from './scores';
import { totalsSaid } from './statistics';

/**
 * How everything stands in all: paragraphs on the plans, on the issues, on each table of statistics and of scores.
 *
 * @param rates how many rates are told of plans and issues
 */
export function overallBlocks(facts: BriefingFacts, rates: number): readonly Block[] {
  const named = (blocks: number, source: Parameters<typeof subjectOfSource>[0], id: string): readonly Sentence[] =>
    blocks > 1 ? [sentence(id, { subject: subjectOfSource(source), asOf: { day: source.asOf } })] : [];
  const tables = progressOf(facts).length + facts.statistics.length + facts.scores.length;
  return [
    ...progressOf(facts).flatMap((each) => [
      ...paragraph(standingOf(each, facts), ...nothingOwed(each)),
      ...paragraph(...ratesOf(each, rates)),
    ]),
    ...facts.statistics.flatMap((each) =>
      paragraph(...named(tables, each.source, 'briefing.overall.table'), ...totalsSaid(each)),
    ),
    ...facts.scores.flatMap((each) =>
      paragraph(...named(tables, each.source, 'briefing.overall.table'), ...scoresSaid(each, facts.precision)),
    ),
  ];
}

/** That nothing lags, where some of it might. */
function nothingOwed(progress: ProgressFacts): readonly Sentence[] {
  if (owedBy(progress).length > 0 || occurring(progress.byStatus).length === 0) return [];
  return [sentence(`briefing.overall.none-owed-${progress.kind}`)];
}
