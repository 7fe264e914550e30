/** Short forms in English names of departments, by the word that they stand for. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  dept: 'department',
  depts: 'department',
  govt: 'government',
  gov: 'government',
  comm: 'commission',
  min: 'ministry',
  dist: 'district',
  admin: 'administration',
  mgmt: 'management',
  dev: 'development',
  intl: 'international',
};

/** Words that names add or leave out freely. */
export const FILLERS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 's']);
