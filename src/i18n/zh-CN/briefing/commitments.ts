/** 整改承诺: a form. */
export const commitments = {
  'briefing.commitments.title': '整改承诺书',
  'briefing.commitments.heading-plan': '任务事项',
  'briefing.commitments.heading-issue': '问题整改事项',
  'briefing.commitments.one': '截至{asOf}，本单位牵头事项中，{counts}。现就整改目标、措施、时限和责任作出如下承诺。',
  'briefing.commitments.none': '截至{asOf}，没有需要作出整改承诺的事项。',
  'briefing.commitments.none-of': '截至{asOf}，{department}没有需要作出整改承诺的事项。',
  'briefing.commitments.not-reported': '未填报进展情况',
  'briefing.commitments.leader': '主要负责人（签字）：________________',
  'briefing.commitments.contact': '分管负责人（签字）：________________',
  'briefing.commitments.unit': '承诺单位（盖章）：________________',
  'briefing.commitments.unit-named': '承诺单位（盖章）：{department}',
  'briefing.commitments.all': '截至{asOf}，{counts}。各单位就整改目标、措施、时限和责任作出如下承诺。',
} as const;
