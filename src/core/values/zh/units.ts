import type { UnitEntry } from '../unit-entry';

/**
 * Units with a measure, in Chinese and as symbols. `per` is how many of the group's base unit one is: 亩 is
 * 1/15 公顷 (GB 3100 with the customary 市亩).
 */
export const MEASURED_UNITS: readonly UnitEntry[] = [
  { words: ['元', '圆', '元人民币', '人民币元'], dimension: 'money', group: 'CNY', per: '1' },
  { words: ['角'], dimension: 'money', group: 'CNY', per: '0.1', alone: true },
  { words: ['美元'], dimension: 'money', group: 'USD', per: '1' },
  { words: ['欧元'], dimension: 'money', group: 'EUR', per: '1' },
  { words: ['港元', '港币'], dimension: 'money', group: 'HKD', per: '1' },
  { words: ['日元'], dimension: 'money', group: 'JPY', per: '1' },
  { words: ['平方米', '平米', '㎡', 'm²', 'm2', '平方'], dimension: 'area', group: 'area', per: '1' },
  { words: ['平方公里', '平方千米', 'km²', 'km2', '㎢'], dimension: 'area', group: 'area', per: '1000000' },
  { words: ['平'], dimension: 'area', group: 'area', per: '1', alone: true },
  { words: ['公顷'], dimension: 'area', group: 'area', per: '10000' },
  { words: ['亩', '市亩'], dimension: 'area', group: 'area', per: ['10000', '15'] },
  { words: ['米', '延米', '延长米'], dimension: 'length', group: 'length', per: '1' },
  { words: ['公里', '千米', '㎞'], dimension: 'length', group: 'length', per: '1000' },
  { words: ['厘米', '公分'], dimension: 'length', group: 'length', per: '0.01' },
  { words: ['毫米'], dimension: 'length', group: 'length', per: '0.001' },
  { words: ['里', '华里', '市里'], dimension: 'length', group: 'length', per: '500', alone: true },
  { words: ['海里'], dimension: 'length', group: 'length', per: '1852' },
  { words: ['吨', '公吨'], dimension: 'mass', group: 'mass', per: '1000000' },
  { words: ['公斤', '千克', '㎏'], dimension: 'mass', group: 'mass', per: '1000' },
  { words: ['斤', '市斤'], dimension: 'mass', group: 'mass', per: '500' },
  { words: ['克'], dimension: 'mass', group: 'mass', per: '1' },
  { words: ['毫克', 'mg'], dimension: 'mass', group: 'mass', per: '0.001' },
  { words: ['微克', 'μg', 'ug'], dimension: 'mass', group: 'mass', per: '0.000001' },
  { words: ['秒', '秒钟'], dimension: 'time', group: 'clock', per: '1' },
  { words: ['分钟'], dimension: 'time', group: 'clock', per: '60' },
  { words: ['小时', '个小时', '钟头'], dimension: 'time', group: 'clock', per: '3600' },
  { words: ['天', '日', '自然日', '个自然日', '日历天'], dimension: 'time', group: 'clock', per: '86400' },
  { words: ['周', '星期', '个星期', '个周'], dimension: 'time', group: 'clock', per: '604800' },
  { words: ['工作日', '个工作日'], dimension: 'time', group: 'working-day', per: '1' },
  { words: ['个月'], dimension: 'time', group: 'month', per: '1' },
  { words: ['月'], dimension: 'time', group: 'month', per: '1', alone: true },
  { words: ['个季度'], dimension: 'time', group: 'month', per: '3' },
  { words: ['年', '周年'], dimension: 'time', group: 'month', per: '12' },
  { words: ['千瓦时', '度'], dimension: 'energy', group: 'energy', per: '1' },
  { words: ['千瓦', '瓩'], dimension: 'energy', group: 'power', per: '1' },
  { words: ['兆瓦'], dimension: 'energy', group: 'power', per: '1000' },
  { words: ['吨标准煤', '吨标煤', '吨标准煤当量'], dimension: 'energy', group: 'coal', per: '1' },
  { words: ['立方米', '立方', '方'], dimension: 'unknown', group: 'volume', per: '1' },
  { words: ['升'], dimension: 'unknown', group: 'volume', per: '0.001' },
  { words: ['倍'], dimension: 'times', group: 'times', per: '1' },
  { words: ['分'], dimension: 'score', group: 'score', per: '1' },
];

/** Percent and its relatives. The unit that a quantity carries is `%` or `pp`. */
export const PERCENT_UNITS: readonly (readonly [word: string, unit: '%' | '‰' | 'pp'])[] = [
  ['%', '%'],
  ['％', '%'],
  ['百分比', '%'],
  ['‰', '‰'],
  ['个百分点', 'pp'],
  ['百分点', 'pp'],
];

/** Measure words that follow a figure in running text. Each counts something; 米 and 元 are above. */
export const MEASURE_WORDS: readonly string[] = [
  '个', '個', '处', '所', '家', '户', '名', '人', '位', '件', '项', '条', '場', '场', '次', '套', '间', '栋', '幢', '座', '台', '辆', '部',
  '篇', '期', '宗', '起', '例', '批', '份', '册', '本', '张', '块', '片', '只', '头', '羽', '株', '棵', '根', '支', '队', '组', '班',
  '门', '种', '类', '款', '盏', '口', '眼', '孔', '段', '层', '站', '村', '镇', '校', '园', '案', '单', '票', '笔', '课', '节', '轮',
  '趟', '箱', '袋', '瓶', '桶', '艘', '匹', '枚', '颗', '对', '双', '副', '顶', '幅', '则', '首', '岗', '棚', '井', '尾', '粒', '道',
  '架', '列', '节次', '人次', '户次', '场次', '家次', '车次', '架次', '班次', '批次', '件次', '课时', '学时', '点位', '泊位', '车位',
  '床位', '张床位', '个床位', '学位', '个学位', '岗位', '个岗位', '街道', '社区', '小区', '公里段', '标段', '户数', '人口',
];

/** Nouns that head a column or stand alone as its unit; in running text they are what is counted, not the unit. */
export const NOUN_UNITS: readonly string[] = [
  '学校', '企业', '项目', '工程', '村居', '乡镇', '区县', '网点', '基地', '平台', '代表', '家庭', '部门', '单位', '人员', '案件',
  '工单', '床', '点', '级', '类别', '环', '格', '包', '盒', '吨次', '标箱', '头份', '人·次', '人/次',
];
