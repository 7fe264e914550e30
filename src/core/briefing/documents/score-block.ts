import type { BriefingFacts } from '../facts';
import { counted } from '../facts/fact';
import type { ScoreFacts } from '../facts/scores';
import type { Block, TableRow } from './blocks';
import { column, EMPTY, factCell, sentenceCell } from './cells';
import { verdictName } from './prose/scores';
import { sentence } from './sentence';
import { subjectOfSource } from './subject';

/** How many of a score table got which verdict. */
export function scoreBlocks({ precision }: BriefingFacts): (scores: ScoreFacts) => readonly Block[] {
  return ({ source, rows, verdicts }) => {
    const records = verdicts.parts.map(({ key, count, printed }): TableRow => ({
      kind: 'record',
      cells: [
        sentenceCell(verdictName(key)),
        factCell(count),
        factCell(printed, { decimals: precision, keepZeros: true }),
      ],
    }));
    const all = factCell(counted(rows.map(({ cell }) => cell)));
    return [
      { kind: 'heading', level: 1, text: subjectOfSource(source) },
      {
        kind: 'table',
        columns: [
          column('verdict', 'center', 'medium'),
          column('assessed', 'right', 'narrow'),
          column('share', 'right', 'narrow'),
        ],
        rows: [...records, { kind: 'total', cells: [sentenceCell(sentence('briefing.total')), all, EMPTY] }],
      },
    ];
  };
}
