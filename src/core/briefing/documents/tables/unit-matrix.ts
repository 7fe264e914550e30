import type { BriefingFacts } from '../../facts';
import { againstSchedule, type Comparison } from '../../facts/comparisons';
import type { Block, DocumentCell, TableColumn } from '../blocks';
import { column, EMPTY, factCell, sentenceCell, textCell } from '../cells';
import { comparisonName } from '../prose/comparisons';
import { sentence } from '../sentence';
import { statusName } from '../status-name';

/** Tasks side by side on one page. */
const COLUMNS = 10;

/** Units × tasks: each cell the status of that unit's task. One task alone shows its figures beside the status. */
export function unitMatrix(comparisons: readonly Comparison[], facts: BriefingFacts): readonly Block[] {
  const [only, ...others] = comparisons;
  if (!only) return [];
  if (others.length === 0) return [singleTask(only, facts)];
  const pages = Array.from({ length: Math.ceil(comparisons.length / COLUMNS) }, (_, page) =>
    comparisons.slice(page * COLUMNS, (page + 1) * COLUMNS),
  );
  return pages.map(gridOf);
}

function gridOf(comparisons: readonly Comparison[]): Block {
  const names = [...new Set(comparisons.flatMap(({ units }) => units.map(({ name }) => name)))];
  return {
    kind: 'table',
    columns: [
      column('unit', 'left', 'medium'),
      ...comparisons.map((comparison): TableColumn => ({
        header: sentence('briefing.words', { words: comparisonName(comparison) }),
        align: 'center',
        room: 'medium',
      })),
    ],
    rows: names.map((name) => ({
      kind: 'record',
      cells: [textCell(name), ...comparisons.map((comparison) => statusIn(comparison, name))],
    })),
  };
}

function statusIn({ units }: Comparison, name: string): DocumentCell {
  const unit = units.find((each) => each.name === name);
  if (!unit) return EMPTY;
  const { status } = unit.item.verdict;
  return { ...sentenceCell(statusName(status, 'plan'), unit.item.cell), status };
}

function singleTask(comparison: Comparison, { precision }: BriefingFacts): Block {
  const writing = { decimals: precision, keepZeros: true };
  return {
    kind: 'table',
    columns: [
      column('unit', 'left', 'medium'),
      { header: sentence('briefing.words', { words: comparisonName(comparison) }), align: 'center', room: 'medium' },
      column('completion', 'right', 'medium'),
      column('against', 'right', 'medium'),
    ],
    rows: comparison.units.map((unit) => ({
      kind: 'record',
      cells: [
        textCell(unit.name, unit.item.cell),
        statusIn(comparison, unit.name),
        factCell(unit.measures?.completion, writing),
        factCell(againstSchedule(unit), writing),
      ],
    })),
  };
}
