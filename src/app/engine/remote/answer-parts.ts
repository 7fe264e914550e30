import type { ComparisonAnswer } from '../comparison';
import type { Request } from './protocol';
import { joinedRows, partedRows, type RowsPart } from './row-parts';
import { joinedAnswer, partedAnswer, type Answer, type ViewPart } from './view-parts';

/** Some of the rows of a long answer, on their way ahead of it. */
export type AnswerPart = ViewPart | RowsPart;

/** The answer of a call without its rows where they may be many, and these in parts. */
export function takenApart(
  call: Request['call'],
  value: unknown,
): { readonly answer: unknown; readonly parts: readonly AnswerPart[] } {
  switch (call) {
    case 'review':
    case 'reconfigure':
    case 'edit':
      return partedAnswer(value as Answer);
    case 'compare':
      return partedRows(value as ComparisonAnswer);
    default:
      return { answer: value, parts: [] };
  }
}

/** The answer with the parts that came ahead of it. */
export function putTogether(answer: unknown, parts: readonly AnswerPart[]): unknown {
  const rows = parts.filter((part) => 'section' in part);
  if (rows.length > 0) return joinedRows(answer as ComparisonAnswer, rows);
  const entries = parts.filter((part) => 'ledger' in part);
  return entries.length > 0 ? joinedAnswer(answer as Answer, entries) : answer;
}
