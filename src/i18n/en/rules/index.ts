import { messages as dateOrder } from './date-order';
import { messages as formulaError } from './formula-error';
import { messages as futureDate } from './future-date';
import { messages as missingValue } from './missing-value';
import { messages as numberAsText } from './number-as-text';
import { messages as scaleSuspect } from './scale-suspect';
import { messages as sequence } from './sequence';
import { messages as statusContradiction } from './status-contradiction';
import { messages as unitMismatch } from './unit-mismatch';
import { messages as unreadableValue } from './unreadable-value';

/** Sentences of the rules, a file a rule. */
export const rules = {
  ...formulaError,
  ...numberAsText,
  ...sequence,
  ...missingValue,
  ...unreadableValue,
  ...unitMismatch,
  ...scaleSuspect,
  ...dateOrder,
  ...futureDate,
  ...statusContradiction,
} as const;
