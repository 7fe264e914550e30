import type { Rule } from './rule';
import { formulaError } from './formula-error';
import { numberAsText } from './number-as-text';
import { sequence } from './sequence';
import { missingValue } from './missing-value';
import { unreadableValue } from './unreadable-value';
import { unitMismatch } from './unit-mismatch';
import { scaleSuspect } from './scale-suspect';

/** Every rule, by the order of design.md. A test holds this list against the files of the folder. */
export const rules: readonly Rule[] = [
  formulaError,
  numberAsText,
  sequence,
  missingValue,
  unreadableValue,
  unitMismatch,
  scaleSuspect,
];
