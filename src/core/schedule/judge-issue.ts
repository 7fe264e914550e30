import { isoOf } from '../model/day';
import type { Entry } from '../model/ledger';
import type { Context } from './context';
import { evidenceOf, type Evidence } from './evidence';
import { beforeStart, dayText, unreadDeadline } from './nothing-due';
import { outcome, withGuesses, type Outcome } from './outcome';
import { hasPassed, type Window } from './window';

/**
 * Judges an issue (found, due, closed): closed in time, closed late, open in time, overdue. A state word without a date
 * counts as closed in time, because nothing says otherwise. An open issue that is overdue is missed, also where
 * nothing was filled in.
 */
export function judgeIssue(entry: Entry, window: Window, context: Context): Outcome {
  const evidence = evidenceOf(entry, context);
  const result = evidence.state === 'done' ? closed(window, evidence) : open(window, evidence, context);
  return withGuesses(result, evidence.guesses);
}

function closed(window: Window, evidence: Evidence): Outcome {
  const { completedOn } = evidence;
  const rest = { due: window.due };
  if (completedOn !== null && window.due !== null && completedOn > window.due) {
    return outcome('met-late', 'issue-closed-late', { completed: isoOf(completedOn), due: isoOf(window.due) }, rest);
  }
  if (evidence.saysLate) return outcome('met-late', 'done-late-by-words', { text: evidence.text }, rest);
  if (completedOn === null) return outcome('met', 'issue-closed-by-words', { text: evidence.text }, rest);
  const due = dayText(window.due);
  return outcome(
    'met',
    window.due === null ? 'issue-closed-without-deadline' : 'issue-closed-in-time',
    { completed: isoOf(completedOn), due },
    rest,
  );
}

function open(window: Window, evidence: Evidence, context: Context): Outcome {
  const rest = { due: window.due };
  if (context.asOf < window.start && window.startStated) return beforeStart(window, evidence.text);
  if (window.unread) return unreadDeadline(window.unread.text);
  if (window.due !== null && hasPassed(window, context.asOf)) {
    return outcome('missed', 'issue-overdue', { due: isoOf(window.due), days: context.asOf - window.due }, rest);
  }
  const { text, state } = evidence;
  if (window.due !== null && !window.standing) {
    const status = state === 'late' ? 'behind' : 'on-schedule';
    return outcome(
      status,
      state === 'late' ? 'late-by-words' : 'issue-open-in-time',
      { due: isoOf(window.due), text },
      rest,
    );
  }
  if (!evidence.reported) return outcome('not-reported', 'not-reported-task', {}, rest);
  if (window.immediate) return outcome('behind', 'immediate-open', { text }, rest);
  if (window.standing) return outcome('ongoing', 'ongoing', { text }, rest);
  return outcome('undetermined', 'issue-without-deadline', { text }, rest);
}
