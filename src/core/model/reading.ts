import type { Message } from './message';

/** Why a text could not be read; the words are in i18n (`unread.<reason>`). */
export type UnreadReason =
  | 'empty'
  | 'not-a-number'
  | 'not-a-date'
  | 'no-such-date'
  | 'no-target'
  | 'several-numbers'
  | 'unknown-unit'
  | 'needs-year'
  | 'not-measurable'
  | 'not-a-state';

/**
 * The outcome of reading a text. What cannot be read is said, never guessed silently: a reading that rests on an
 * assumption lists it in `guesses` (message ids `guess.<…>`), and a failed one names its reason.
 */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly guesses: readonly Message[] }
  | { readonly ok: false; readonly reason: UnreadReason };
