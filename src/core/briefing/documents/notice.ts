import type { BriefingFacts } from '../facts';
import { counted } from '../facts/fact';
import { cellsOf } from '../facts/items';
import type { Laggard } from '../facts/lagging';
import type { ProgressFacts } from '../facts/progress';
import type { Block, BriefingDocument } from './blocks';
import { departmentsOf } from './departments-of';
import { asOfDay, heading, paragraph, signatureOf, title } from './frame';
import { notesOf, wholeOf } from './notes';
import type { DocumentOptions } from './options';
import { progressOf } from './progress-of';
import { countsSaid } from './prose/counts';
import { sentence, type Sentence } from './sentence';
import { owedBy } from './tables/owed';
import { owedTable } from './tables/owed-table';

/**
 * 督办通知 for one department: what of its own is late or was not reported, and by when it has to answer (a blank: people decide
 * that). Where it owes nothing the notice says so.
 */
export function notice(facts: BriefingFacts, { department, organisation }: DocumentOptions): BriefingDocument {
  const name = department ?? departmentsOf(facts)[0] ?? null;
  const own = name === null ? [] : progressOf(facts).filter((each) => itemsOf(each, name).length > 0);
  const owes = own.some((each) => owedTo(each, name).length > 0);
  return {
    id: 'notice',
    department: name,
    orientation: 'landscape',
    blocks: [
      title(sentence('briefing.notice.title')),
      ...(name === null
        ? paragraph(sentence('briefing.notice.nobody'))
        : [{ kind: 'salutation', text: sentence('briefing.notice.salutation', { department: name }) } as const]),
      ...own.flatMap((each) => blocksOf(each, name, facts, own.length > 1)),
      ...(name !== null && own.length === 0
        ? paragraph(sentence('briefing.notice.no-items', { department: name }))
        : []),
      ...(owes ? paragraph(...demands(own.flatMap((each) => owedTo(each, name)))) : []),
      signatureOf(facts, organisation),
      { kind: 'footnotes', notes: notesOf(facts, []) },
    ],
  };
}

/** What a department is asked for: reports where they are missing, measures where something is late, an answer by a day. */
function demands(owed: readonly Laggard[]): readonly Sentence[] {
  const isMissing = ({ item }: Laggard): boolean => item.verdict.status === 'not-reported';
  return [
    ...(owed.every(isMissing) ? [] : [sentence('briefing.notice.measures')]),
    ...(owed.some(isMissing) ? [sentence('briefing.notice.reports')] : []),
    sentence('briefing.notice.answer'),
  ];
}

/** The entries that a department leads; those left out of the counts are no matter of a notice. */
function itemsOf({ items }: ProgressFacts, name: string): ProgressFacts['items'] {
  return items.filter(({ department, verdict }) => department === name && verdict.status !== 'excluded');
}

function owedTo(progress: ProgressFacts, name: string | null): readonly Laggard[] {
  return owedBy(progress).filter(({ item }) => item.department === name);
}

function blocksOf(
  progress: ProgressFacts,
  name: string | null,
  facts: BriefingFacts,
  isOneOfSeveral: boolean,
): readonly Block[] {
  const { kind } = progress;
  const owed = owedTo(progress, name);
  const total = wholeOf(kind, counted(cellsOf(itemsOf(progress, name ?? ''))));
  const params = { asOf: asOfDay(facts), total };
  if (owed.length === 0) return paragraph(sentence(`briefing.notice.none-${kind}`, params));
  const counts = countsSaid(owed, kind);
  return [
    ...(isOneOfSeveral ? [heading(1, sentence(`briefing.notice.heading-${kind}`))] : []),
    ...paragraph(sentence(`briefing.notice.overall-${kind}`, { ...params, counts })),
    owedTable(owed, kind, 'notice'),
  ];
}
