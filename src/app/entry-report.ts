import { isoOf } from '../core/model/day';
import { plain, roundHalfUp } from '../core/model/decimal';
import type { Deadline } from '../core/model/deadline';
import type { Cell, Entry } from '../core/model/ledger';
import type { Quantity } from '../core/model/quantity';
import type { Target } from '../core/model/target';
import type { Verdict } from '../core/model/verdict';
import type { Formatter } from '../i18n';
import type { AmountReport, DeadlineReport, EntryReport, TargetReport } from './report';

/** Decimals that a report prints: more would suggest a precision that the ledger does not have. */
const PLANNED_DECIMALS = 2;
const COMPLETION_DECIMALS = 4;

/**
 * An entry as the report shows it. Without a verdict (statistics, scores) everything that belongs to judging is null.
 */
export function entryReport(entry: Entry, verdict: Verdict | undefined, format: Formatter): EntryReport {
  const row = entry.row + 1;
  const { name } = entry;
  const department = entry.department?.text ?? null;
  if (!verdict) return { row, name, department, ...UNJUDGED };
  const report: EntryReport = {
    row,
    name,
    department,
    target: entry.target && targetReport(entry.target),
    actual: entry.actual && amountReport(entry.actual),
    deadline: entry.deadline && deadlineReport(entry.deadline),
    planned: verdict.planned && plain(roundHalfUp(verdict.planned, PLANNED_DECIMALS)),
    completion: verdict.completion && plain(roundHalfUp(verdict.completion, COMPLETION_DECIMALS)),
    status: verdict.status,
    reason: format(verdict.reason),
  };
  const guesses = guessesOf(entry, verdict, format);
  return guesses === null ? report : { ...report, guesses };
}

const UNJUDGED = {
  target: null,
  actual: null,
  deadline: null,
  planned: null,
  completion: null,
  status: null,
  reason: null,
} as const;

function targetReport(cell: Cell<Target>): TargetReport {
  const part = cell.reading.ok ? cell.reading.value.parts[0] : undefined;
  return { text: cell.text, ...amountOf(part?.quantity), comparator: part?.comparator ?? null };
}

function amountReport(cell: Cell<Quantity>): AmountReport {
  return { text: cell.text, ...amountOf(cell.reading.ok ? cell.reading.value : undefined) };
}

function amountOf(quantity: Quantity | undefined): { readonly value: string | null; readonly unit: string | null } {
  return { value: quantity ? plain(quantity.value) : null, unit: quantity?.unit ?? null };
}

function deadlineReport(cell: Cell<Deadline>): DeadlineReport {
  const date = cell.reading.ok ? cell.reading.value.date : null;
  return { text: cell.text, date: date === null ? null : isoOf(date) };
}

/** Assumptions of the verdict, then those of the readings that it rests on, each once; null where there is none. */
function guessesOf(entry: Entry, { guesses }: Verdict, format: Formatter): readonly string[] | null {
  const { target, actual, deadline, start, completed } = entry;
  // Nearly all entries assume nothing: they are told by this alone.
  const assumesNothing =
    guesses.length === 0 &&
    !guessed(target) &&
    !guessed(actual) &&
    !guessed(deadline) &&
    !guessed(start) &&
    !guessed(completed);
  if (assumesNothing) return null;
  const all = [...guesses];
  for (const cell of [target, actual, deadline, start, completed]) {
    if (cell?.reading.ok) all.push(...cell.reading.guesses);
  }
  return [...new Set(all.map(format))];
}

function guessed(cell: Cell<unknown> | null): boolean {
  return cell !== null && cell.reading.ok && cell.reading.guesses.length > 0;
}
