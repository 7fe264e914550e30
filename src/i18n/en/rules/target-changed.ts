/** Targets and deadlines that differ from those of the earlier file. */
export const messages = {
  'rules.target-changed.title': 'Changed targets or deadlines',
  'rules.target-changed.target':
    'The target was “{earlier}” last time ({earlierSheet} {earlierCell}) and is “{value}” now. Check whether the change was approved.',
  'rules.target-changed.target-added':
    'There was no target last time ({earlierSheet} {earlierCell}), and now it is “{value}”. Check where the target comes from.',
  'rules.target-changed.target-removed':
    'The target “{earlier}” of last time ({earlierSheet} {earlierCell}) is gone. Check whether it was left out or withdrawn.',
  'rules.target-changed.deadline':
    'The deadline was “{earlier}” last time ({earlierSheet} {earlierCell}) and is “{value}” now. Check whether the change was approved.',
  'rules.target-changed.deadline-added':
    'There was no deadline last time ({earlierSheet} {earlierCell}), and now it is “{value}”. Check where the deadline comes from.',
  'rules.target-changed.deadline-removed':
    'The deadline “{earlier}” of last time ({earlierSheet} {earlierCell}) is gone. Check whether it was left out or withdrawn.',
} as const;
