import type { BriefingFacts, Fact } from '../facts';
import type { Distribution } from '../facts/distribution';
import type { GroupFacts } from '../facts/groups';
import { RATES } from '../facts/kinds';
import type { ProgressFacts } from '../facts/progress';
import type { Rate } from '../facts/rates';
import type { Status } from '../../model/verdict';
import type { Block, BriefingDocument, DocumentCell, TableBlock, TableColumn } from './blocks';
import { column, EMPTY, factCell, sentenceCell, textCell } from './cells';
import { countedAs, notesOf, rateName, rateNote, wholeOf } from './notes';
import { doubtNotes, statisticsBlocks } from './statistics-block';
import { sentence, type Sentence } from './sentence';

/** 汇总表: how many entries stand how, in all, by department and by category, with the rates and what these are of. */
export function summaryTable(facts: BriefingFacts): BriefingDocument {
  const progress = [facts.plan, facts.issue].filter((each) => each !== null);
  const rates = progress.flatMap((each) => each.rates.map((rate) => rateNote(rate, each.kind)));
  const statistics = facts.statistics.flatMap(statisticsBlocks);
  const adjusted = progress.some(({ byStatus }) => byStatus.adjusted) ? [sentence('briefing.note.adjusted')] : [];
  return {
    id: 'summary',
    department: null,
    orientation: 'portrait',
    blocks: [
      { kind: 'title', text: sentence('briefing.summary.title') },
      ...(progress.length + statistics.length === 0
        ? [{ kind: 'paragraph', sentences: [sentence('briefing.summary.nothing')] } as const]
        : progress.flatMap((each) => blocksOf(each, facts))),
      ...statistics,
      {
        kind: 'footnotes',
        notes: [...rates, ...adjusted, ...doubtNotes(facts.statistics), ...notesOf(facts, progress)],
      },
    ],
  };
}

function blocksOf(progress: ProgressFacts, facts: BriefingFacts): readonly Block[] {
  const { byDepartment, byCategory } = progress;
  return [
    { kind: 'paragraph', sentences: overall(progress, facts) },
    { kind: 'heading', level: 1, text: sentence('briefing.summary.by-status') },
    statusTable(progress, facts.precision),
    { kind: 'heading', level: 1, text: sentence('briefing.summary.by-department') },
    groupTable('department', byDepartment, progress, facts.precision),
    ...(hasNames(byCategory)
      ? ([
          { kind: 'heading', level: 1, text: sentence('briefing.summary.by-category') },
          groupTable('category', byCategory, progress, facts.precision),
        ] as const)
      : []),
  ];
}

function hasNames(groups: readonly GroupFacts[]): boolean {
  return groups.some(({ name }) => name !== null);
}

/** 截至…,10项任务中,已完成3项、达序时1项,占比分别为33.3%、11.1% (domain.md 2.4). */
function overall({ kind, byStatus, rates }: ProgressFacts, { asOf, precision }: BriefingFacts): readonly Sentence[] {
  const params = { asOf: { day: asOf?.last ?? 0 }, total: wholeOf(kind, byStatus.total) };
  const parts = occurring(byStatus);
  if (parts.length === 0) return [sentence('briefing.summary.none', params)];
  const counts = parts.map(({ key, count }) =>
    sentence('briefing.status-count', { status: { set: 'status', value: key }, count: countedAs(kind, count) }),
  );
  const shares = parts.map((part) => ({ fact: part.printed ?? part.count, writing: { decimals: precision } }));
  const first = parts.length === 1 ? 'briefing.summary.all-alike' : 'briefing.summary.overall';
  const [main] = rates;
  const rate = main?.value
    ? [sentence('briefing.summary.rate', { rate: rateName(main.id, kind), value: { fact: main.value } })]
    : [];
  return [sentence(first, { ...params, counts, shares }), ...rate];
}

function occurring(distribution: Distribution<Status>): Distribution<Status>['parts'] {
  return distribution.parts.filter(({ count }) => count.value.gt(0));
}

function statusTable({ byStatus, kind }: ProgressFacts, precision: number): TableBlock {
  const rows = occurring(byStatus).map((part) => ({
    kind: 'record' as const,
    cells: [
      sentenceCell(sentence('briefing.status', { status: { set: 'status', value: part.key } })),
      factCell(part.count),
      factCell(part.printed, { decimals: precision, keepZeros: true }),
    ],
  }));
  const total = [sentenceCell(sentence('briefing.total')), factCell(byStatus.total), EMPTY];
  return {
    kind: 'table',
    columns: [
      column('status', 'center', 'medium'),
      column(kind === 'issue' ? 'issues' : 'items', 'right', 'narrow'),
      column('share', 'right', 'narrow'),
    ],
    rows: [...rows, { kind: 'total', cells: total }],
  };
}

/** Groups in rows, the statuses that occur in columns, then the rates. */
function groupTable(
  by: 'department' | 'category',
  groups: readonly GroupFacts[],
  progress: ProgressFacts,
  precision: number,
): TableBlock {
  const statuses = occurring(progress.byStatus).map(({ key }) => key);
  const ids = RATES[progress.kind].slice(0, 2);
  const cellsOf = (
    name: DocumentCell,
    total: Fact,
    byStatus: Distribution<Status>,
    rates: readonly Rate[],
  ): readonly DocumentCell[] => [
    name,
    factCell(total),
    ...statuses.map((status) => factCell(byStatus.parts.find(({ key }) => key === status)?.count)),
    ...ids.map((id) => factCell(rates.find((rate) => rate.id === id)?.value, { decimals: precision, keepZeros: true })),
  ];
  const rows = groups.map(({ name, part, byStatus, rates }) => ({
    kind: 'record' as const,
    cells: cellsOf(
      name === null ? sentenceCell(sentence(`briefing.no-${by}`)) : textCell(name),
      part.count,
      byStatus,
      rates,
    ),
  }));
  const { byStatus, rates } = progress;
  const total = cellsOf(sentenceCell(sentence('briefing.total')), byStatus.total, byStatus, rates);
  return {
    kind: 'table',
    columns: groupColumns(by, statuses, ids, progress.kind),
    rows: [...rows, { kind: 'total', cells: total }],
  };
}

function groupColumns(
  by: 'department' | 'category',
  statuses: readonly Status[],
  ids: readonly Rate['id'][],
  kind: ProgressFacts['kind'],
): readonly TableColumn[] {
  return [
    column(by, 'left', 'medium'),
    column(kind === 'issue' ? 'issues' : 'items', 'right', 'narrow'),
    ...statuses.map((status): TableColumn => ({
      header: sentence('briefing.status', { status: { set: 'status', value: status } }),
      align: 'right',
      room: 'narrow',
    })),
    ...ids.map((id): TableColumn => ({
      header: sentence('briefing.column.rate', { rate: rateName(id, kind) }),
      align: 'right',
      room: 'narrow',
    })),
  ];
}
