import { LAGGING, type Item } from '../facts/items';
import type { BriefingFacts } from '../facts';
import type { Laggard } from '../facts/lagging';
import type { ProgressFacts } from '../facts/progress';
import { counted } from '../facts/fact';
import { cellsOf } from '../facts/items';
import { cellOf } from '../facts/source';
import type { Block, BriefingDocument, DocumentCell, TableBlock, TableRow } from './blocks';
import { column, EMPTY, factCell, firstCellOf, messageCell, sentenceCell, textCell, withUnitCell } from './cells';
import { countedAs, notesOf, wholeOf } from './notes';
import { sentence, type Sentence } from './sentence';

/**
 * 滞后清单: what is overdue, seriously behind and behind, each list by its gap, with what it would still take; and apart
 * from them what was not reported at all.
 */
export function laggingList(facts: BriefingFacts): BriefingDocument {
  const progress = [facts.plan, facts.issue].filter((each) => each !== null);
  return {
    id: 'lagging',
    department: null,
    orientation: 'landscape',
    blocks: [
      { kind: 'title', text: sentence('briefing.lagging.title') },
      ...(progress.length === 0
        ? [{ kind: 'paragraph', sentences: [sentence('briefing.lagging.nothing')] } as const]
        : progress.flatMap((each) => blocksOf(each, facts))),
      { kind: 'footnotes', notes: notesOf(facts, progress) },
    ],
  };
}

function blocksOf(progress: ProgressFacts, facts: BriefingFacts): readonly Block[] {
  const lists = LAGGING.flatMap((status) => {
    const laggards = progress.laggards.filter(({ item }) => item.verdict.status === status);
    return laggards.length === 0 ? [] : listOf(status, laggards, progress.kind);
  });
  const { laggards: silent } = progress.notReported;
  return [
    { kind: 'paragraph', sentences: overall(progress, facts) },
    ...lists,
    ...(silent.length === 0 ? [] : listOf('not-reported', silent, progress.kind)),
  ];
}

function overall(progress: ProgressFacts, { asOf }: BriefingFacts): readonly Sentence[] {
  const { kind, byStatus } = progress;
  const countOf = (status: string): Sentence | null => {
    const part = byStatus.parts.find(({ key }) => key === status);
    if (!part || part.count.value.eq(0)) return null;
    const count = countedAs(kind, part.count);
    return sentence('briefing.status-count', { status: { set: 'status', value: status }, count });
  };
  const counts = [...LAGGING, 'not-reported'].map(countOf).filter((count) => count !== null);
  const params = { asOf: { day: asOf?.last ?? 0 }, total: wholeOf(kind, byStatus.total) };
  if (counts.length === 0) return [sentence('briefing.lagging.none', params)];
  return [sentence('briefing.lagging.overall', { ...params, counts })];
}

function listOf(
  status: Item['verdict']['status'],
  laggards: readonly Laggard[],
  kind: ProgressFacts['kind'],
): readonly Block[] {
  const count = countedAs(kind, counted(cellsOf(laggards.map(({ item }) => item))));
  const text = sentence('briefing.status-heading', { status: { set: 'status', value: status }, count });
  return [{ kind: 'heading', level: 1, text }, tableOf(laggards, kind)];
}

const COLUMNS = [
  column('number', 'center', 'narrow'),
  column('task', 'left', 'wide'),
  column('department', 'left', 'medium'),
  column('person', 'center', 'narrow'),
] as const;

const FIGURES = [
  column('target', 'center', 'medium'),
  column('actual', 'center', 'medium'),
  column('gap', 'right', 'narrow'),
  column('pace', 'center', 'medium'),
] as const;

const TIMES = [
  column('deadline', 'center', 'medium'),
  column('time', 'center', 'narrow'),
  column('reason', 'left', 'wide'),
] as const;

/** Issues have no figures to fall short of. */
function tableOf(laggards: readonly Laggard[], kind: ProgressFacts['kind']): TableBlock {
  const columns = kind === 'issue' ? [...COLUMNS, ...TIMES] : [...COLUMNS, ...FIGURES, ...TIMES];
  return { kind: 'table', columns, rows: laggards.map((laggard, index) => rowOf(laggard, index + 1, kind)) };
}

function rowOf(laggard: Laggard, number: number, kind: ProgressFacts['kind']): TableRow {
  const { item, measures, pace } = laggard;
  const { entry, source, department } = item;
  const at = (cell: { readonly row: number; readonly column: number } | null): ReturnType<typeof cellOf> | null =>
    cell && cellOf(source, cell);
  const names = [
    textCell(String(number)),
    textCell(item.name, item.cell),
    textCell(department, at(entry.department)),
    textCell(entry.person?.text, at(entry.person)),
  ];
  const figures = [
    laggard.target ? withUnitCell(laggard.target) : textCell(entry.target?.text, at(entry.target)),
    measures
      ? withUnitCell(measures.actual)
      : textCell((entry.actual ?? entry.progress)?.text, at(entry.actual ?? entry.progress)),
    factCell(measures?.gap, { keepZeros: true }),
    withUnitCell(pace),
  ];
  const times = [deadlineCell(laggard), timeCell(laggard), messageCell(item.verdict.reason)];
  return { kind: 'record', cells: kind === 'issue' ? [...names, ...times] : [...names, ...figures, ...times] };
}

/** The deadline as a day where it has one, else as it is written. */
function deadlineCell({ item }: Laggard): DocumentCell {
  const { due } = item.verdict;
  const { deadline } = item.entry;
  const link = deadline && cellOf(item.source, deadline);
  return due === null
    ? textCell(deadline?.text, link)
    : sentenceCell(sentence('briefing.day', { day: { day: due } }), link);
}

function timeCell({ daysLeft, daysOverdue }: Laggard): DocumentCell {
  if (daysOverdue)
    return sentenceCell(sentence('briefing.time.overdue', { days: { fact: daysOverdue } }), firstCellOf(daysOverdue));
  if (!daysLeft) return EMPTY;
  return sentenceCell(sentence('briefing.time.left', { days: { fact: daysLeft } }), firstCellOf(daysLeft));
}
