import { counted } from '../../facts/fact';
import type { ScoreFacts } from '../../facts/scores';
import { leadersSaid } from './leaders';
import { sentence, type Sentence } from '../sentence';

/** How scored units were graded, who leads, and whom a veto concerns. */
export function scoresSaid({ verdicts, ranking, vetoed, rows }: ScoreFacts, precision: number): readonly Sentence[] {
  const graded = verdicts.parts.filter(({ count }) => count.value.gt(0));
  const total = { fact: counted(rows.map(({ cell }) => cell)) };
  const [only] = graded;
  const head =
    graded.length === 0 || (graded.length === 1 && only?.key === null)
      ? sentence('briefing.scores.ungraded', { total })
      : sentence('briefing.scores.graded', {
          total,
          counts: graded.map(({ key, count }) =>
            sentence('briefing.scores.count', { verdict: verdictName(key), count: { fact: count } }),
          ),
          shares: graded.map(({ printed, count }) => ({
            fact: printed ?? count,
            writing: { decimals: precision, keepZeros: true },
          })),
        });
  return [head, ...ranking.flatMap((each) => leadersSaid(each, sentence('briefing.scores.score'))), ...vetoes(vetoed)];
}

/** Vetoed units that a text names. */
const NAMED = 5;

function vetoes(vetoed: ScoreFacts['vetoed']): readonly Sentence[] {
  if (vetoed.length === 0) return [];
  const names = vetoed
    .slice(0, NAMED)
    .map(({ name, veto }) => sentence('briefing.scores.veto', { name, veto: veto?.text ?? '' }));
  return [sentence(vetoed.length > NAMED ? 'briefing.scores.vetoes-many' : 'briefing.scores.vetoes', { names })];
}

/** A verdict as the table has it; null for rows without one. */
export function verdictName(verdict: string | null): Sentence {
  return verdict === null ? sentence('briefing.scores.no-verdict') : sentence('briefing.words', { words: verdict });
}
