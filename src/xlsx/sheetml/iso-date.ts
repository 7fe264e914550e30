import { dayOf, serialFromDay } from '../../core/model/day';

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
  return day === null ? null : { serial: serialFromDay(day, date1904) + time, hasDate: true, hasTime };
}

function dayFraction(hours: number, minutes: number, seconds: number): number | null {
  if (hours > 24 || minutes > 59 || seconds >= 60) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
