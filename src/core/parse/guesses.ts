import type { DateSource } from '../model/layout';
import type { Message, MessageParams } from '../model/message';

/**
 * What reading a ledger may assume beyond its cells, with the parameters that each sentence takes. i18n holds a
 * sentence for each under `guess.<id>`.
 */
export const PARSE_GUESSES = {
  'serial-date': ['text', 'date'],
  /** 0.96 against a target of 95 %. */
  'fraction-as-percent': ['text'],
  /** A department that stands only in the first row of its group. */
  'department-filled-down': ['rows'],
  'plan-year-sheet-name': ['year'],
  'plan-year-file-name': ['year'],
  'plan-year-as-of-line': ['year'],
  'plan-year-header': ['year'],
  'plan-year-as-of': ['year'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A guess as a message. */
export function guess(id: keyof typeof PARSE_GUESSES, params: MessageParams): Message {
  return { id: `guess.${id}`, params };
}

/** That the plan's year was not in a title: where it was taken from instead. null where the title or the user names it. */
export function planYearGuess(source: DateSource, year: number): Message | null {
  return source === 'title' || source === 'option' ? null : guess(`plan-year-${source}`, { year });
}
