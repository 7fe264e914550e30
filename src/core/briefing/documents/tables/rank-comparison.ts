import type { BriefingFacts } from '../../facts';
import { againstSchedule, type ComparedUnit, type Comparison } from '../../facts/comparisons';
import type { Fact } from '../../facts/fact';
import type { Candidate } from '../../facts/ranking';
import type { Block, DocumentCell, TableColumn } from '../blocks';
import { column, EMPTY, factCell, sentenceCell, textCell } from '../cells';
import { comparisonName } from '../prose/comparisons';
import { sentence, type Sentence } from '../sentence';
import { statusName } from '../status-name';
import { rankHead } from './rank-head';
import { rankTable } from './rank-table';

/** One task by unit: 单位 年度任务 累计完成 完成率 序时进度 较序时 亮灯, with the table's own totals. */
export function comparisonRanking(comparison: Comparison, facts: BriefingFacts): readonly Block[] {
  const rate = { decimals: facts.precision, keepZeros: true };
  const { target, actual, completion } = comparison;
  const isPlanned = comparison.units.some(({ measures }) => measures?.plannedShare);
  const planned = (cells: readonly DocumentCell[]): readonly DocumentCell[] => (isPlanned ? cells : []);
  const columns: readonly TableColumn[] = [
    column('unit', 'left', 'medium'),
    column('year-task', 'right', 'medium'),
    column('done', 'right', 'medium'),
    column('completion', 'right', 'narrow'),
    ...(isPlanned ? [column('planned', 'right', 'narrow'), column('against', 'right', 'narrow')] : []),
    column('light', 'center', 'narrow'),
  ];
  const cells = ({ subject, name, value }: Candidate<ComparedUnit>): readonly DocumentCell[] => {
    const { item, measures } = subject;
    return [
      textCell(name, item.cell),
      factCell(subject.target),
      factCell(measures?.actual),
      factCell(value, rate),
      ...planned([factCell(measures?.plannedShare, rate), factCell(againstSchedule(subject), rate)]),
      { ...sentenceCell(statusName(item.verdict.status, 'plan'), item.cell), status: item.verdict.status },
    ];
  };
  const total = target &&
    actual && [
      sentenceCell(sentence('briefing.total')),
      factCell(target.value),
      factCell(actual.value),
      factCell(completion, rate),
      ...planned([EMPTY, EMPTY]),
      EMPTY,
    ];
  return comparison.ranking.flatMap((ranking) => [
    ...rankHead(ranking, sentence('briefing.words', { words: comparisonName(comparison) }), facts, unitsOf(comparison)),
    rankTable(ranking, {
      columns,
      cells,
      // The total is that of all units, not of a group.
      total: comparison.ranking.length === 1 ? total : null,
      remarks: () => [],
      unranked: ({ subject }) =>
        sentence(isReported(subject) ? 'briefing.rank.unranked' : 'briefing.rank.not-reported'),
    }),
  ]);
}

/** 单位:户、%. */
function unitsOf({ units }: Comparison): readonly Sentence[] {
  const words = new Set(units.flatMap(({ target }) => (target ? wordOf(target) : [])));
  return [...new Set([...words, '%'])].map((word) => sentence('briefing.words', { words: word }));
}

const SCALES: readonly (readonly [number, string])[] = [
  [10_000, '万'],
  [100_000_000, '亿'],
];

/** The ledger's own word of a unit with the scale that its figures are written in. */
function wordOf({ unit }: Fact): readonly string[] {
  if (unit.kind !== 'measure') return ['%'];
  const scale = SCALES.find(([value]) => unit.scale.eq(value))?.[1] ?? '';
  const word = `${scale}${unit.word ?? ''}`;
  return word === '' ? [] : [word];
}

function isReported({ item }: ComparedUnit): boolean {
  return item.verdict.status !== 'not-reported';
}
