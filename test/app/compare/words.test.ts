import { changeOf } from '../../../src/app/compare/words';
import { createFormatter, type Locale } from '../../../src/i18n';
import { compared } from './support';

const HEAD = '序号 | 工作任务 | 目标值 | 单位 | 完成值 | 牵头单位 | 完成时限';
const ledger = (...actuals: readonly string[]): string =>
  [HEAD, ...actuals.map((actual, index) => `${index + 1} | 任务${index + 1} | ${actual} | 市教育局 | 12月底前`)].join(
    '\n',
  );

const changes = (locale: Locale, before: string, now: string): readonly string[] =>
  compared(before, now).entries.map((entry) => changeOf(entry, createFormatter(locale)));

describe('by how much a figure changed', () => {
  it('is said in its unit, with points of completion where the target is the same', () => {
    const before = ledger('120 | 处 | 15', '1.2万 | 户 | 0.5万', '100 | 个 | 10', '80 | 个 | 5');
    const now = ledger('120 | 处 | 45', '1.2万 | 户 | 0.45万', '200 | 个 | 20', '80 | 个 | 5');
    expect(changes('zh-CN', before, now)).toEqual([
      '增加30处（完成率提高25个百分点）',
      '减少0.05万户（完成率降低4.2个百分点）',
      '增加10个',
      '',
    ]);
  });

  it('is said in points for shares, in both languages', () => {
    const before = ledger('90% |  | 37.5%', '90% |  | 30%');
    const now = ledger('90% |  | 34%', '90% |  | 42.25%');
    expect(changes('zh-CN', before, now)).toEqual(['减少3.5个百分点', '增加12.25个百分点']);
    expect(changes('en', before, now)).toEqual(['3.5 percentage points less', '12.25 percentage points more']);
  });
});
