/** Vetoes. */
export const messages = {
  'rules.veto.title': 'Verdict in spite of a veto',
  'rules.veto.forbidden':
    '{vetoCell} names a veto condition, “{condition}”, which by the rule in {noteCell} forbids “{forbidden}”, but {cell} says “{verdict}”. Verify the condition, or correct the verdict.',
  'rules.veto.required':
    '{vetoCell} names a veto condition, “{condition}”, for which the rule in {noteCell} requires “{required}”, but {cell} says “{verdict}”. Verify the condition, or correct the verdict.',
  'rules.veto.unstated':
    '{vetoCell} names a veto condition, “{condition}”, but {cell} still says “{verdict}”. Verify the condition, or correct the verdict.',
} as const;
