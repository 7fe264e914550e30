import { isoOf, type Day } from '../model/day';
import type { MessageParam } from '../model/message';
import { outcome, type Measures, type Outcome } from './outcome';
import type { Step } from './steps';
import type { Window } from './window';

/** Before the row's first milestone: nothing is due yet. */
export function beforeFirstStep(steps: readonly Step[], actual: MessageParam, due: Day | null): Outcome {
  const [first] = steps;
  return outcome(
    'not-due',
    'before-first-milestone',
    { milestone: first?.raw ?? '', first: dayText(first?.due), actual },
    { due },
  );
}

/** Before the window has begun. */
export function beforeStart(window: Window, actual: MessageParam): Outcome {
  return outcome('not-due', 'before-start', { start: isoOf(window.start), actual }, { due: window.due });
}

/** Begun, but the first month of the window has not ended. */
export function inFirstMonth(window: Window, actual: MessageParam, measures: Measures): Outcome {
  return outcome('on-schedule', 'first-month', { start: isoOf(window.start), actual }, { due: window.due, measures });
}

/** A window that ends before it begins: what is due by now cannot be known. */
export function startAfterDue(window: Window): Outcome {
  const params = { start: isoOf(window.start), due: dayText(window.due) };
  return outcome('undetermined', 'start-after-due', params, { due: window.due });
}

/** A deadline that could not be read. */
export function unreadDeadline(text: string): Outcome {
  return outcome('undetermined', 'deadline-unread', { text });
}

/** A day for a sentence, a dash for none. */
export function dayText(day: Day | null | undefined): string {
  return day === null || day === undefined ? '—' : isoOf(day);
}
