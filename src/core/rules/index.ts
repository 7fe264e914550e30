import { dateOrder } from './date-order';
import { departmentVariant } from './department-variant';
import { formulaError } from './formula-error';
import { futureDate } from './future-date';
import { missingValue } from './missing-value';
import { numberAsText } from './number-as-text';
import { rateMismatch } from './rate-mismatch';
import { regression } from './regression';
import { rounding } from './rounding';
import type { Rule } from './rule';
import { scaleSuspect } from './scale-suspect';
import { scoreBand } from './score-band';
import { sequence } from './sequence';
import { statusContradiction } from './status-contradiction';
import { sumMismatch } from './sum-mismatch';
import { totalMismatch } from './total-mismatch';
import { unitMismatch } from './unit-mismatch';
import { unreadableValue } from './unreadable-value';
import { veto } from './veto';

/** Every rule, by the order of design.md. A test holds this list against the files of the folder. */
export const rules: readonly Rule[] = [
  formulaError,
  numberAsText,
  sequence,
  missingValue,
  unreadableValue,
  unitMismatch,
  scaleSuspect,
  totalMismatch,
  sumMismatch,
  rateMismatch,
  rounding,
  dateOrder,
  futureDate,
  statusContradiction,
  departmentVariant,
  regression,
  scoreBand,
  veto,
];
