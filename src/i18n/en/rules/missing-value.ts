/** Cells that are needed and empty. */
export const messages = {
  'rules.missing-value.title': 'Missing values',
  'rules.missing-value.department':
    '“{header}” is empty for “{name}”, so there is no telling which department is responsible. Fill it in.',
  'rules.missing-value.person':
    '“{header}” is empty for “{name}”, so nobody is named as responsible for the task. Fill it in.',
  'rules.missing-value.deadline':
    '“{header}” is empty for “{name}”, so it cannot be judged whether it is done in time. Fill it in; for a standing duty write “Ongoing”.',
  'rules.missing-value.target':
    '“{header}” is empty for “{name}”, so its progress cannot be judged. Fill it in; where it cannot be counted, name what shows that it is done, such as “plan issued”.',
  'rules.missing-value.actual':
    'The deadline of “{name}” ({deadline}) has passed, but “{header}” is empty. Fill in what was achieved; if that is nothing, enter 0 and say why.',
  'rules.missing-value.empty-column':
    'The column “{header}” ({role}) is empty throughout. Fill it in if it is to be assessed; otherwise it can be deleted.',
} as const;
