import { detectOne, roles } from './support';

describe('the widest planned period', () => {
  it('is the target of the months inside it', () => {
    const table = detectOne(`
      2021年高标准农田进度 | < | < | < | < | <
      区县 | 上半年任务 | 1月 | < | 2月 | <
      ^ | ^ | 计划 | 完成 | 计划 | 完成
      张店区 | 1200 | 100 | 100 | 200 | 180
      淄川区 | 800 | 50 | 50 | 150 | 120`);
    expect(roles(table)).toBe(
      'A department, B target, C milestone-target, D milestone-actual, E milestone-target, F milestone-actual',
    );
  });

  it('is the target where it is the only one, and what was done in it the actual', () => {
    const table = detectOne(`
      2021年调度表 | < | <
      单位 | 9月计划 | 9月完成
      市教育局 | 12 | 10
      市民政局 | 9 | 9`);
    expect(roles(table)).toBe('A department, B target, C actual');
  });

  it('is no target where the plans are steps that all begin with the year', () => {
    const table = detectOne(`
      2021年调度表 | < | < | <
      单位 | 一季度计划 | 上半年计划 | 前三季度计划
      市教育局 | 12 | 20 | 30
      市民政局 | 9 | 15 | 22`);
    expect(roles(table)).toBe('A department, B milestone-target, C milestone-target, D milestone-target');
  });

  it('is no target among the years of a plan, which may add up', () => {
    const table = detectOne(`
      三年行动(2021—2023年) | < | < | <
      任务 | 2021年目标 | 2022年目标 | 2023年目标
      口袋公园 | 30 | 30 | 30
      充电桩 | 1500 | 2500 | 2000`);
    expect(roles(table)).toBe('A task, B milestone-target, C milestone-target, D milestone-target');
  });
});

it('reads a period before other words of a plan', () => {
  const table = detectOne(`
    街道 | 7月接种任务 | 7月1日 | 7月2日 | 累计接种
    和平街道 | 3100 | 120 | 130 | 250
    杏园街道 | 2400 | 60 | 50 | 110`);
  expect(roles(table)).toBe('A department, B target, C milestone-actual, D milestone-actual, E actual');
  expect(table.columns[1]?.period?.raw).toBe('7月');
});

it('leaves growth, ranks, scores and states under a period what they are', () => {
  const table = detectOne(`
    2021年主要指标 | < | < | < | < | <
    指标 | 年度目标 | 11月 | < | < | <
    ^ | ^ | 完成 | 同比增长 | 排名 | 状态
    财政收入 | 420 | 33.5 | 6.1 | 2 | 滞后
    社零 | 1650 | 141 | 5.2 | 3 | 正常`);
  expect(roles(table)).toBe('A indicator, B target, C milestone-actual, D other, E other, F status');
});

it('reads the one running sum of the plan’s time as the actual, beside single months and earlier years', () => {
  const table = detectOne(`
    2021年指标 | < | < | < | <
    指标 | 2020年完成 | 2021年目标 | 10月完成 | 1-10月完成
    财政收入 | 500 | 560 | 48 | 480
    规上企业 | 40 | 48 | 2 | 36`);
  expect(roles(table)).toBe('A indicator, B baseline, C target, D milestone-actual, E actual');
});

describe('the same label under several groups', () => {
  it('holds parts of what stands outside the groups', () => {
    const table = detectOne(`
      乡镇 | 总任务 | 第1周 | < | 第2周 | < | 累计完成
      ^ | ^ | 计划 | 完成 | 计划 | 完成 | ^
      东镇 | 300 | 100 | 110 | 100 | 90 | 200
      西镇 | 240 | 80 | 60 | 80 | 50 | 110`);
    expect(roles(table)).toBe(
      'A department, B target, C milestone-target, D milestone-actual, E milestone-target, F milestone-actual, G actual',
    );
  });

  it('is target and actual of each where nothing stands outside', () => {
    const table = detectOne(`
      乡镇 | 城区 | < | 农村 | <
      ^ | 目标 | 完成 | 目标 | 完成
      东镇 | 100 | 110 | 100 | 90
      西镇 | 80 | 60 | 80 | 50`);
    expect(roles(table)).toBe('A department, B target, C actual, D target, E actual');
  });
});
