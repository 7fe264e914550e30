import type { Finding } from '../../model/finding';
import type { ColumnLayout } from '../../model/layout';
import { statedBands, vetoOf, verdictOf, type StatedBand } from '../../rules/support/assessment/assessment';
import { fromHighest, holds } from '../../rules/support/assessment/bands';
import { scoreColumn } from '../../rules/support/assessment/score-column';
import type { Departments } from './departments';
import { distributionOf, type Distribution } from './distribution';
import { counted, type Fact } from './fact';
import { groupBy } from './group-by';
import type { BriefingOptions } from './options';
import { rankings, type Ranking } from './ranking';
import { cellOf, type Source, type SourceCell } from './source';
import { rowsOf, type StatisticsRow } from './statistics';
import { figureFact, tableOf, type TableCells } from './table-cells';

/** A scored row. */
export interface ScoredRow extends StatisticsRow {
  readonly score: Fact | null;
  /** The verdict as the table has it; null where it has none. */
  readonly verdict: string | null;
  /** The verdict that the score earns by the bands of the table's own notes; null where they name none. */
  readonly earned: string | null;
  /** What speaks against any good verdict (一票否决); null for nothing. */
  readonly veto: { readonly text: string; readonly cell: SourceCell } | null;
  /** Findings on its verdict or score (score-band, veto, sum-mismatch). */
  readonly findings: readonly Finding[];
}

/** What a score table says. */
export interface ScoreFacts {
  readonly source: Source;
  readonly column: ColumnLayout | null;
  readonly rows: readonly ScoredRow[];
  /** By the total score, in the groups of the options. */
  readonly ranking: readonly Ranking<ScoredRow>[];
  /** Rows by the verdict as written; in the order of the bands, others behind them; null last for rows without one. */
  readonly verdicts: Distribution<string | null>;
  /** The bands of the table's own notes, from the highest (domain.md 2.5); empty where it states none. */
  readonly bands: readonly StatedBand[];
  readonly vetoed: readonly ScoredRow[];
}

const RULES: ReadonlySet<string> = new Set(['score-band', 'veto', 'sum-mismatch']);

/** The facts of one score table. */
export function scoresOf(source: Source, departments: Departments, options: BriefingOptions): ScoreFacts {
  const table = tableOf(source);
  const column = scoreColumn(table.cells);
  const [verdictColumn] = table.cells.columns('verdict');
  const bands = verdictColumn ? fromHighest(statedBands(table.cells, verdictColumn)) : [];
  const rows = rowsOf(source, departments).map((row) => scoredRow(table, row, column, verdictColumn ?? null, bands));
  const candidates = rows.map((row) => ({ subject: row, name: row.name, value: row.score, amount: row.score }));
  return {
    source,
    column,
    rows,
    ranking: rankings('score', candidates, options),
    verdicts: verdictsOf(rows, bands, options.precision ?? 1),
    bands,
    vetoed: rows.filter(({ veto }) => veto !== null),
  };
}

function scoredRow(
  table: TableCells,
  row: StatisticsRow,
  column: ColumnLayout | null,
  verdictColumn: ColumnLayout | null,
  bands: readonly StatedBand[],
): ScoredRow {
  const { source, cells } = table;
  const { entry } = row;
  const score = column && figureFact(table, entry.row, column.index);
  const verdict = verdictColumn && verdictOf(cells, entry, verdictColumn);
  const veto = vetoOf(cells, entry);
  const named = veto.state === 'named' ? veto.cell : null;
  return {
    ...row,
    score,
    verdict: verdict?.cell.text.trim() ?? null,
    earned: (score && bands.find((band) => holds(band, score.value))?.verdict) ?? null,
    veto: named && { text: named.text.trim(), cell: cellOf(source, named) },
    findings: source.review.findings.filter(({ rule, cell }) => RULES.has(rule) && cell.row === entry.row),
  };
}

function verdictsOf(
  rows: readonly ScoredRow[],
  bands: readonly StatedBand[],
  precision: number,
): Distribution<string | null> {
  const order = [...new Set(bands.map(({ verdict }) => verdict))];
  const place = (key: string | null): number => (key === null ? Infinity : order.indexOf(key) + 1 || order.length + 1);
  const groups = [...groupBy(rows, ({ verdict }) => verdict)].sort((a, b) => place(a.key) - place(b.key) || 0);
  const counts = groups.map(({ members }) => counted(members.map(({ cell }) => cell)));
  return distributionOf(
    groups.map(({ key }) => key),
    counts,
    precision,
  );
}
