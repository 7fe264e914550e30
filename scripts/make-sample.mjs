// Writes samples/示例台账.xlsx (or the path given): a small ledger of a county that does not exist, with the mistakes
// that ledgers have. The workbench opens it, and `npm start -- --once` checks it.
import { writeFileSync } from 'node:fs';
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

const path = process.argv[2] ?? fromRoot('samples/示例台账.xlsx');
writeFileSync(path, writeXlsx([tasks, houses, instructions]));
