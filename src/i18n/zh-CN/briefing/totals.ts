/** What the totals of statistics tables and scores say. */
export const totals = {
  'briefing.totals.whole-noun': '目前，{whole}{noun}中，{parts}。',
  'briefing.totals.whole': '目前，{label}为{whole}，其中{parts}。',
  'briefing.totals.figure': '{label}{figure}',
  'briefing.totals.figure-rate': '{label}{figure}，{rate}{value}',
  'briefing.totals.sum': '{group}中，{addends}，合计{sum}。',
  'briefing.totals.sum-rate': '{group}中，{addends}，合计{sum}，{rate}{value}。',
  'briefing.totals.plain': '{figures}。',
  'briefing.totals.rate': '{rate}{value}',
  'briefing.totals.share': '占比',
  'briefing.totals.share-of': '{label}占比',
  'briefing.scores.graded': '参加评估的{total}个对象中，{counts}，占比分别为{shares}。',
  'briefing.scores.ungraded': '参加评估的对象共{total}个。',
  'briefing.scores.count': '{verdict}{count}个',
  'briefing.scores.score': '总分',
  'briefing.scores.no-verdict': '未评定',
  'briefing.scores.veto': '{name}（{veto}）',
  'briefing.scores.vetoes': '存在一票否决情形的：{names}。',
  'briefing.scores.vetoes-many': '存在一票否决情形的有{names}等。',
  'briefing.note.score': '“{sheet}”待核实：{finding}',
  'briefing.note.scores-many': '“{sheet}”还有其他待核实之处，详见核查清单。',
  'briefing.note.sum-holds':
    '“{sheet}”中“{header}”合计{total}等于各分项合计之和（{addends}），与各行相加的结果不一致。',
  'briefing.note.sum-fails':
    '“{sheet}”中“{header}”合计{total}与各分项合计（{addends}）、各行之和（{rows}）不能互相印证。',
  'briefing.totals.figure-rate-among': '{label}{figure}（{rate}{value}）',
} as const;
