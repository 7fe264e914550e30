/** Figures of a suspect order of magnitude. */
export const messages = {
  'rules.scale-suspect.title': 'Suspect orders of magnitude',
  'rules.scale-suspect.too-large':
    'The actual reads as {found} and the target as {target}: they differ by a factor of {factor}, as if “万” or “thousand” were written twice, or the figure not converted into the unit of its column. Check whether it should be {expected}.',
  'rules.scale-suspect.too-small':
    'The actual reads as {found} and the target as {target}: they differ by a factor of {factor}, as if “万” or “thousand” were left out, or the figure not converted into the unit of its column. Check whether it should be {expected}.',
  'rules.scale-suspect.fraction':
    'The target “{target}” is a percentage, and the actual “{found}” seems to have been entered as a fraction. Write {expected}, so that it is not taken for {found}%.',
  'rules.scale-suspect.mixed-shares':
    'The column “{header}” mixes notations: “{found}” differs from the other rows by a factor of 100, as if fractions and percentages were mixed. Check whether it should be {expected}.',
  'rules.scale-suspect.outlier':
    'In the column “{header}”, {found} differs from the other rows by a factor of about 10,000, as if “元” and “万元” (or the like) were mixed. Check whether it should be {expected}.',
} as const;
