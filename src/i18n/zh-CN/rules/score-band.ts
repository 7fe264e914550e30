/** 得分与等次 */
export const messages = {
  'rules.score-band.title': '评定结论与得分不符',
  'rules.score-band.other-band':
    '{cell}结论为“{verdict}”，而{scoreCell}得分{score}，按{noteCell}所列标准（{condition}）应为“{expected}”。请核对得分，或更正结论。',
  'rules.score-band.outside-band':
    '{cell}结论为“{verdict}”，按{noteCell}所列标准须得分{condition}，而{scoreCell}得分{score}。请核对得分，或更正结论。',
  'rules.score-band.on-the-line':
    '{cell}结论为“{verdict}”，{scoreCell}得分{score}正好在两档分界上，{noteCell}所列标准对两档都包括本数，按就高应为“{expected}”（{condition}）。请确认以哪一档为准。',
} as const;
