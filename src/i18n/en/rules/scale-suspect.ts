/** Figures of a suspect order of magnitude. */
export const messages = {
  'rules.scale-suspect.title': 'Suspect orders of magnitude',
  'rules.scale-suspect.too-large':
    'The actual reads as {found}, which beside the target “{target}” is too large by a factor of {factor}, as if 万, 千 or “thousand” were written twice or not converted. Check it; it should probably be {expected}.',
  'rules.scale-suspect.too-small':
    'The actual reads as {found}, which beside the target “{target}” is too small by a factor of {factor}, as if 万, 千 or “thousand” were left out. Check it; it should probably be {expected}.',
  'rules.scale-suspect.fraction':
    'The target “{target}” is a percentage, and the actual “{found}” seems to be typed as a fraction. Write {expected}, lest it be taken for {found}%.',
  'rules.scale-suspect.mixed-shares':
    'The column “{header}” is not written in one way: “{found}” differs from the other rows by a factor of 100, as if fractions and percentages were mixed. Check it; it should probably be {expected}.',
  'rules.scale-suspect.outlier':
    'In the column “{header}”, {found} differs from the other rows by a factor of about 10,000, as if 元 and 万元 (or the like) were mixed. Check it; it should probably be {expected}.',
} as const;
