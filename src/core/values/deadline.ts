import type { DateContext, Deadline, Recurrence } from '../model/deadline';
import { dayFromSerial, isoOf, type Day } from '../model/day';
import type { Message } from '../model/message';
import type { Reading, UnreadReason } from '../model/reading';
import { readWholeNumericDate } from './dates/numeric';
import { resolveDate } from './dates/resolve';
import { findDates } from './dates/scan';
import type { DateToken } from './dates/token';
import * as en from './en/dates';
import { guess } from './guesses';
import { withoutListNumber } from './list-number';
import { prepare, rawSlice, type Source } from './text';
import { WordTable, wordSet } from './words';
import * as zh from './zh/dates';

const recurrences = new WordTable<Recurrence>([...zh.RECURRENCES, ...en.RECURRENCES]);
const openEnded = wordSet(...zh.OPEN_ENDED, ...en.OPEN_ENDED);
const immediate = wordSet(...zh.IMMEDIATE, ...en.IMMEDIATE);

/**
 * Reads a deadline as departments write it: 8月底前, 3月上旬, 第三季度, 2021年底, 十四五末, 4-6月份, 每月23日,
 * 长期坚持, 7月底前取得明显成效并长期坚持, end of Q3. A text with several dates counts by the latest, which is a guess;
 * one whose dates do not exist is `no-such-date`; one that names nothing is `not-a-date`.
 */
export function parseDeadline(text: string, context: DateContext): Reading<Deadline> {
  const source = prepare(text);
  if (source.text.trim() === '') return { ok: false, reason: 'empty' };
  const serial = readSerial(source);
  if (serial) return serial;
  const whole = readWholeNumericDate(source.text);
  if (whole) return fromDates(source, [whole], { recurrence: null, open: false, now: false }, context);
  const from = withoutListNumber(source.text);
  const recurring = recurrences.find(source.text, from);
  const tokens = findDates(source.text, from).filter(
    (token) => !isFormer(source.text, token) && (!recurring || !belongsTo(source.text, token, recurring)),
  );
  const flags = {
    recurrence: recurring?.value ?? null,
    open: openEnded.find(source.text, from) !== null,
    now: immediate.find(source.text, from) !== null,
  };
  return fromDates(source, tokens, flags, context);
}

interface Flags {
  readonly recurrence: Recurrence | null;
  readonly open: boolean;
  readonly now: boolean;
}

function failed(reason: UnreadReason): { ok: false; reason: UnreadReason } {
  return { ok: false, reason };
}

/** 8月底(原6月底): what the deadline once was. */
function isFormer(text: string, token: DateToken): boolean {
  return /原(?:定|为|计划|定于|时限)?$/.test(text.slice(Math.max(0, token.start - 4), token.start));
}

/** 每年9月份 and 每月底前: the date behind the word is the duty's rhythm, not a deadline of its own. */
function belongsTo(text: string, token: DateToken, recurring: { start: number; end: number; word: string }): boolean {
  if (token.to.year !== null) return false;
  const between = token.start - recurring.end;
  return (
    (between >= -1 && between <= 1) ||
    (token.start >= recurring.start && token.start < recurring.end) ||
    text.slice(recurring.end, token.start) === '的'
  );
}

function fromDates(
  source: Source,
  tokens: readonly DateToken[],
  flags: Flags,
  context: DateContext,
): Reading<Deadline> {
  const dated = tokens.flatMap((token) => {
    const days = resolveDate(token, context, rawSlice(source, token.start, token.end));
    return days ? [{ token, ...days }] : [];
  });
  if (tokens.length > dated.length && dated.every((date) => date.token.opens)) return failed('no-such-date');
  const { recurrence, open, now } = flags;
  if (dated.length === 0) {
    if (!open && !now && recurrence === null) return failed('not-a-date');
    return deadline(source, { start: null, date: null }, flags, []);
  }
  const closing = dated.filter((date) => !date.token.opens);
  const opening = dated.find((date) => date.token.opens);
  const last = closing.reduce<(typeof closing)[number] | null>((a, b) => (a && a.end >= b.end ? a : b), null);
  if (!last) {
    // 2022年1月起 has a beginning only: a date for those who ask for one, a start for those who ask for a window.
    const start = opening?.start ?? null;
    return deadline(
      source,
      { start, date: flags.open || flags.recurrence ? null : start },
      flags,
      opening?.guesses ?? [],
    );
  }
  const start = last.token.range ? last.start : opening && opening.start <= last.end ? opening.start : null;
  return deadline(source, { start, date: last.end }, flags, [
    ...last.guesses,
    ...severalDates(closing.map((date) => date.end)),
  ]);
}

function severalDates(ends: readonly Day[]): Message[] {
  const different = [...new Set(ends)].sort((a, b) => a - b);
  return different.length > 1 ? [guess('latest-date', { dates: different.map(isoOf) })] : [];
}

function deadline(
  source: Source,
  dates: { readonly start: Day | null; readonly date: Day | null },
  flags: Flags,
  guesses: readonly Message[],
): Reading<Deadline> {
  const value = {
    raw: source.raw,
    ...dates,
    openEnded: flags.open,
    immediate: flags.now,
    recurrence: flags.recurrence,
  };
  return { ok: true, value, guesses };
}

/** Five digits alone in the range 2000–2059: a date that lost its format. */
function readSerial(source: Source): Reading<Deadline> | null {
  if (!/^[345]\d{4}(?:\.0+)?$/.test(source.text)) return null;
  const serial = Number(source.text);
  const day = serial >= 36_526 && serial < 58_440 ? dayFromSerial(serial, false) : null;
  if (day === null) return null;
  const flags = { recurrence: null, open: false, now: false };
  return deadline(source, { start: null, date: day }, flags, [
    guess('serial-date', { text: source.raw, date: isoOf(day) }),
  ]);
}
