import type { Status } from '../../../src/core/model/verdict';
import { defaultProfile } from '../../../src/core/profile';
import { judgeLedger } from '../../../src/core/schedule';
import { parseProgress, parseTarget } from '../../../src/core/values';
import { cell, day, entry, ledger } from './support';

const DUE = '2021-06-30';

/** The status of a task by its name and its report, both read as a ledger's cells are. */
function statusOf(name: string, said: string, asOf = '2021-07-15', target?: string): Status | undefined {
  const reading = target === undefined ? null : parseTarget(target);
  const row = {
    ...entry({
      due: DUE,
      progress: parseProgress(said),
      ...(reading?.ok ? { target: cell(reading.value, target ?? '') } : {}),
    }),
    name,
  };
  return judgeLedger(ledger([row]), day(asOf), defaultProfile).get(0)?.status;
}

describe('a building project without a figure', () => {
  it.each<[string, Status]>([
    ['已竣工验收', 'met'],
    ['已完成竣工备案', 'met'],
    ['投产运营', 'met'],
    ['一标段已竣工，二标段主体施工', 'undetermined'],
    ['正在办理竣工验收手续', 'missed'],
    ['主体完工，设备安装', 'missed'],
    ['基础施工', 'missed'],
  ])('%s after its deadline is %s', (said, status) => {
    expect(statusOf('中心路拓宽', said)).toBe(status);
  });

  it('is on schedule at an earlier stage before its deadline', () => {
    expect(statusOf('中心路拓宽', '主体封顶', '2021-05-15')).toBe('on-schedule');
  });
});

describe('a task that names its own end', () => {
  it.each<[string, string, Status]>([
    ['出台《储备粮管理办法》', '已于5月20日印发', 'met'],
    ['出台《储备粮管理办法》', '初稿已报送审核，拟于9月印发', 'undetermined'],
    ['召开优化营商环境大会', '大会已召开', 'met'],
    ['公示低保名单', '已于5月20日公示', 'met'],
    ['公示低保名单', '已于5月20日部署公示', 'undetermined'],
    ['组建大数据集团', '已组建', 'met'],
    ['组建大数据集团', '已组建工作专班', 'undetermined'],
    ['Launch the open data portal', 'Launched', 'met'],
    ['Launch the open data portal', 'Launched a tender', 'undetermined'],
    ['部署安全检查', '已部署', 'undetermined'],
  ])('%s: %s', (name, said, status) => {
    expect(statusOf(name, said)).toBe(status);
  });

  it('takes the verb from the target too', () => {
    expect(statusOf('整改任务', '已制定', '2021-05-15', '制定方案')).toBe('met');
    expect(statusOf('整改任务', '已制定', '2021-05-15', '完成验收')).toBe('on-schedule');
  });
});
