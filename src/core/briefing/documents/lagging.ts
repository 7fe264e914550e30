import { counted } from '../facts/fact';
import { cellsOf, LAGGING, type Item } from '../facts/items';
import type { BriefingFacts } from '../facts';
import type { Laggard } from '../facts/lagging';
import type { ProgressFacts } from '../facts/progress';
import type { Block, BriefingDocument } from './blocks';
import { asOfDay, heading, paragraph, title } from './frame';
import { countedAs, notesOf, wholeOf } from './notes';
import { progressOf } from './progress-of';
import { countsSaid } from './prose/counts';
import { sentence, type Sentence } from './sentence';
import { statusName } from './status-name';
import { owedBy } from './tables/owed';
import { owedTable } from './tables/owed-table';

/**
 * 滞后清单: what is overdue, seriously behind and behind, each list by its gap, with what it would still take; and apart
 * from them what was not reported at all. Complete, however long.
 */
export function laggingList(facts: BriefingFacts): BriefingDocument {
  const progress = progressOf(facts);
  return {
    id: 'lagging',
    department: null,
    orientation: 'landscape',
    blocks: [
      title(sentence('briefing.lagging.title')),
      ...(progress.length === 0
        ? paragraph(sentence('briefing.lagging.nothing'))
        : progress.flatMap((each) => blocksOf(each, facts))),
      { kind: 'footnotes', notes: notesOf(facts, progress) },
    ],
  };
}

function blocksOf(progress: ProgressFacts, facts: BriefingFacts): readonly Block[] {
  const owed = owedBy(progress);
  const lists = [...LAGGING, 'not-reported' as const].flatMap((status) => {
    const laggards = owed.filter(({ item }) => item.verdict.status === status);
    return laggards.length === 0 ? [] : listOf(status, laggards, owed, progress.kind);
  });
  return [...paragraph(overall(progress, owed, facts)), ...lists];
}

function overall({ kind, byStatus }: ProgressFacts, owed: readonly Laggard[], facts: BriefingFacts): Sentence {
  const params = { asOf: asOfDay(facts), total: wholeOf(kind, byStatus.total) };
  if (owed.length === 0) return sentence(`briefing.lagging.none-${kind}`, params);
  return sentence('briefing.lagging.overall', { ...params, counts: countsSaid(owed, kind) });
}

function listOf(
  status: Item['verdict']['status'],
  laggards: readonly Laggard[],
  all: readonly Laggard[],
  kind: ProgressFacts['kind'],
): readonly Block[] {
  const count = countedAs(kind, counted(cellsOf(laggards.map(({ item }) => item))));
  return [
    heading(1, sentence('briefing.status-heading', { status: statusName(status, kind), count })),
    owedTable(laggards, kind, 'list', all),
  ];
}
