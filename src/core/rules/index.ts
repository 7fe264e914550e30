import type { Rule } from './rule';
import { sequence } from './sequence';

/** Every rule, by the order of design.md. A test holds this list against the files of the folder. */
export const rules: readonly Rule[] = [
  sequence,
];
