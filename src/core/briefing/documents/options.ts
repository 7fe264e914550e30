/** What a person chose of one document. */
export interface DocumentOptions {
  /** The department that a 督办通知 or a 整改承诺 is for; null for all (a notice then takes the one with most to do). */
  readonly department: string | null;
  /** Who issues the document; null for a blank to fill in. */
  readonly organisation: string | null;
}
