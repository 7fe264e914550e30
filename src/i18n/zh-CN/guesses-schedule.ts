/** What verdicts assume beyond what the ledger says. */
export const scheduleGuesses = {} as const;
