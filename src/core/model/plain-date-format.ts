import { calendarOf, dayFromSerial, type CalendarDate } from './day';

/** Writes a serial number of the 1900 system; null for a number that is no whole day of the calendar. */
export type DateWriter = (serial: number) => string | null;

/** A piece of a format: a field of the date, or text as it stands. */
type Piece = ((date: CalendarDate) => string) | string;

const FIELDS: Readonly<Record<string, (date: CalendarDate) => string>> = {
  yyyy: ({ year }) => String(year),
  yy: ({ year }) => pad(year % 100),
  m: ({ month }) => String(month),
  mm: ({ month }) => pad(month),
  d: ({ day }) => String(day),
  dd: ({ day }) => pad(day),
};

/** From here on serial numbers are those of the calendar: the 29 February 1900 that never was is behind. */
const FIRST_SERIAL = 61;

/**
 * A writer for date formats of years, months and days in figures (`yyyy/m/d`, `yyyy"年"m"月"d"日";@`), which nearly
 * all dates of ledgers have; null for every other format. They are written as numfmt writes them (a test compares the
 * two), without loading it: its tables of a hundred locales take some 20 ms to build.
 */
export function plainDateWriter(code: string): DateWriter | null {
  const pieces = piecesOf(code);
  if (pieces === null) return null;
  return (serial) => {
    const day = Number.isInteger(serial) && serial >= FIRST_SERIAL ? dayFromSerial(serial, false) : null;
    if (day === null) return null;
    const date = calendarOf(day);
    let text = '';
    for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(date);
    return text;
  };
}

function piecesOf(code: string): readonly Piece[] | null {
  const piece = /y+|m+|d+|"([^"]*)"|\\(.)|[-/.年月日]/y;
  const pieces: Piece[] = [];
  const end = code.endsWith(';@') ? code.length - 2 : code.length;
  let hasField = false;
  while (piece.lastIndex < end) {
    const match = piece.exec(code);
    if (!match) return null;
    const [all, quoted, escaped] = match;
    const field = FIELDS[all];
    // `mmm` and `ddd` are names, which only numfmt knows.
    if (field === undefined && /^[ymd]/.test(all)) return null;
    hasField ||= field !== undefined;
    pieces.push(field ?? quoted ?? escaped ?? all);
  }
  return hasField ? pieces : null;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
