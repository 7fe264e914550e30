import type { BriefingFacts } from '../facts';
import type { Comparison } from '../facts/comparisons';
import type { ScoreFacts } from '../facts/scores';
import type { StatisticsFacts } from '../facts/statistics';
import { addsUp, type Doubt, type Total } from '../facts/totals';
import { fromMessage } from './from-message';
import { labelOf } from './measure-label';
import { progressOf } from './progress-of';
import { sentence, type Sentence } from './sentence';

/** A figure that a document prints, with what findings say of it. */
interface Printed {
  readonly sheet: string;
  readonly header: string;
  readonly doubts: readonly Doubt[];
}

/** Findings on scores that the notes repeat; more are in the list of findings. */
const FINDINGS = 5;

/** What findings say of the totals and rates that a document prints: each finding once, with its own sentence. */
export function doubtNotes(statistics: readonly StatisticsFacts[]): readonly Sentence[] {
  return [...findingNotes(statistics.flatMap(printedIn)), ...statistics.flatMap(sumNotes)];
}

/** The same of the totals of tasks that several units carry. */
export function comparisonDoubts(facts: BriefingFacts): readonly Sentence[] {
  return findingNotes(progressOf(facts).flatMap(({ comparisons }) => comparisons.flatMap(printedTotals)));
}

/** Whether a finding touches any figure that documents print. */
export function hasDoubts(facts: BriefingFacts): boolean {
  return comparisonDoubts(facts).length + doubtNotes(facts.statistics).length + scoreNotes(facts.scores).length > 0;
}

/** What findings say of scores and verdicts. */
export function scoreNotes(scores: readonly ScoreFacts[]): readonly Sentence[] {
  return scores.flatMap(({ source, rows }) => {
    const findings = rows.flatMap((row) => row.findings);
    const told = findings
      .slice(0, FINDINGS)
      .map(({ message }) => sentence('briefing.note.score', { sheet: source.sheet, finding: fromMessage(message) }));
    return findings.length > FINDINGS
      ? [...told, sentence('briefing.note.scores-many', { sheet: source.sheet })]
      : told;
  });
}

function findingNotes(printed: readonly Printed[]): readonly Sentence[] {
  const notes = new Map<Doubt['finding'], Sentence>();
  for (const { sheet, header, doubts } of printed) {
    for (const { finding, at } of doubts) {
      if (notes.has(finding)) continue;
      notes.set(
        finding,
        sentence(`briefing.note.doubt-${at}`, { sheet, header, finding: fromMessage(finding.message) }),
      );
    }
  }
  return [...notes.values()];
}

function printedIn({ source: { sheet }, measures, rates }: StatisticsFacts): readonly Printed[] {
  return [
    ...measures.map(({ column: { header }, total }) => ({ sheet, header, doubts: total?.doubts ?? [] })),
    ...rates.map(({ rate: { header, total } }) => ({ sheet, header, doubts: total?.doubts ?? [] })),
  ];
}

function printedTotals({ source, target, actual, units }: Comparison): readonly Printed[] {
  const { columns } = source.review.ledger.layout;
  const of = (field: 'target' | 'actual', total: Total | null): Printed => {
    const index = units.flatMap(({ item }) => item.entry[field]?.column ?? [])[0];
    const header = columns.find((column) => column.index === index)?.header ?? '';
    return { sheet: source.sheet, header, doubts: total?.doubts ?? [] };
  };
  return [of('target', target), of('actual', actual)];
}

/**
 * A total that a finding touches and that its parts bear out all the same (656 and 425 are 1081), or that they do not: what a
 * reader may rely on.
 */
function sumNotes({ source: { sheet }, measures }: StatisticsFacts): readonly Sentence[] {
  return measures.flatMap(({ column: { header }, total }) => {
    if (!total || total.doubts.length === 0 || total.addends.length === 0 || addsUp(total) === true) return [];
    const addends = total.addends.map(({ column, value }) =>
      sentence('briefing.totals.figure', { label: labelOf(column), figure: { fact: value } }),
    );
    const holds = total.parts?.value.eq(total.value.value) === true;
    const params = { sheet, header, total: { fact: total.value }, addends };
    const rows = total.rows ? { fact: total.rows } : '';
    return holds
      ? [sentence('briefing.note.sum-holds', params)]
      : [sentence('briefing.note.sum-fails', { ...params, rows })];
  });
}
