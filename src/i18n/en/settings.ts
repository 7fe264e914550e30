import type { SettingsIssueId } from '../ids';

/** Mistakes in settings: those stored in a workbook, and those of a file. */
export const settings = {
  'settings.not-json': 'This is not JSON ({detail}).',
  'settings.not-an-object': 'Settings are one JSON object.',
  'settings.too-large':
    'The settings have {found} characters, and the limit is {limit}. Shorten the reasons of findings left as they are, or the profile’s mappings.',
  'settings.unknown-version':
    'The settings are of version “{found}”; this program knows version {known}. Update the program.',
  'settings.missing': 'The field “{path}” is missing.',
  'settings.unknown-key': '“{path}” is not a field of the settings: check its spelling or remove it.',
  'settings.unknown-profile': 'There is no shipped profile “{name}”. Shipped are: {profiles}.',
  'settings.impossible-value': 'The value {found} of “{path}” cannot be used; expected {expected}.',
  'settings.not-a-day': 'The value {found} of “{path}” is not a date; write YYYY-MM-DD.',
  'settings.not-a-row': 'The value {found} of “{path}” cannot be used; expected row numbers from 1 up.',
  'settings.not-a-year': 'The value {found} of “{path}” cannot be used; expected a year from 1900 to 9999.',
} as const satisfies Readonly<Record<SettingsIssueId, string>>;
