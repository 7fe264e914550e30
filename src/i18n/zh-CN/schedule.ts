/** Reasons of verdicts. */
export const schedule = {} as const;
