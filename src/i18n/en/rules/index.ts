import { messages as dateOrder } from './date-order';
import { messages as departmentVariant } from './department-variant';
import { messages as formulaError } from './formula-error';
import { messages as futureDate } from './future-date';
import { messages as missingValue } from './missing-value';
import { messages as numberAsText } from './number-as-text';
import { messages as rateMismatch } from './rate-mismatch';
import { messages as regression } from './regression';
import { messages as rounding } from './rounding';
import { messages as scaleSuspect } from './scale-suspect';
import { messages as scoreBand } from './score-band';
import { messages as sequence } from './sequence';
import { messages as stale } from './stale';
import { messages as statusContradiction } from './status-contradiction';
import { messages as sumMismatch } from './sum-mismatch';
import { messages as targetChanged } from './target-changed';
import { messages as totalMismatch } from './total-mismatch';
import { messages as unitMismatch } from './unit-mismatch';
import { messages as unreadableValue } from './unreadable-value';
import { messages as veto } from './veto';

/** Sentences of the rules, a file a rule. */
export const rules = {
  ...formulaError,
  ...numberAsText,
  ...sequence,
  ...missingValue,
  ...unreadableValue,
  ...unitMismatch,
  ...scaleSuspect,
  ...totalMismatch,
  ...sumMismatch,
  ...rateMismatch,
  ...rounding,
  ...dateOrder,
  ...futureDate,
  ...statusContradiction,
  ...departmentVariant,
  ...regression,
  ...stale,
  ...targetChanged,
  ...scoreBand,
  ...veto,
} as const;
