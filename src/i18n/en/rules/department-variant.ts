/** One organisation under several names. */
export const messages = {
  'rules.department-variant.title': 'One organisation under several names',
  'rules.department-variant.variant':
    '“{name}” (rows: {count}) and “{common}” (rows: {commonCount}) seem to be one organisation; under two names it is counted twice in summaries. Use one name throughout; if they are two organisations, leave them. A short form in common use can be listed as an alias in the profile.',
  'rules.department-variant.spacing':
    '“{name}” and “{common}” differ only in spaces or line breaks, so filters and summaries take them for two. Use one spelling.',
} as const;
