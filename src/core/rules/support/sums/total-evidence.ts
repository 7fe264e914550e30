import { ZERO, decimal, plain, type Decimal } from '../../../model/decimal';
import type { ColumnLayout, RowLayout } from '../../../model/layout';
import type { Figures } from '../cells/figures';
import { agreementOf } from '../cells/printed';
import { isSurelyFigure, type TotalCell } from './total-rows';

/** How surely a total row means to add a column up. */
export type Evidence = 'strong' | 'weak' | 'none';

interface Tally {
  agreeing: number;
  all: number;
}

/** Fewer digits than this are found in any sum. */
const FEWEST_DIGITS = 3;

/** Says of totals that do not add up whether the table shows elsewhere that they should. */
export class TotalEvidence {
  private readonly byRow = new Map<RowLayout, Tally>();
  private readonly byColumn = new Map<ColumnLayout, Tally>();

  /** @param cells every total that could be compared */
  constructor(
    private readonly figures: Figures,
    cells: readonly TotalCell[],
  ) {
    for (const cell of cells) {
      count(this.byRow, cell.row, cell);
      count(this.byColumn, cell.column, cell);
    }
  }

  /**
   * `strong`: a SUM formula, the column's other totals, or the row's other columns add up, or the row is a plain total
   * with this one figure. `weak`: so it is, but the figure lies within the range of its rows, as no sum of several
   * positive figures does. `none`: nothing says so, or the figure is their average, greatest, least or last; and among
   * measures also where it lies between them, as a ratio of two sums does (生师比), unless it is the sum less a digit.
   */
  of(cell: TotalCell): Evidence {
    if (cell.summed) return 'strong';
    const column = without(this.byColumn.get(cell.column), cell);
    if (column.agreeing > 0) return column.agreeing * 2 >= column.all ? 'strong' : 'none';
    const shape = shapeOf(this.figures, cell);
    if (shape === 'summary' || column.all > 0) return 'none';
    if (!isSurelyFigure(cell.column)) return 'none';
    const row = without(this.byRow.get(cell.row), cell);
    const supported =
      row.agreeing > 0 ? row.agreeing * 3 >= row.all : row.all === 0 && cell.row.kind === 'total' && cell.size >= 2;
    if (!supported) return 'none';
    if (shape !== 'within') return 'strong';
    return cell.column.role !== 'measure' || lacksDigits(cell) ? 'weak' : 'none';
  }
}

function count<K>(tallies: Map<K, Tally>, key: K, cell: TotalCell): void {
  const tally = tallies.get(key) ?? { agreeing: 0, all: 0 };
  tally.all++;
  if (cell.agreement !== 'off') tally.agreeing++;
  tallies.set(key, tally);
}

/** The tally without the cell itself. */
function without(tally: Tally | undefined, cell: TotalCell): Tally {
  const { agreeing = 0, all = 1 } = tally ?? {};
  return { agreeing: cell.agreement === 'off' ? agreeing : agreeing - 1, all: all - 1 };
}

/** Whether a total is its sum with a digit left out: 388 for 1388. */
function lacksDigits({ figure, sum }: TotalCell): boolean {
  const printed = plain(figure.quantity.value).replace('.', '');
  const wanted = plain(sum).replace('.', '');
  if (printed.length < FEWEST_DIGITS || wanted.length !== printed.length + 1) return false;
  let at = 0;
  for (const digit of wanted) if (digit === printed[at]) at++;
  return at === printed.length;
}

/** `summary`: the average, greatest, least or last of the rows; `within`: between the least and the greatest. */
function shapeOf(figures: Figures, cell: TotalCell): 'summary' | 'within' | 'other' {
  const values: Decimal[] = [];
  for (const row of cell.row.addends) {
    const figure = figures.at(row, cell.column.index);
    if (figure) values.push(figure.quantity.value);
  }
  if (values.length < 2) return 'other';
  const total = cell.figure.quantity.value;
  const least = values.reduce((a, b) => (b.lt(a) ? b : a));
  const greatest = values.reduce((a, b) => (b.gt(a) ? b : a));
  const average = values.reduce((a, b) => a.plus(b), ZERO).div(decimal(values.length));
  const isLast =
    values.at(-1)?.eq(total) === true &&
    values.every((value, index) => index === 0 || value.gte(values[index - 1] ?? ZERO));
  if (total.eq(greatest) || total.eq(least) || isLast || agreementOf(cell.figure, average) !== 'off') return 'summary';
  return least.gte(ZERO) && total.gt(least) && total.lt(greatest) ? 'within' : 'other';
}
