import { textEms, widestPiece } from '../../text/measure';
import type { WordedTable } from '../worded';
import { PADDING } from './page';

/** What a column needs, in points. */
interface Need {
  /** Less would clip a figure or part a word. */
  readonly least: number;
  /** So much makes its texts easy to read. */
  readonly wanted: number;
  /** Whether it gains from more room. */
  readonly elastic: boolean;
}

/** Texts are no narrower than this where they are as long, and not wider than that unless there is room. */
const LEAST = { narrow: 2.6, medium: 4.5, wide: 8 } as const;
const MOST = { narrow: 8, medium: 13, wide: 34 } as const;
/** Headers stand on up to three lines. */
const HEADER_LINES = 2.7;
/** Longer words are parted. */
const LONGEST_PIECE = 13;
/** Texts up to this length, such as days and names of people, stand on one line. */
const SHORT = 8;
/** Room for what people write into a column that is empty throughout. */
const BLANK = { narrow: 5, medium: 9, wide: 16 } as const;
/** Room on both sides of a text within its cell. */
const AROUND = 0.9;

/** Widths of a table's columns in points that fill a page, or are as narrow as they may be; with the least of each. */
export interface ColumnWidths {
  readonly points: readonly number[];
  readonly least: readonly number[];
  /** Whether everything has the room that it wants. */
  readonly easy: boolean;
  /** Whether nothing has less room than it needs. */
  readonly fits: boolean;
}

/** Sizes of the fonts of a table in points. */
export interface TableSizes {
  readonly header: number;
  readonly body: number;
}

/** The widths that the columns of like tables (same headers) need together on a page of a width in points. */
export function columnWidths(tables: readonly WordedTable[], sizes: TableSizes, page: number): ColumnWidths {
  const columns = tables[0]?.columns ?? [];
  const needs = columns.map((_, index) => needOf(tables, index, sizes));
  const room = page - columns.length * PADDING;
  const least = needs.map((need) => need.least);
  const wanted = needs.map((need) => need.wanted);
  const inner = filled(needs, least, wanted, room);
  return {
    points: inner.map((width) => width + PADDING),
    least: least.map((width) => width + PADDING),
    easy: sum(wanted) <= room * 1.12,
    fits: sum(least) <= room,
  };
}

function filled(
  needs: readonly Need[],
  least: readonly number[],
  wanted: readonly number[],
  room: number,
): readonly number[] {
  const spare = room - sum(wanted);
  if (spare >= 0) {
    const elastic = needs.some((need) => need.elastic) ? needs.map((need) => need.elastic) : needs.map(() => true);
    const share = sum(wanted.filter((_, index) => elastic[index]));
    return wanted.map((width, index) => (elastic[index] ? width + (spare * width) / share : width));
  }
  const lacking = room - sum(least);
  if (lacking <= 0) return least;
  const between = sum(wanted) - sum(least);
  return least.map((width, index) => width + (((wanted[index] ?? width) - width) * lacking) / between);
}

function needOf(tables: readonly WordedTable[], index: number, sizes: TableSizes): Need {
  const column = tables[0]?.columns[index];
  const header = column?.header ?? '';
  const room = column?.room ?? 'medium';
  let longest = 0;
  let piece = 0;
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      const cell = cells[index];
      if (!cell || cell.text === '') continue;
      const ems = textEms(cell.text);
      longest = Math.max(longest, ems);
      // A figure is never broken: where it does not fit, Excel shows signs instead.
      if (ems > piece) piece = Math.max(piece, cell.number ? ems : Math.min(LONGEST_PIECE, widestPiece(cell.text)));
    }
  }
  if (longest <= SHORT) piece = longest;
  // What is left blank is to be filled in by hand.
  if (longest === 0) longest = BLANK[room];
  const headerLeast = Math.max(
    widestPiece(header),
    ...brokenHeader(header).map((part) => textEms(part) / HEADER_LINES),
  );
  const least = Math.max(
    (Math.max(piece, Math.min(LEAST[room], longest)) + AROUND) * sizes.body,
    (headerLeast + AROUND) * sizes.header,
  );
  const headerWanted = Math.min(textEms(header) / (room === 'narrow' ? 1.7 : 1), MOST.narrow);
  const wanted = Math.max(
    (Math.min(longest, MOST[room]) + AROUND) * sizes.body,
    (headerWanted + AROUND) * sizes.header,
  );
  return { least, wanted: Math.max(least, wanted), elastic: column?.align === 'left' || room !== 'narrow' };
}

/** A header with the unit behind it below it, where both do not fit in one line: 差距 over (百分点). */
export function brokenHeader(header: string): readonly string[] {
  const [, name, unit] = /^(.+?)\s*([（(][^（()）]*[)）])$/.exec(header) ?? [];
  return name === undefined || unit === undefined ? [header] : [name, unit];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
