import type { BriefingFacts, Fact } from '../facts';
import type { Distribution } from '../facts/distribution';
import type { GroupFacts } from '../facts/groups';
import { RATES } from '../facts/kinds';
import type { ProgressFacts } from '../facts/progress';
import type { Rate } from '../facts/rates';
import type { Status } from '../../model/verdict';
import type { Block, BriefingDocument, DocumentCell, TableBlock, TableColumn } from './blocks';
import { column, EMPTY, factCell, sentenceCell, textCell } from './cells';
import { adjustedNote, footnotesOf } from './footnotes';
import { paragraph } from './frame';
import { groupScope, liveCount, statusesOf, wholeScope, type GroupBy, type LiveScope } from './live';
import { rateName, rateNote } from './notes';
import { progressOf } from './progress-of';
import { occurring, standingOf } from './prose/overall';
import { scoreBlocks } from './score-block';
import { sentence } from './sentence';
import { statisticsBlocks } from './statistics-block';
import { statusName } from './status-name';

/** 汇总表: how many entries stand how, in all, by department and by category, with the rates and what these are of. */
export function summaryTable(facts: BriefingFacts): BriefingDocument {
  const progress = progressOf(facts);
  const rates = progress.flatMap((each) => each.rates.map((rate) => rateNote(rate, each.kind)));
  const statistics = [...facts.statistics.flatMap(statisticsBlocks), ...facts.scores.flatMap(scoreBlocks(facts))];
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
      footnotesOf(facts, ...rates, ...adjustedNote(facts)),
    ],
  };
}

function blocksOf(progress: ProgressFacts, facts: BriefingFacts): readonly Block[] {
  const { byDepartment, byCategory } = progress;
  return [
    ...paragraph(standingOf(progress, facts)),
    { kind: 'heading', level: 1, text: sentence('briefing.summary.by-status') },
    statusTable(progress, facts.precision),
    { kind: 'heading', level: 1, text: sentence('briefing.summary.rates') },
    rateTable(progress, facts.precision),
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

function statusTable({ byStatus, kind }: ProgressFacts, precision: number): TableBlock {
  const rows = occurring(byStatus).map((part) => ({
    kind: 'record' as const,
    cells: [
      sentenceCell(statusName(part.key, kind)),
      { ...factCell(part.count), ...liveCount(wholeScope(kind), [part.key]) },
      factCell(part.printed, { decimals: precision, keepZeros: true }),
    ],
  }));
  const all = { ...factCell(byStatus.total), ...liveCount(wholeScope(kind), null) };
  const total = [sentenceCell(sentence('briefing.total')), all, EMPTY];
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

/** The rates of all entries, each with what it is of. */
function rateTable({ rates, kind }: ProgressFacts, precision: number): TableBlock {
  const rows = rates.map(({ id, value, numerator, denominator }) => {
    const statuses = statusesOf(id);
    const live = (of: 'numerator' | 'denominator'): Partial<DocumentCell> =>
      statuses ? liveCount(wholeScope(kind), statuses[of]) : {};
    return {
      kind: 'record' as const,
      cells: [
        sentenceCell(rateName(id, kind)),
        { ...factCell(denominator), ...live('denominator') },
        { ...factCell(numerator), ...live('numerator') },
        factCell(value, { decimals: precision, keepZeros: true }),
      ],
    };
  });
  return {
    kind: 'table',
    columns: [
      column('rate-name', 'center', 'medium'),
      column('denominator', 'right', 'narrow'),
      column('numerator', 'right', 'narrow'),
      column('rate-value', 'right', 'narrow'),
    ],
    rows,
  };
}

/** Groups in rows, the statuses that occur in columns, then the rates. */
function groupTable(
  by: GroupBy,
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
    scope: LiveScope,
  ): readonly DocumentCell[] => [
    name,
    { ...factCell(total), ...liveCount(scope, null) },
    ...statuses.map((status) => ({
      ...factCell(byStatus.parts.find(({ key }) => key === status)?.count),
      ...liveCount(scope, [status]),
    })),
    ...ids.map((id) => factCell(rates.find((rate) => rate.id === id)?.value, { decimals: precision, keepZeros: true })),
  ];
  const rows = groups.map(({ name, part, byStatus, rates, items }) => ({
    kind: 'record' as const,
    cells: cellsOf(
      name === null ? sentenceCell(sentence(`briefing.no-${by}`)) : textCell(name),
      part.count,
      byStatus,
      rates,
      groupScope(progress.kind, by, name, items),
    ),
  }));
  const { byStatus, rates, kind } = progress;
  const total = cellsOf(sentenceCell(sentence('briefing.total')), byStatus.total, byStatus, rates, wholeScope(kind));
  return {
    kind: 'table',
    columns: groupColumns(by, statuses, ids, progress.kind),
    rows: [...rows, { kind: 'total', cells: total }],
  };
}

function groupColumns(
  by: GroupBy,
  statuses: readonly Status[],
  ids: readonly Rate['id'][],
  kind: ProgressFacts['kind'],
): readonly TableColumn[] {
  return [
    column(by === 'department' && kind === 'issue' ? 'responsible' : by, 'left', 'medium'),
    column(kind === 'issue' ? 'issues' : 'items', 'right', 'narrow'),
    ...statuses.map((status): TableColumn => ({
      header: statusName(status, kind),
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
