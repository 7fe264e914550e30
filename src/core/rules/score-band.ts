import type { ColumnLayout } from '../model/layout';
import type { Entry, TextCell } from '../model/ledger';
import { UNIT_ROLES, defineRule, type Report } from './rule';
import { addressOf } from './support/cells/addresses';
import { statedBands, verdictOf, vetoOf, type StatedBand } from './support/assessment/assessment';
import { fromHighest, holds } from './support/assessment/bands';
import { scoreColumn } from './support/assessment/score-column';
import { Figures, type CellSource, type Figure } from './support/cells/figures';

const messages = {
  'other-band': ['cell', 'verdict', 'score', 'scoreCell', 'expected', 'condition', 'noteCell'],
  'outside-band': ['cell', 'verdict', 'score', 'scoreCell', 'condition', 'noteCell'],
  'on-the-line': ['cell', 'verdict', 'score', 'scoreCell', 'expected', 'condition', 'noteCell'],
} as const;

/** Of three rows or more, so many at most may be wrong. */
const ENOUGH_ROWS = 3;
const MOSTLY_WRONG = 0.7;

/**
 * A verdict that the row's score does not earn by the bands which the ledger itself states in its notes
 * (900分以上为达标,850分以上不满900分为基本达标). 以上, 以下 and 以内 include the number, 不满, 超过 and 以外 do not (民法典
 * art. 1259); where two bands meet in one score the higher wins, and the lower is a warning (domain.md section 2.5).
 *
 * Silent where no bands are stated, where a verdict is none of theirs, and for rows with a veto, which are veto's business.
 */
export const scoreBand = defineRule({
  id: 'score-band',
  severity: 'error',
  messages,
  reads: { entries: ['excluded', 'target', 'actual'], cells: ['score', 'total', 'verdict', 'veto', ...UNIT_ROLES] },
  check(context) {
    const score = scoreColumn(context);
    if (!score) return;
    const figures = new Figures(context);
    for (const column of context.columns('verdict')) {
      const bands = fromHighest(statedBands(context, column));
      if (bands.length === 0) continue;
      const reports = context.ledger.entries.map((entry) => judge(context, figures, { entry, column, score, bands }));
      const judged = reports.filter((report) => report !== 'unjudged');
      const wrong = judged.filter((report) => report !== 'right');
      // Bands that fit next to no row speak of something else than this column.
      if (judged.length >= ENOUGH_ROWS && wrong.length > judged.length * MOSTLY_WRONG) continue;
      for (const report of wrong) context.report(report);
    }
  },
});

interface Case {
  readonly entry: Entry;
  readonly column: ColumnLayout;
  readonly score: ColumnLayout;
  readonly bands: readonly StatedBand[];
}

type BandReport = Report<typeof messages>;

/** What is wrong with an entry's verdict; `unjudged` where there is no verdict, no score, or a veto. */
function judge(
  context: CellSource,
  figures: Figures,
  { entry, column, score, bands }: Case,
): BandReport | 'right' | 'unjudged' {
  const verdict = verdictOf(context, entry, column);
  const figure = figures.at(entry.row, score.index);
  if (!verdict || !figure || entry.excluded || figure.quantity.exactness !== 'exact') return 'unjudged';
  if (vetoOf(context, entry).state !== 'none') return 'unjudged';
  const named = bands.filter((band) => band.name === verdict.name);
  const band = named[0];
  if (!band) return 'unjudged';
  const earned = bands.find((each) => holds(each, figure.quantity.value));
  if (earned?.name === verdict.name) return 'right';
  if (earned) return otherBand(verdict.cell, figure, earned, named);
  // 80—89 and 90—100 leave 89.5 to nobody: that is the note's gap, not the row's mistake.
  if (named.some((each) => isBeside(each, figure))) return 'unjudged';
  return {
    message: 'outside-band',
    cell: verdict.cell,
    params: { ...cellsOf(verdict.cell, figure, band), condition: band.condition },
    found: verdict.cell.text,
  };
}

function otherBand(cell: TextCell, figure: Figure, earned: StatedBand, named: readonly StatedBand[]): BandReport {
  const onTheLine = named.some(
    (band) => band.max?.value.eq(figure.quantity.value) === true && holds(band, figure.quantity.value),
  );
  return {
    message: onTheLine ? 'on-the-line' : 'other-band',
    ...(onTheLine ? { severity: 'warning' as const } : {}),
    cell,
    params: { ...cellsOf(cell, figure, earned), expected: earned.verdict, condition: earned.condition },
    expected: earned.verdict,
    found: cell.text,
  };
}

function cellsOf(cell: TextCell, figure: Figure, band: StatedBand) {
  return {
    cell: addressOf(cell),
    verdict: cell.text,
    score: figure.text,
    scoreCell: addressOf(figure),
    noteCell: addressOf(band.line),
  };
}

/** Less than one point outside a band. */
function isBeside({ min, max }: StatedBand, { quantity }: Figure): boolean {
  return (
    (min !== null && min.value.minus(quantity.value).abs().lt(1)) ||
    (max !== null && max.value.minus(quantity.value).abs().lt(1))
  );
}
