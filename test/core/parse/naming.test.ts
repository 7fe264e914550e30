import { entryAt, parse } from './support';

it('names a record by the lower of two levels of units', () => {
  const ledger = parse(`
    乡镇 | 村 | 目标(公里) | 完成(公里)
    东坪镇 | 张村 | 5 | 5
    ^ | 李村 | 4 | 3
    西山镇 | 王村 | 6 | 6
    ^ | 赵村 | 4 | 4`);
  expect([2, 3, 4].map((row) => entryAt(ledger, row).name)).toEqual(['张村', '李村', '王村']);
  expect(entryAt(ledger, 3).department?.text).toBe('东坪镇');
});

it('names a record by its district and not by whoever is responsible', () => {
  const ledger = parse(`
    区县 | 牵头单位 | 目标(户) | 完成(户)
    张店区 | 区住建局 | 50 | 45
    淄川区 | 区住建局 | 40 | 30
    周村区 | 区房管局 | 60 | 60`);
  expect([2, 3].map((row) => entryAt(ledger, row).name)).toEqual(['张店区', '淄川区']);
});

it('takes the status of the latest period that has one', () => {
  const ledger = parse(`
    2021年进展 | < | < | < | <
    任务 | 完成时限 | 一季度 | < | 二季度 | <
    ^ | ^ | 进展 | 状态 | 进展 | 状态
    编制规划 | 年底前 | 初稿形成 | 推进中 | 已印发 | 已完成
    修订清单 | 年底前 | 尚未启动 | 未启动 | 正在征求各方意见 | `);
  expect(entryAt(ledger, 4).status?.text).toBe('已完成');
  expect(entryAt(ledger, 5).status?.text).toBe('未启动');
});

it('names rows that share a task by their measures', () => {
  const ledger = parse(`
    攻坚任务 | 具体举措 | 责任单位 | 完成时限 | 进展情况
    扬尘治理 | 裸土覆盖200处 | 住建局 | 6月底前 | 已覆盖200处
    ^ | 道路机械化清扫 | 城管局 | 8月底前 | 正在采购设备
    ^ | 工地视频监控 | 城管局 | 8月底前 | 已安装180家
    散煤清零 | 清洁取暖改造 | 发改委 | 10月底前 | 尚未启动`);
  expect([2, 3, 5].map((row) => entryAt(ledger, row).name)).toEqual([
    '裸土覆盖200处',
    '道路机械化清扫',
    '清洁取暖改造',
  ]);
});

it('names rows with a task of their own by it', () => {
  const ledger = parse(`
    重点任务 | 工作措施 | 责任单位 | 完成时限
    扬尘治理 | 每周调度 | 住建局 | 6月底前
    散煤清零 | 每周调度 | 发改委 | 10月底前`);
  expect(entryAt(ledger, 2).name).toBe('扬尘治理');
});
