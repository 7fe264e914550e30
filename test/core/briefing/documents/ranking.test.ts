import { documentOf } from '../../../../src/core/briefing/documents';
import type { BriefingOptions } from '../../../../src/core/briefing/facts';
import { documentText, expectGolden } from '../document-text';
import { factsOf, reviewed } from '../support';
import { FOR_ALL } from './ledgers';

const DISTRICTS = `
  2021年物业覆盖任务表
  区县 | 年度任务(户) | 累计完成(户)
  张店区 | 100 | 90
  淄川区 | 80 | 72
  博山区 | 60 | 30
  周村区 | 40 | 39
  高新区 | 0 | 0`;

function ranking(options: Partial<BriefingOptions>): string {
  return documentText(documentOf('ranking', factsOf(reviewed(DISTRICTS), options), FOR_ALL), 'zh-CN');
}

describe('a ranking', () => {
  it('shows the places before and what was gained since, where an earlier summary is known', () => {
    const place = (name: string, rank: number) => ({ ranking: 'units', group: null, name, rank });
    const previous = [place('张店区', 4), place('淄川区', 2), place('周村区', 1), place('博山区', 3)];
    const text = ranking({ previous });
    expect(text).toContain('上期排名 | 位次变化');
    expectGolden('ranked-before.zh-CN.txt', text);
  });

  it('has no such columns where none is known', () => {
    expect(ranking({})).not.toContain('上期排名');
  });

  it('ranks groups apart, each in a table of its own and without the total of all', () => {
    const groups = { 张店区: '城区组', 周村区: '城区组' };
    const text = ranking({ groups });
    expect(text).toContain('# 2021年物业覆盖任务（城区组）');
    expect(text).not.toContain('合计');
    expectGolden('ranked-groups.zh-CN.txt', text);
  });

  it('says by which rule equal units were placed', () => {
    expect(ranking({})).toContain('数值相同的并列');
    expect(ranking({ ties: 'sequential' })).toContain('绝对量大者在前');
  });
});
