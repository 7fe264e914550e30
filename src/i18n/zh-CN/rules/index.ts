import { messages as sequence } from './sequence';

/** Sentences of the rules, a file a rule. */
export const rules = {
  ...sequence,
} as const;
