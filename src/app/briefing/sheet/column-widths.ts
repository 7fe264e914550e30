import { textEms, widestPiece } from '../../text/measure';
import type { WordedTable } from '../worded';
import { PADDING } from './page';

/** What a column needs, in ems of the table's font. */
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
/** Room on both sides of a text within its cell. */
const AROUND = 0.9;

/** Widths of a table's columns in points that fill a page, or are as narrow as they may be; with the least of each. */
export interface ColumnWidths {
  readonly points: readonly number[];
  readonly least: readonly number[];
  /** Whether everything has the room that it wants. */
  readonly easy: boolean;
}

/** The widths that the columns of like tables (same headers) need together on a page of a width in points. */
export function columnWidths(tables: readonly WordedTable[], size: number, page: number): ColumnWidths {
  const columns = tables[0]?.columns ?? [];
  const needs = columns.map((_, index) => needOf(tables, index));
  const room = page - columns.length * PADDING;
  const least = needs.map((need) => need.least * size);
  const wanted = needs.map((need) => need.wanted * size);
  const inner = filled(needs, least, wanted, room);
  return {
    points: inner.map((width) => width + PADDING),
    least: least.map((width) => width + PADDING),
    easy: sum(wanted) <= room * 1.12,
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

function needOf(tables: readonly WordedTable[], index: number): Need {
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
      piece = Math.max(piece, cell.number ? ems : Math.min(LONGEST_PIECE, widestPiece(cell.text)));
    }
  }
  const headerLeast = Math.max(widestPiece(header), textEms(header) / HEADER_LINES);
  const least = Math.max(piece, headerLeast, Math.min(LEAST[room], longest)) + AROUND;
  const wanted = Math.max(Math.min(longest, MOST[room]), Math.min(textEms(header), MOST.narrow)) + AROUND;
  return { least, wanted: Math.max(least, wanted), elastic: column?.align === 'left' || room !== 'narrow' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
