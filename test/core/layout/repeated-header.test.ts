import { detect, detectOne, rows } from './support';

it('goes on below a header printed again, also without running numbers', () => {
  const table = detectOne(`
    乡镇 | 村 | 目标(公里) | 完成(公里)
    东坪镇 | 张村 | 5 | 5
    ^ | 李村 | 4 | 3
    ^ | 小计 | 9 | 8
    乡镇 | 村 | 目标(公里) | 完成(公里)
    南河镇 | 孙村 | 7 | 7
    ^ | 周村 | 3 | 2
    ^ | 小计 | 10 | 9
    总计 | < | 19 | 17`);
  expect(rows(table)).toBe(
    '2-3 record, 4 subtotal(2-3), 5 repeated-header, 6-7 record, 8 subtotal(6-7), 9 total(2-3 6-7)',
  );
});

it('begins a new table where the total stands between', () => {
  const { tables } = detect(`
    乡镇 | 目标(公里) | 完成(公里)
    东坪镇 | 5 | 5
    西山镇 | 4 | 3
    合计 | 9 | 8
    乡镇 | 目标(公里) | 完成(公里)
    南河镇 | 7 | 7
    北河镇 | 3 | 2
    合计 | 10 | 9`);
  expect(tables.map(rows)).toEqual(['2-3 record, 4 total(2-3)', '6-7 record, 8 total(6-7)']);
});

it('begins a new table below a caption of its own, in words that are not known', () => {
  const { tables } = detect(`
    表一 就业情况
    区县 | 目标(人) | 完成(人) | 完成率
    张店区 | 5000 | 4821 | 96.4%
    淄川区 | 3000 | 3102 | 103.4%
    合计 | 8000 | 7923 | 99.0%

    表二 培训情况
    区县 | 计划场次 | 已办场次 | 参训人数 | 场均人数
    张店区 | 20 | 18 | 910 | 50.6
    淄川区 | 12 | 12 | 588 | 49
    合计 | 32 | 30 | 1498 | 49.9`);
  expect(tables.map(rows)).toEqual(['3-4 record, 5 total(3-4)', '9-10 record, 11 total(9-10)']);
});
