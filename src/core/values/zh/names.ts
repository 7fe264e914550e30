/** What tells a number that is a name from a figure (domain.md 4.3). */

/** 前 before a number with these units ranks: 前10名. */
export const RANK_UNITS: readonly string[] = ['名', '位', '强', '列', '个'];

/** After a number: 2星级, 二级以上, 3号楼, 2.0版, 500强. */
export const NAME_AFTER: readonly string[] = [
  '星级',
  '星',
  '级',
  '号',
  '版',
  '届',
  '代',
  '强企业',
  '强',
  '路',
  '楼',
  '栋楼',
  '室',
  '厅',
  '线',
  '中学',
  '中',
  '小学',
  '小',
  '院区',
  '区',
  '大',
  '加',
  '热线',
  '工程',
  '平台',
  '政策',
  '维',
  '字',
  '楼层',
  '年级',
  '期工程',
  '标段',
];

/** A duration directly before one of these is a name or a norm, not a figure: 15分钟生活圈, 24小时回应率. */
export const DURATION_UNITS: readonly string[] = ['分钟', '小时', '个小时', '天', '年', '秒', '日', '周年'];

/** What may follow a duration that is a figure: 7天内, 30天以上. */
export const AFTER_DURATION: readonly string[] = [
  '内',
  '以内',
  '之内',
  '以上',
  '以下',
  '左右',
  '前',
  '后',
  '起',
  '余',
  '多',
  '的',
  '至',
  '到',
  '未',
  '已',
];
