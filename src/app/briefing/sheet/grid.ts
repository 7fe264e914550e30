/** Columns of a sheet from the first to the last, which hold one column of a table, both included. */
export type ColumnSpan = readonly [first: number, last: number];

/** A kind of table on the sheet: all with the same headers share their columns. */
export interface TableShape {
  readonly points: readonly number[];
  readonly least: readonly number[];
  /** Rows of all such tables. */
  readonly rows: number;
}

/** The columns of a sheet, and where those of its tables fall. */
export interface Grid {
  /** Widths in points. */
  readonly columns: readonly number[];
  /** By shape, in their order. */
  readonly spans: readonly (readonly ColumnSpan[])[];
}

/** From how many rows on a table is never cut into finer columns: each of its cells would be joined from several. */
const LONG = 40;
/** Borders nearer than this fall together where columns have the room, in points. */
const NEAR = 14;

/**
 * One set of columns for several tables of different columns. The longest table's own columns are kept where the others
 * fit into them; else all borders together make the columns, and cells are joined. `cuts`: places in points where
 * other blocks end. A long table's columns are not cut for them: the nearest border has to do.
 */
export function gridOf(shapes: readonly TableShape[], page: number, cuts: readonly number[]): Grid {
  const order = shapes.map((shape, index) => ({ shape, index })).sort((a, b) => b.shape.rows - a.shape.rows);
  const [base] = order;
  if (!base) return { columns: widthsBetween(withBorders([], [...cuts, page])), spans: [] };
  const own = bordersOf(base.shape.points);
  const isLong = base.shape.rows > LONG;
  if (cuts.length === 0 || isLong) {
    const spans = shapes.map((shape) => (shape === base.shape ? singles(shape.points.length) : fitted(shape, own)));
    if (spans.every((each) => each !== null)) return { columns: base.shape.points, spans };
  }
  // Borders of tables move to the cuts where they can, never the other way round.
  const all = order.reduce((known, { shape }) => withShape(known, shape), withBorders([], [...cuts, page]));
  const spans = shapes.map((shape) => spansAlong(shape, all));
  return { columns: widthsBetween(all), spans };
}

function bordersOf(points: readonly number[]): readonly number[] {
  let at = 0;
  return points.map((width) => (at += width));
}

function singles(columns: number): readonly ColumnSpan[] {
  return Array.from({ length: columns }, (_, index): ColumnSpan => [index, index]);
}

function widthsBetween(borders: readonly number[]): readonly number[] {
  return borders.map((border, index) => border - (borders[index - 1] ?? 0));
}

/** Borders that differ only as sums of decimals do are one: a column between them would have no width. */
const SAME = 0.01;

function withBorders(known: readonly number[], more: readonly number[]): readonly number[] {
  const borders: number[] = [];
  for (const border of [...known, ...more].sort((a, b) => a - b)) {
    if (border - (borders.at(-1) ?? 0) > SAME) borders.push(border);
  }
  return borders;
}

/**
 * A shape's columns as neighbours of given borders, each as near to its own width as can be; null where one would get
 * less than its least.
 */
function fitted({ points, least }: TableShape, borders: readonly number[]): readonly ColumnSpan[] | null {
  const count = points.length;
  if (count > borders.length) return null;
  const at = (border: number): number => (border === 0 ? 0 : (borders[border - 1] ?? 0));
  // best[i][j]: the least that i columns miss or exceed their widths by when they end at border j.
  const best: (number | null)[][] = [[0, ...borders.map(() => null)]];
  const from: number[][] = [[]];
  for (let column = 0; column < count; column++) {
    const costs: (number | null)[] = [null];
    const origins: number[] = [0];
    for (let end = 1; end <= borders.length; end++) {
      let cost: number | null = null;
      let origin = 0;
      for (let start = 0; start < end; start++) {
        const before = best[column]?.[start] ?? null;
        const width = at(end) - at(start);
        if (before === null || width < (least[column] ?? 0)) continue;
        const off = before + (width - (points[column] ?? 0)) ** 2;
        if (cost === null || off < cost) [cost, origin] = [off, start];
      }
      costs.push(cost);
      origins.push(origin);
    }
    best.push(costs);
    from.push(origins);
  }
  if ((best[count]?.[borders.length] ?? null) === null) return null;
  const spans: ColumnSpan[] = [];
  for (let column = count, end = borders.length; column > 0; column--) {
    const start = from[column]?.[end] ?? 0;
    spans.unshift([start, end - 1]);
    end = start;
  }
  return spans;
}

/** Borders with those of one more shape; a border that may move falls together with one that is there. */
function withShape(known: readonly number[], shape: TableShape): readonly number[] {
  return withBorders(known, movedBorders(shape, known));
}

/** The borders of a shape, moved to known ones where no column loses more than it can. */
function movedBorders({ points, least }: TableShape, known: readonly number[]): readonly number[] {
  const own = bordersOf(points);
  const moved: number[] = [];
  own.forEach((border, column) => {
    const previous = moved[column - 1] ?? 0;
    const next = own[column + 1] ?? Infinity;
    const near = known
      .filter((each) => Math.abs(each - border) <= NEAR)
      .sort((a, b) => Math.abs(a - border) - Math.abs(b - border))
      .find((each) => each - previous >= (least[column] ?? 0) && next - each >= (least[column + 1] ?? 0));
    moved.push(near ?? border);
  });
  return moved;
}

/** Where the columns of a shape fall among borders that hold all of its own. */
function spansAlong(shape: TableShape, borders: readonly number[]): readonly ColumnSpan[] {
  let first = 0;
  return movedBorders(shape, borders).map((border): ColumnSpan => {
    const last = Math.max(first, nearest(borders, border));
    const span: ColumnSpan = [first, last];
    first = last + 1;
    return span;
  });
}

function nearest(borders: readonly number[], border: number): number {
  let found = 0;
  borders.forEach((each, index) => {
    if (Math.abs(each - border) < Math.abs((borders[found] ?? 0) - border)) found = index;
  });
  return found;
}

/** The span of columns that ends nearest to a part of the whole width, from a column on. */
export function spanUpTo({ columns }: Grid, first: number, fraction: number): ColumnSpan {
  const borders = bordersOf(columns);
  const end = (borders.at(-1) ?? 0) * fraction;
  return [first, Math.min(columns.length - 1, Math.max(first, nearest(borders, end)))];
}

/** The width of some columns together in points. */
export function widthOf({ columns }: Grid, [first, last]: ColumnSpan): number {
  return columns.slice(first, last + 1).reduce((total, width) => total + width, 0);
}
