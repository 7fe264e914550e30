import type { BriefingFacts } from '../facts';
import type { Comparison } from '../facts/comparisons';
import type { ProgressFacts } from '../facts/progress';
import type { RateId } from '../facts/rates';
import type { ScoreFacts } from '../facts/scores';
import type { StatisticsFacts } from '../facts/statistics';
import type { Block, BriefingDocument, ChartSeries, DocumentCell, TableColumn, TableRow } from './blocks';
import { column, factCell, textCell } from './cells';
import { footnotesOf, scheduleNote } from './footnotes';
import { heading, paragraph, title } from './frame';
import { rateName, rateNote } from './notes';
import type { DocumentOptions } from './options';
import { progressOf } from './progress-of';
import { ranksDepartments } from './ranks-departments';
import { comparisonName } from './prose/comparisons';
import { fullNameOf, rateFigure } from './prose/statistics';
import { sentence, type Sentence } from './sentence';
import { subjectOfSource } from './subject';

/** Fewer groups make no comparison. */
const ENOUGH = 2;

/**
 * 进度对比图: a table and the chart of it. A task that several units carry shows the completion of each as a column against its
 * schedule as a line. Departments with tasks of many kinds have no common schedule (the mean of planned shares is the share of
 * nothing), so there the completion rate stands beside the rate of what is on schedule, both with their denominators noted;
 * issues show what is closed out beside what was closed out in time. Statistics show their rates, scores the total score.
 */
export function chartSheet(facts: BriefingFacts, _options: DocumentOptions): BriefingDocument {
  const charts = [
    ...progressOf(facts).flatMap((each) => [
      ...each.comparisons.flatMap((comparison) => comparisonChart(comparison, facts)),
      ...departmentChart(each, facts),
    ]),
    ...facts.statistics.flatMap(rateChart),
    ...facts.scores.flatMap(scoreChart),
  ];
  const rates = progressOf(facts)
    .filter(ranksDepartments)
    .flatMap(({ kind, rates: all }) =>
      all.filter(({ id }) => RATES[kind].includes(id)).map((rate) => rateNote(rate, kind)),
    );
  return {
    id: 'chart',
    department: null,
    orientation: 'landscape',
    blocks: [
      title(sentence('briefing.chart.title')),
      ...(charts.length === 0 ? paragraph(sentence('briefing.chart.nothing')) : charts),
      footnotesOf(facts, ...(charts.length === 0 ? [] : [...scheduleNote(facts), ...rates])),
    ],
  };
}

/** A heading, the table, and its chart. */
function chartOf(
  name: Sentence,
  axis: Sentence,
  columns: readonly TableColumn[],
  rows: readonly (readonly DocumentCell[])[],
  looks: readonly ChartSeries['look'][],
): readonly Block[] {
  if (rows.length < ENOUGH) return [];
  const records = rows.map((cells): TableRow => ({ kind: 'record', cells }));
  const series = looks.map((look, index) => ({ column: index + 1, look }));
  return [heading(1, name), { kind: 'table', columns, rows: records }, { kind: 'chart', title: name, axis, series }];
}

const PERCENT = sentence('briefing.unit.percent');

function comparisonChart(comparison: Comparison, { precision }: BriefingFacts): readonly Block[] {
  const writing = { decimals: precision, keepZeros: true };
  const units = comparison.units.filter(({ measures }) => measures?.completion);
  const isPlanned = units.some(({ measures }) => measures?.plannedShare);
  const rows = units.map(({ name, item, measures }) => [
    textCell(name, item.cell),
    factCell(measures?.completion, writing),
    ...(isPlanned ? [factCell(measures?.plannedShare, writing)] : []),
  ]);
  return chartOf(
    sentence('briefing.words', { words: comparisonName(comparison) }),
    PERCENT,
    [
      column('unit', 'left', 'medium'),
      column('completion', 'right', 'medium'),
      ...(isPlanned ? [column('planned', 'right', 'medium')] : []),
    ],
    rows,
    isPlanned ? ['columns', 'line'] : ['columns'],
  );
}

/** The two rates that are set side by side. */
const RATES: Readonly<Record<ProgressFacts['kind'], readonly RateId[]>> = {
  plan: ['completion', 'on-schedule'],
  issue: ['close-out', 'timely'],
};

function departmentChart(progress: ProgressFacts, { precision }: BriefingFacts): readonly Block[] {
  if (!ranksDepartments(progress)) return [];
  const { kind, byDepartment } = progress;
  const writing = { decimals: precision, keepZeros: true };
  const ids = RATES[kind];
  const rows = byDepartment.flatMap(({ name, items, rates }) => {
    const values = ids.map((id) => rates.find((rate) => rate.id === id)?.value ?? null);
    if (name === null || values[0] === null) return [];
    return [[textCell(name, items[0]?.cell ?? null), ...values.map((value) => factCell(value, writing))]];
  });
  return chartOf(
    sentence(`briefing.chart.departments-${kind}`),
    PERCENT,
    [
      column(kind === 'issue' ? 'responsible' : 'department', 'left', 'medium'),
      ...ids.map((id): TableColumn => ({
        header: sentence('briefing.column.rate', { rate: rateName(id, kind) }),
        align: 'right',
        room: 'medium',
      })),
    ],
    rows,
    ids.map(() => 'columns'),
  );
}

/** Rates above 100 would dwarf the others: growth has no place beside coverage. */
function rateChart({ source, rows, rates }: StatisticsFacts): readonly Block[] {
  const shown = rates.filter(({ rate }) => {
    const values = rows.flatMap(({ entry }) => rate.at(entry.row)?.value.value ?? []);
    return rate.numerator !== null && values.length > 0 && values.every((value) => value.gte(0) && value.lte(100));
  });
  if (shown.length === 0) return [];
  return chartOf(
    subjectOfSource(source),
    PERCENT,
    [
      column('unit', 'left', 'medium'),
      ...shown.map(({ rate }): TableColumn => ({
        header: sentence('briefing.column.rate', { rate: fullNameOf(rate) }),
        align: 'right',
        room: 'medium',
      })),
    ],
    rows.map(({ name, cell, entry }) => [
      textCell(name, cell),
      ...shown.map(({ rate }) => {
        const at = rate.at(entry.row);
        return at ? factCell(at.value, { ...rateFigure(rate, at.value).writing, keepZeros: true }) : factCell(null);
      }),
    ]),
    shown.map(() => 'columns'),
  );
}

function scoreChart({ source, rows }: ScoreFacts): readonly Block[] {
  return chartOf(
    subjectOfSource(source),
    sentence('briefing.scores.score'),
    [column('unit', 'left', 'wide'), column('score', 'right', 'medium')],
    rows.flatMap(({ name, cell, score }) => (score ? [[textCell(name, cell), factCell(score)]] : [])),
    ['columns'],
  );
}
