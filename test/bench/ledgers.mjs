// Ledgers of any length, the same every time.

const MONTHS = ['1月', '2月', '3月', '4月', '5月', '6月'];
const BUREAUS = ['市教育局', '市民政局', '市水利局', '市文旅局', '市林业局', '市统计局', '市信访局'];
const JANUARY_2022 = 44562;

/** A plan with months, a total of them, a rate, deadlines and words: every rule of figures has something to look at. */
export const PLAN = {
  title: '2022年重点任务台账',
  header: ['序号', '任务', '责任单位', '单位', '年度目标', ...MONTHS, '累计完成', '完成率', '完成时限', '进展情况'],
  row(index) {
    const target = 50 + ((index * 7919) % 450);
    const months = MONTHS.map((_, month) => (index * (month + 3) * 31) % (target >> 3));
    const done = months.reduce((sum, each) => sum + each, 0);
    const rate = Math.round((done / target) * 10_000) / 10_000;
    const words = index % 2 ? `已完成${done}个` : '正在推进';
    const due = index % 3 ? '12月底前' : '年内';
    return [
      index + 1,
      `任务${index}`,
      BUREAUS[index % BUREAUS.length],
      '个',
      target,
      ...months,
      done,
      rate,
      due,
      words,
    ];
  },
};

/** Issues that were found, are due and mostly closed: dates and states. */
export const ISSUES = {
  title: '2022年问题整改销号台账',
  header: ['序号', '小区名称', '问题描述', '排查日期', '责任单位', '整改时限', '整改情况', '销号日期', '是否销号'],
  row(index) {
    const found = JANUARY_2022 + ((index * 31) % 200);
    const closed = index % 9 !== 0;
    return [
      index + 1,
      `第${(index * 7919) % 1400}小区`,
      index % 2 ? '门禁系统失效' : '屋面渗漏未维修',
      { date: found },
      BUREAUS[index % BUREAUS.length],
      { date: found + 30 + (index % 20) },
      closed ? '已整改到位' : '正在整改',
      closed ? { date: found + 20 + (index % 15) } : '',
      closed ? '是' : '否',
    ];
  },
};

/** The snapshot of a ledger of so many rows. */
export function sheetOf(SnapshotBuilder, { title, header, row }, rows) {
  const builder = new SnapshotBuilder();
  const date = builder.format('yyyy/m/d');
  builder.text(0, 0, title);
  header.forEach((text, column) => builder.text(1, column, text));
  for (let index = 0; index < rows; index++) {
    row(index).forEach((value, column) => {
      if (typeof value === 'string') builder.text(index + 2, column, value);
      else if (typeof value === 'number') builder.number(index + 2, column, value);
      else builder.number(index + 2, column, value.date, date);
    });
  }
  return builder.build({ name: '台账' });
}
