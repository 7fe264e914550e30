// Writes a long ledger to the path given: a plan of 100,000 tasks (or as many as given) of a county that does not exist,
// the same every time. It prints which mistakes it holds, as JSON: `{ "rows": 100000, "planted": [{ "cell", "rule" }] }`.
// The browser test of long workbooks opens it; so may anybody who wants to know how a long workbook feels.
import { writeFileSync } from 'node:fs';
import { STYLE, writeXlsx } from './lib/write-xlsx.mjs';

const DEPARTMENTS = [
  '县教育局',
  '县民政局',
  '县水利局',
  '县交通运输局',
  '县农业农村局',
  '县卫生健康局',
  '县文化和旅游局',
  '县住房城乡建设局',
];
const TASKS = [
  ['新建公办幼儿园', '处'],
  ['改造农村薄弱学校', '所'],
  ['新改建农村公路', '公里'],
  ['老旧小区改造', '户'],
  ['新增公共停车泊位', '个'],
  ['村卫生室标准化建设', '处'],
];
const PEOPLE = ['林知远', '周明岚', '何秋实', '沈云舟', '陆安然', '高至诚', '曹清源', '田沃野'];
const HEADER = [
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
  '更新日期',
];
/** Title, what it is about, header. */
const HEAD_ROWS = 3;
const SEPTEMBER_2021 = 44440;

/** How a row goes wrong, and in which column that is found. Each changes one cell of a row that is right. */
const MISTAKES = {
  // The number of the row before stands here again.
  sequence: { column: 0, spoil: (row) => (row[0] -= 1) },
  'missing-value': { column: 1, spoil: (row) => (row[1] = null) },
  'number-as-text': {
    column: 6,
    spoil: (row) => (row[6] = { value: String(row[6]), style: STYLE.text }),
  },
  'rate-mismatch': {
    column: 7,
    spoil: (row) =>
      (row[7] = { value: row[7].value > 0.5 ? row[7].value - 0.0432 : row[7].value + 0.0432, style: STYLE.percent }),
  },
  'status-contradiction': {
    column: 9,
    spoil: (row) => (row[9] = '已完成'),
    needs: (done, target) => done > 0 && done < target,
  },
};
/** How many of each; more texts than 20 in a column of numbers would be told once, as a habit. */
const COUNTS = {
  sequence: 10,
  'missing-value': 8,
  'number-as-text': 12,
  'rate-mismatch': 40,
  'status-contradiction': 30,
};

/** Whole numbers below a bound that look like chance. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

/** Which row holds which mistake, spread over the whole ledger; no two beside each other. */
function placesOf(count) {
  const wanted = Object.entries(COUNTS).flatMap(([rule, times]) => Array.from({ length: times }, () => rule));
  const gap = Math.floor(count / (wanted.length + 1));
  // Mixed, so that each kind is met early and late.
  const mixed = wanted.map((rule, index) => [(index * 37) % wanted.length, rule]).sort(([a], [b]) => a - b);
  return new Map(mixed.map(([, rule], index) => [(index + 1) * gap, rule]));
}

function ledger(count) {
  const random = chance(20211201);
  const places = placesOf(count);
  const planted = [];
  const rows = Array.from({ length: count }, (_, index) => {
    const rule = places.get(index);
    const [task, unit] = TASKS[random(TASKS.length)];
    const target = 20 + random(480);
    const share = random(10);
    let done = share > 4 ? target : Math.floor((target * (share * 10 + random(10))) / 50);
    if (rule !== undefined && done === 0) done = 1;
    if (rule !== undefined && MISTAKES[rule].needs?.(done, target) === false) done = target - 1 - random(10);
    const isDone = done >= target;
    const row = [
      index + 1,
      DEPARTMENTS[random(DEPARTMENTS.length)],
      `${task}（第${index + 1}批）`,
      target,
      unit,
      random(3) === 0 ? '10月底前' : '12月底前',
      done,
      { value: Math.round((done / target) * 10_000) / 10_000, style: STYLE.percent },
      done === 0 ? '' : `已完成${done}${unit}`,
      isDone ? '已完成' : done === 0 ? '未启动' : '推进中',
      PEOPLE[random(PEOPLE.length)],
      { value: SEPTEMBER_2021 + random(90), style: STYLE.date },
    ];
    if (rule !== undefined) {
      const { column, spoil } = MISTAKES[rule];
      spoil(row);
      planted.push({ cell: `${String.fromCharCode(65 + column)}${index + 1 + HEAD_ROWS}`, rule });
    }
    return row;
  });
  return { rows, planted };
}

const [path, length = '100000'] = process.argv.slice(2);
if (path === undefined || !/^\d+$/.test(length)) {
  console.error('usage: node scripts/make-large.mjs FILE.xlsx [ROWS]');
  process.exitCode = 2;
} else {
  const { rows, planted } = ledger(Number(length));
  const head = [
    [{ value: '青禾县2021年度重点任务落实情况台账', style: STYLE.title }],
    ['填报单位：县直各部门', null, null, null, '截至2021年12月1日'],
    HEADER.map((value) => ({ value, style: STYLE.header })),
  ];
  writeFileSync(
    path,
    writeXlsx([
      {
        name: '重点任务',
        widths: [8, 18, 30, 10, 8, 12, 10, 10, 20, 10, 10, 12],
        merges: ['A1:L1', 'A2:D2', 'E2:L2'],
        rows: [...head, ...rows],
      },
    ]),
  );
  console.log(JSON.stringify({ rows: rows.length, planted }));
}
