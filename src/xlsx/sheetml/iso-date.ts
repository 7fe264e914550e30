import { dayOf, type Day } from '../../core/model/day';

const EPOCH_1904: Day = -24_107;
/** Day 0 of the 1900 system for days after its 29 February that never was. */
const EPOCH_1900: Day = -25_569;
const FIRST_DAY_AFTER_GAP: Day = -25_508;

/** The value of a cell of type `d`. */
export interface DateValue {
  /** Serial number in the workbook's date system; the time of day is its fraction. */
  readonly serial: number;
  readonly hasDate: boolean;
  readonly hasTime: boolean;
}

/**
 * Reads an ISO 8601 date, time or both (cell type `d` of strict workbooks) as a serial number; null for anything else.
 * A zone is ignored: the cell shows the time as it is written.
 */
export function readIsoDate(text: string, date1904: boolean): DateValue | null {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:T|^)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
      text.trim(),
    );
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const time = match[4] === undefined ? 0 : dayFraction(Number(match[4]), Number(match[5]), Number(match[6] ?? 0));
  if (time === null) return null;
  const hasTime = match[4] !== undefined;
  if (match[1] === undefined) return { serial: time, hasDate: false, hasTime };
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null ? null : { serial: serialOf(day, date1904) + time, hasDate: true, hasTime };
}

function dayFraction(hours: number, minutes: number, seconds: number): number | null {
  if (hours > 24 || minutes > 59 || seconds >= 60) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** The inverse of `dayFromSerial` in core. */
function serialOf(day: Day, date1904: boolean): number {
  if (date1904) return day - EPOCH_1904;
  return day < FIRST_DAY_AFTER_GAP ? day - EPOCH_1900 - 1 : day - EPOCH_1900;
}
