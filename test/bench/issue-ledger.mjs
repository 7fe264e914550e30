import { writeFileSync } from 'node:fs';
import { STYLE, writeXlsx } from '../../scripts/lib/write-xlsx.mjs';

const PROBLEMS = [
  '门禁系统失效',
  '楼道堆放杂物占用消防通道',
  '垃圾清运不及时',
  '公共收益未公示',
  '屋面渗漏未维修',
  '电梯维保不到位',
];
const DEPARTMENTS = ['东城街道', '西城街道', '柳泉镇', '石桥镇', '南山镇', '白塔镇', '湖滨镇'];
const JANUARY_2021 = 44197;

/** Writes an issue ledger (found, due, closed) of so many rows; the same rows every time. */
export function writeIssueLedger(path, count) {
  const date = (serial) => ({ value: serial, style: STYLE.date });
  let state = 20211201;
  const random = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const rows = Array.from({ length: count }, (_, index) => {
    const found = JANUARY_2021 + random(320);
    const due = found + 20 + random(40);
    const closed = found + 5 + random(60);
    const isClosed = random(20) > 0 && closed < JANUARY_2021 + 334;
    return [
      index + 1,
      `第${random(1400) + 1}小区`,
      PROBLEMS[random(PROBLEMS.length)],
      date(found),
      DEPARTMENTS[random(DEPARTMENTS.length)],
      date(due),
      isClosed ? '已整改到位' : '正在整改',
      isClosed ? date(closed) : null,
      isClosed ? '是' : '否',
    ];
  });
  const header = [
    '序号',
    '小区名称',
    '问题描述',
    '排查日期',
    '责任单位',
    '整改时限',
    '整改情况',
    '销号日期',
    '是否销号',
  ];
  const sheet = { name: '问题台账', rows: [['物业领域问题整改销号台账'], header, ...rows], merges: ['A1:I1'] };
  writeFileSync(path, writeXlsx([sheet]));
}
