import type { TypedNumber } from './input-numbers';

const DAY_MS = 86_400_000;

/** Reads 2021/12/1, 2021-12-1, 2021年12月1日, 2021年12月, 12月1日, 12-1, 2021-12 and 8:30; null for anything else. */
export function readDate(typed: string, year: number, date1904: boolean): TypedNumber | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(typed);
  if (time !== null) return readTime(time);
  const day = readDay(typed, year);
  if (day === null) return null;
  const serial = serialOf(day, date1904);
  return serial === null ? null : { value: serial, format: day.format };
}

interface TypedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

function readTime([, hours, minutes, seconds]: RegExpExecArray): TypedNumber | null {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (h > 23 || m > 59 || s > 59) return null;
  return { value: (h * 3600 + m * 60 + s) / 86_400, format: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}

function readDay(typed: string, thisYear: number): TypedDay | null {
  const full = /^(\d{4})([-/.年])(\d{1,2})(?:[-/.月](\d{1,2})日?)?月?$/.exec(typed);
  if (full !== null) return fullDay(full);
  const short = /^(\d{1,2})([-/月])(\d{1,4})(日?)$/.exec(typed);
  return short === null ? null : shortDay(short, thisYear);
}

function fullDay([, year, mark, month, day]: RegExpExecArray): TypedDay | null {
  // 2021.12 is a number, and was read as one.
  if (mark === '.') return null;
  const chinese = mark === '年';
  if (day === undefined) {
    return { year: Number(year), month: Number(month), day: 1, format: chinese ? 'yyyy"年"m"月"' : 'mmm-yy' };
  }
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    format: chinese ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d',
  };
}

/** Month and day of this year, else day and month, else month and a year of two or four digits. */
function shortDay([, first, mark, second]: RegExpExecArray, thisYear: number): TypedDay | null {
  const [a, b] = [Number(first), Number(second)];
  const format = mark === '月' ? 'm"月"d"日"' : 'd-mmm';
  if (a >= 1 && a <= 12 && b >= 1 && b <= 31) return { year: thisYear, month: a, day: b, format };
  if (mark === '月') return null;
  if (a >= 1 && a <= 31 && b >= 1 && b <= 12) return { year: thisYear, month: b, day: a, format };
  if (a < 1 || a > 12) return null;
  const year = b < 30 ? 2000 + b : b < 100 ? 1900 + b : b;
  return year < 1900 ? null : { year, month: a, day: 1, format: 'mmm-yy' };
}

/** Null for a day that does not exist, or that Excel has no number for. */
function serialOf({ year, month, day }: TypedDay, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = date.getTime() / DAY_MS;
  const serial = date1904 ? days + 24_107 : days + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return serial < 1 ? null : !date1904 && serial < 61 ? serial - 1 : serial;
}
