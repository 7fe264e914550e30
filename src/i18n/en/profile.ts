/** Mistakes in a profile file. */
export const profile = {
  'profile.not-an-object': 'A profile is one JSON object; found {found}.',
  'profile.unknown-key': 'A profile has no field “{path}”: check its spelling or remove it.',
  'profile.impossible-value': 'The value {found} of “{path}” cannot be used; expected {expected}.',
  'profile.not-a-threshold': 'The value {found} of “{path}” cannot be used; expected a figure from 0 up.',
  'profile.not-a-year': 'The value {found} of “{path}” cannot be used; expected a year from 1900 to 9999.',
  'profile.not-a-row': 'The value {found} of “{path}” cannot be used; expected row numbers from 1 up.',
  'profile.not-a-rule': '“{path}” is not a rule: rule ids are lower-case words joined by hyphens.',
  'profile.red-line-below-tolerance':
    '“{path}” ({redLine}) is less than the tolerance ({tolerance}): raise the red line or lower the tolerance.',
} as const;
