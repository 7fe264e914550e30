/** 一票否决 */
export const messages = {
  'rules.veto.title': '有一票否决情形，结论却未否决',
  'rules.veto.forbidden':
    '{vetoCell}填报一票否决情形“{condition}”，按{noteCell}所列规定不能评为“{forbidden}”，而{cell}结论为“{verdict}”。请核实该情形，或更正结论。',
  'rules.veto.required':
    '{vetoCell}填报一票否决情形“{condition}”，按{noteCell}所列规定应为“{required}”，而{cell}结论为“{verdict}”。请核实该情形，或更正结论。',
  'rules.veto.unstated':
    '{vetoCell}填报一票否决情形“{condition}”，而{cell}结论仍为“{verdict}”。请核实该情形，或更正结论。',
} as const;
