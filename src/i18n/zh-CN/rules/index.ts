/** Sentences of the rules, a file a rule. */
export const rules = {} as const;
