import { dateOrder } from './date-order';
import { formulaError } from './formula-error';
import { futureDate } from './future-date';
import { missingValue } from './missing-value';
import { numberAsText } from './number-as-text';
import type { Rule } from './rule';
import { scaleSuspect } from './scale-suspect';
import { sequence } from './sequence';
import { statusContradiction } from './status-contradiction';
import { unitMismatch } from './unit-mismatch';
import { unreadableValue } from './unreadable-value';

/** Every rule, by the order of design.md. A test holds this list against the files of the folder. */
export const rules: readonly Rule[] = [
  formulaError,
  numberAsText,
  sequence,
  missingValue,
  unreadableValue,
  unitMismatch,
  scaleSuspect,
  dateOrder,
  futureDate,
  statusContradiction,
];
