import { calendarOf, isoOf, startOfMonth, type Day } from '../model/day';
import type { Deadline, Period } from '../model/deadline';
import type { Cell, Entry } from '../model/ledger';
import type { Message } from '../model/message';
import type { Context } from './context';
import { parsePeriod } from '../values';
import { lastStepDay } from './steps';
import { isFilled, valueOf } from './filled';
import { mentions } from './words';

/** From when to when an entry runs, as of the as-of day. */
export interface Window {
  readonly start: Day;
  /** Whether the row names its own start. */
  readonly startStated: boolean;
  /** The last day on time; null for what has no end and for a deadline that could not be read. */
  readonly due: Day | null;
  /** Whether `due` is the plan's end, because the row names no deadline. */
  readonly dueAssumed: boolean;
  /** 长期坚持, 每月23日, or open-ended with its date behind it: judged by whether it holds now. */
  readonly standing: boolean;
  /** 立行立改: due at once, on no day that could be named. */
  readonly immediate: boolean;
  /** A deadline cell that could not be read. */
  readonly unread: Cell<Deadline> | null;
  readonly guesses: readonly Message[];
}

/**
 * The window of an entry. It starts at the row's start, else where its deadline says (4-6月份), else with the plan;
 * it ends at the row's deadline, else with the period that the target's header names (上半年任务), else with its last own
 * milestone, else with the plan (marked as a guess).
 */
export function windowOf(entry: Entry, context: Context): Window {
  const deadline = valueOf(entry.deadline);
  const start = startOf(entry, deadline, context);
  const unread = isFilled(entry.deadline) && !deadline ? entry.deadline : null;
  const own = entry.deadline?.reading.ok ? entry.deadline.reading.guesses : start.guesses;
  const guesses = own === start.guesses || start.guesses.length === 0 ? own : [...start.guesses, ...own];
  const { day, stated } = start;
  if (unread) return spanning(day, stated, null, guesses, unread);
  if (deadline) {
    const { standing, immediate } = endlessness(deadline, context.asOf);
    const window = spanning(day, stated, deadline.date, guesses, null, standing, immediate);
    return standing ? window : withinYear(window, entry, context);
  }
  const period = periodOfTarget(entry, context);
  if (period) return spanning(day, stated, period.end, guesses);
  const lastStep = lastStepDay(entry, context);
  if (lastStep !== null) return spanning(day, stated, lastStep, guesses);
  // An issue has no plan to end with: without a deadline it is due on no day.
  if (context.ledger.kind === 'issue') return spanning(day, stated, null, guesses);
  const planEnd = context.ledger.layout.plan.end;
  const assumed = { id: 'guess.deadline-from-plan', params: { due: isoOf(planEnd) } };
  return { ...spanning(day, stated, planEnd, [...guesses, assumed]), dueAssumed: true };
}

/** A window from a day on; written out, for every row has one. */
function spanning(
  start: Day,
  startStated: boolean,
  due: Day | null,
  guesses: readonly Message[],
  unread: Window['unread'] = null,
  standing = false,
  immediate = false,
): Window {
  return { start, startStated, due, dueAssumed: false, standing, immediate, unread, guesses };
}

/**
 * The part of a project's time in which 年度计划投资 is due: a project from 2023 to 2026 has the plan's year for it. The
 * window itself where the target is for the whole, or where the project and the plan's year do not meet.
 */
function withinYear(window: Window, entry: Entry, context: Context): Window {
  const { start, end } = context.ledger.layout.plan;
  const { due } = window;
  if (due === null || due < start || (due <= end && window.start >= start)) return window;
  if (!isAnnual(entry, context)) return window;
  const id = 'guess.annual-target';
  const guesses = due > end ? [...window.guesses, { id, params: { due: isoOf(end) } }] : window.guesses;
  return { ...window, start: Math.max(window.start, start), due: Math.min(due, end), guesses };
}

/** Whether the target's header says that it is for the plan's one year. */
function isAnnual(entry: Entry, { ledger: { layout } }: Context): boolean {
  const { start, end } = layout.plan;
  if (calendarOf(start).year !== calendarOf(end).year) return false;
  const header = layout.columns.find(({ index }) => index === entry.target?.column);
  return header !== undefined && (header.period?.kind === 'year' || mentions(header.header, 'annual'));
}

/** The part of the plan's year that the target's column is for, null where it is for the whole. */
function periodOfTarget(entry: Entry, { ledger: { layout } }: Context): Period | null {
  const column = entry.target?.column;
  const period = layout.columns.find(({ index }) => index === column)?.period ?? null;
  if (!period || period.kind === 'year' || period.kind === 'years') return null;
  const { start, end } = layout.plan;
  return period.start >= start && period.end <= end ? period : null;
}

/** Whether the row's own dates contradict each other: it is to end before it begins. Nothing can be late then. */
export function endsBeforeStart(window: Window): boolean {
  return window.startStated && window.due !== null && window.start > window.due;
}

/** Whether the deadline has passed: what it asks for is late from the day after it. */
export function hasPassed(window: Window, asOf: Day): boolean {
  return window.due !== null && !window.standing && asOf > window.due;
}

function endlessness(deadline: Deadline, asOf: Day): Pick<Window, 'standing' | 'immediate'> {
  const dateAhead = deadline.date !== null && asOf <= deadline.date;
  const standing = (deadline.openEnded && !dateAhead) || (deadline.recurrence !== null && deadline.date === null);
  return { standing, immediate: deadline.immediate && deadline.date === null && !standing };
}

const NONE: readonly Message[] = [];

interface Start {
  readonly day: Day;
  readonly stated: boolean;
  readonly guesses: readonly Message[];
}

function startOf(entry: Entry, deadline: Deadline | null, context: Context): Start {
  const own = valueOf(entry.start);
  const day = own ? firstDayOf(own, context) : null;
  if (day !== null) return { day, stated: true, guesses: entry.start?.reading.ok ? entry.start.reading.guesses : NONE };
  const fallback = deadline?.start ?? targetStart(entry, deadline, context) ?? planStartFor(deadline, context);
  if (!isFilled(entry.start)) return { day: fallback, stated: false, guesses: NONE };
  return { day: fallback, stated: false, guesses: [{ id: 'guess.start-unread', params: { text: entry.start.text } }] };
}

/** 7月任务 begins in July, where the row has no dates of its own. */
function targetStart(entry: Entry, deadline: Deadline | null, context: Context): Day | null {
  return deadline ? null : (periodOfTarget(entry, context)?.start ?? null);
}

/** The plan's start; a deadline before the plan belongs to an earlier year, and its window began with that year. */
function planStartFor(deadline: Deadline | null, context: Context): Day {
  const { start } = context.ledger.layout.plan;
  const date = deadline?.date ?? null;
  return date !== null && date < start ? startOfMonth(calendarOf(date).year, 1) : start;
}

/** 2021/8/24 and 2021-08-24: a date cell, which names its day. */
const NAMES_A_DAY = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/;

/**
 * The first day that a start cell means. It was read as a deadline, so 2022年1月 came out as the month's last day: what
 * names a month, a quarter or a year begins with that.
 */
function firstDayOf({ raw, start, date }: Deadline, context: Context): Day | null {
  if (start !== null || date === null) return start;
  if (NAMES_A_DAY.test(raw)) return date;
  const { plan } = context.ledger.layout;
  const period = parsePeriod(raw, { planStart: plan.start, planEnd: plan.end, asOf: context.asOf });
  return period !== null && period.start <= date && date <= period.end ? period.start : date;
}
