import { dayFromIso, isoOf, type Day } from '../../../src/core/model/day';
import type { DateContext, Deadline, Period } from '../../../src/core/model/deadline';
import { plain } from '../../../src/core/model/decimal';
import type { Quantity } from '../../../src/core/model/quantity';
import type { Reading } from '../../../src/core/model/reading';
import type { Milestone, Target } from '../../../src/core/model/target';

/** The day of an ISO date that a test is sure of. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no date`);
  return found;
}

/** A plan from the first to the last year, seen from `asOf` (by default the middle of its last year). */
export function plan(first: number, last = first, asOf = `${last}-06-15`): DateContext {
  return { planStart: day(`${first}-01-01`), planEnd: day(`${last}-12-31`), asOf: day(asOf) };
}

/** `1.05×10000 套`, `近 37×10000 名`, `53`: amount, scale unless 1, unit; exactness in front unless exact. */
export function show(quantity: Quantity): string {
  const exact = quantity.exactness === 'exact' ? '' : `${quantity.exactness} `;
  const scale = quantity.scale.eq(1) ? '' : `×${plain(quantity.scale)}`;
  return `${exact}${plain(quantity.amount)}${scale}${quantity.unit === null ? '' : ` ${quantity.unit}`}`;
}

/** What a reading gives, or its reason behind an exclamation mark; guesses behind a question mark. */
export function outcome<T>(reading: Reading<T>, print: (value: T) => string): string {
  if (!reading.ok) return `!${reading.reason}`;
  const guesses = reading.guesses.map((item) => item.id.replace('guess.', '')).join(',');
  return print(reading.value) + (guesses === '' ? '' : ` ?${guesses}`);
}

/** `2021-04-01..2021-06-30 open now every month`, `-` where there is no date. */
export function showDeadline(deadline: Deadline): string {
  const start = deadline.start === null ? '' : `${isoOf(deadline.start)}..`;
  const date = deadline.date === null ? '-' : isoOf(deadline.date);
  const open = deadline.openEnded ? ' open' : '';
  const now = deadline.immediate ? ' now' : '';
  const every = deadline.recurrence === null ? '' : ` every ${deadline.recurrence}`;
  return `${start}${date}${open}${now}${every}`;
}

/** `quarter 2021-01-01..2021-03-31 cumulative`. */
export function showPeriod(period: Period | null): string {
  if (period === null) return '-';
  return `${period.kind} ${isoOf(period.start)}..${isoOf(period.end)}${period.cumulative ? ' cumulative' : ''}`;
}

/** `quantity [开工率>=100 %] [>=10500 套] up/percent stretch <started>`. */
export function showTarget(target: Target): string {
  const parts = target.parts.map((part) => ` [${part.label ?? ''}${part.comparator}${show(part.quantity)}]`).join('');
  const change = target.change ? ` ${target.change.direction}/${target.change.by}` : '';
  const stage = target.stage === null ? '' : ` <${target.stage}>`;
  return `${target.kind}${parts}${change}${target.stretch ? ' stretch' : ''}${stage}`;
}

/** `2021-06-30 40% 4200 套 +<started>`; `+` marks an increment. */
export function showMilestone(step: Milestone): string {
  const share = step.share === null ? '' : ` ${plain(step.share)}%`;
  const amount = step.amount === null ? '' : ` ${show(step.amount)}`;
  const stage = step.stage === null ? '' : ` <${step.stage}>`;
  return `${isoOf(step.due)}${share}${amount}${step.cumulative ? '' : ' +'}${stage}`;
}
