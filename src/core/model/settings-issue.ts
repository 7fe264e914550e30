/** What may be wrong with settings; the words are in i18n (`settings.<issue>`). */
export type SettingsIssue =
  | 'not-json'
  | 'not-an-object'
  | 'too-large'
  | 'unknown-version'
  | 'missing'
  | 'unknown-key'
  | 'unknown-profile'
  | 'impossible-value'
  | 'not-a-day'
  | 'not-a-row'
  | 'not-a-year';
