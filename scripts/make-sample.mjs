// Writes samples/示例台账.xlsx and, for the comparison, the same ledger of the month before, 示例台账-上月.xlsx (or both into
// the folder given): small ledgers of a county that does not exist, with the mistakes that ledgers have. The workbench
// opens the first, and `npm start -- --once` checks it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './lib/root.mjs';
import { STYLE, writeXlsx } from './lib/write-xlsx.mjs';

const title = (text) => [{ value: text, style: STYLE.title }];
const header = (...texts) => texts.map((value) => ({ value, style: STYLE.header }));
const percent = (value) => ({ value, style: STYLE.percent });
const percent0 = (value) => ({ value, style: STYLE.percent0 });
const asText = (value) => ({ value, style: STYLE.text });

const tasks = {
  name: '重点任务',
  widths: [6, 18, 26, 14, 10, 12, 12, 10, 26, 10, 10, 18],
  merges: ['A1:L1', 'A2:D2', 'E2:L2', 'B4:B6', 'B7:B8'],
  rows: [
    title('青禾县2021年度重点任务落实情况台账'),
    ['填报单位：县直各部门', null, null, null, '截至2021年12月1日'],
    header(
      '序号',
      '责任单位',
      '重点任务',
      '目标值',
      '单位',
      '完成时限',
      '完成值',
      '完成率',
      '目前进展',
      '状态',
      '责任人',
      '备注',
    ),
    [1, '县教育局', '新建公办幼儿园', 12, '处', '8月底前', 12, percent(1), '12处全部投用', '已完成', '林知远', ''],
    // The rate says 88.33 %, the figures 15 ÷ 18 = 83.33 %.
    [2, null, '改造农村薄弱学校', 18, '所', '12月底前', 15, percent(0.8833), '已完工15所', '推进中', '林知远', ''],
    [
      3,
      null,
      '义务教育学校课后服务覆盖率',
      '100%',
      '%',
      '9月底前',
      '100%',
      percent(1),
      '86所学校全部开展',
      '已完成',
      '周明岚',
      '',
    ],
    // A number typed as text.
    [
      4,
      '县民政局',
      '新建长者食堂',
      40,
      '处',
      '年底前',
      asText('32'),
      percent(0.8),
      '已建成32处',
      '推进中',
      '何秋实',
      '',
    ],
    [5, null, '印发基本养老服务清单', '完成印发', '', '3月底前', '已印发', '', '已印发', '已完成', '何秋实', ''],
    [
      6,
      '县住房城乡建设局',
      '老旧小区改造',
      '1.2万户',
      '户',
      '四季度',
      11500,
      percent(0.9583),
      '已改造11500户',
      '推进中',
      '沈云舟',
      '',
    ],
    // Another name of the same department; late.
    [
      7,
      '县住建局',
      '新增公共停车泊位',
      3000,
      '个',
      '10月底前',
      2650,
      percent(0.8833),
      '已建成2650个',
      '推进中',
      '沈云舟',
      '',
    ],
    [8, '县住房城乡建设局', '住宅小区物业服务覆盖率', '不低于85%', '%', '年内', '82%', '', '', '推进中', '陆安然', ''],
    // Says done, and is neither done nor in time.
    [
      9,
      '县交通运输局',
      '新改建农村公路',
      156,
      '公里',
      '11月底前',
      142,
      percent(0.9103),
      '已通车142公里',
      '已完成',
      '高至诚',
      '',
    ],
    // Nothing filled in, and the deadline has passed.
    [10, '县水利局', '农村饮水安全提升工程', 25, '处', '10月底前', null, '', '', '', '曹清源', ''],
    [
      11,
      '县农业农村局',
      '新建高标准农田',
      3.5,
      '万亩',
      '12月底前',
      3.4,
      percent(0.9714),
      '已建成3.4万亩',
      '推进中',
      '田沃野',
      '',
    ],
    [
      12,
      '县卫生健康局',
      '村卫生室标准化建设',
      '不少于200处',
      '处',
      '6月底前',
      205,
      percent(1.025),
      '已达标205处',
      '已完成',
      '苏仲景',
      '',
    ],
    [
      13,
      '市生态环境局青禾分局',
      '年度空气质量优良天数比例',
      '不低于70%',
      '%',
      '长期坚持',
      '73.5%',
      '',
      '',
      '推进中',
      '程蔚蓝',
      '',
    ],
    [
      14,
      '县行政审批局',
      '新建政务服务驿站',
      6,
      '处',
      '12月底前',
      null,
      '',
      '与便民服务中心合并，取消',
      '取消',
      '方便民',
      '经县政府同意调整',
    ],
  ],
};

const houses = {
  name: '危房改造分镇进度',
  widths: [14, 14, 14, 12],
  merges: ['A1:D1', 'A2:D2'],
  rows: [
    title('2021年农村危房改造分镇进度表'),
    ['截至2021年12月1日  单位：户'],
    header('镇街', '年度任务', '累计竣工', '竣工率'),
    ['青禾街道', 40, 40, percent0(1)],
    ['柳泉镇', 85, 80, percent0(0.94)],
    ['石桥镇', 120, 102, percent0(0.85)],
    ['南山镇', 64, 51, percent0(0.8)],
    ['白塔镇', 96, 93, percent0(0.97)],
    ['湖滨镇', 55, 54, percent0(0.98)],
    // The rows add up to 420 completed.
    ['合计', 460, 402, percent0(0.87)],
  ],
};

const instructions = {
  name: '填表说明',
  rows: [
    ['填表说明'],
    ['1. 完成率=完成值÷目标值。'],
    ['2. 状态填写已完成、推进中、未启动或取消。'],
    ['3. 每月底前报送。'],
  ],
};

/** Columns of {@link tasks} that change from month to month. */
const [NUMBER, TARGET, DONE, RATE, PROGRESS, STATUS] = [0, 3, 6, 7, 8, 9];

/** What the rows of {@link tasks} said a month before, by their numbers: only what is named differs. */
const MONTH_BEFORE = {
  // The target was lowered since.
  2: { [TARGET]: 20, [DONE]: 13, [RATE]: percent(0.65), [PROGRESS]: '已完工13所' },
  4: { [DONE]: 30, [RATE]: percent(0.75), [PROGRESS]: '已建成30处' },
  6: { [DONE]: 10800, [RATE]: percent(0.9), [PROGRESS]: '已改造10800户' },
  // 7 stands still.
  8: { [DONE]: '80%' },
  // More than a month later: a running total that falls.
  9: { [DONE]: 145, [RATE]: percent(0.9295), [PROGRESS]: '已通车145公里', [STATUS]: '推进中' },
  14: { [PROGRESS]: '正在选址', [STATUS]: '推进中' },
};

/** A task that was closed since; the row of its number holds another one now. */
const CLOSED = [
  11,
  '县残联',
  '残疾人家庭无障碍改造',
  150,
  '户',
  '10月底前',
  150,
  percent(1),
  '150户全部改造',
  '已完成',
  '白若溪',
  '',
];

/** The towns a month before: completed, and the rate. 南山镇 stands still. */
const TOWNS_BEFORE = {
  青禾街道: [38, 0.95],
  柳泉镇: [71, 0.84],
  石桥镇: [96, 0.8],
  南山镇: [51, 0.8],
  白塔镇: [85, 0.89],
  湖滨镇: [50, 0.91],
  合计: [391, 0.85],
};

function townsBefore(sheet) {
  const rows = sheet.rows.map((row) => {
    const before = TOWNS_BEFORE[row[0]];
    return before ? [row[0], row[1], before[0], percent0(before[1])] : row.map(dayBefore);
  });
  return { ...sheet, rows };
}

function monthBefore(sheet) {
  const rows = sheet.rows.map((row) => {
    if (row[NUMBER] === CLOSED[NUMBER]) return CLOSED;
    return row.map((cell, column) => dayBefore(MONTH_BEFORE[row[NUMBER]]?.[column] ?? cell));
  });
  return { ...sheet, rows };
}

function dayBefore(cell) {
  return typeof cell === 'string' ? cell.replace('截至2021年12月1日', '截至2021年11月1日') : cell;
}

const folder = process.argv[2] ?? fromRoot('samples');
writeFileSync(join(folder, '示例台账.xlsx'), writeXlsx([tasks, houses, instructions]));
writeFileSync(join(folder, '示例台账-上月.xlsx'), writeXlsx([monthBefore(tasks), townsBefore(houses)]));
