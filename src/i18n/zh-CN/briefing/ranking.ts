/** 排名表. */
export const ranking = {
  'briefing.ranking.title': '工作进展情况排名表',
  'briefing.ranking.nothing': '所选工作表中没有可以排名的单位。',
  'briefing.ranking.rate': '{subject}：{rate}排名',
  'briefing.ranking.doubted': '待核实',
  'briefing.ranking.verdict-doubted': '结论待核实',
  'briefing.ranking.veto': '一票否决情形：{veto}',
  'briefing.rank.shared': '并列',
  'briefing.rank.unranked': '无可比数据，不参加排名',
  'briefing.rank-change.up': '↑{places}',
  'briefing.rank-change.down': '↓{places}',
  'briefing.rank-change.same': '持平',
  'briefing.note.ties-shared': '排名按未取舍的数值计算，数值相同的并列，其后名次顺延（如1、2、2、4）。',
  'briefing.note.ties-sequential': '排名按未取舍的数值计算，数值相同的，绝对量大者在前，仍相同的按台账顺序排列。',
  'briefing.ranking.score-doubted': '总分待核实',
  'briefing.ranking.departments': '各单位{rate}排名',
  'briefing.rank.not-reported': '未报，不参加排名',
} as const;
