import { comparePlan, comparisonDocument } from '../../../src/app/compare/comparison-document';
import { textOfDocument } from '../../../src/app/briefing/text';
import { compareLedgers, type Comparison } from '../../../src/core/compare';
import { defaultProfile } from '../../../src/core/profile';
import { createFormatter } from '../../../src/i18n';
import { reviewed } from '../../core/briefing/support';

const HEAD = '序号 | 工作任务 | 目标值 | 单位 | 完成值 | 牵头单位 | 完成时限 | 进展情况';
const BEFORE = `${HEAD}
  1 | 新建幼儿园 | 12 | 所 | 8 | 市教育局 | 12月底前 | 在建
  2 | 新增学位 | 6000 | 个 | 5000 | 市教育局 | 12月底前 | 推进中
  3 | 改造养老院 | 48 | 处 | 30 | 市民政局 | 12月底前 | 施工
  4 | 建设食堂 | 20 | 处 | 15 | 市民政局 | 12月底前 | 施工
  5 | 新建公厕 | 15 | 座 | 9 | 市住建局 | 11月底前 | 施工
  6 | 旧任务 | 3 | 个 | 1 | 市住建局 | 12月底前 | 推进`;
const NOW = `${HEAD}
  1 | 新建幼儿园 | 12 | 所 | 12 | 市教育局 | 12月底前 | 全部建成
  2 | 新增学位 | 6000 | 个 | 5500 | 市教育局 | 12月底前 | 推进中
  3 | 改造养老院 | 48 | 处 | 30 | 市民政局 | 12月底前 | 施工
  4 | 建设食堂 | 20 | 处 | 12 | 市民政局 | 12月底前 | 施工
  5 | 新建公厕 | 12 | 座 | 10 | 市住建局 | 12月底前 | 施工
  6 | 加装电梯 | 60 | 部 | 40 | 市住建局 | 12月底前 | 推进`;

function comparison(): Comparison {
  const now = reviewed(NOW, { asOf: '2021-11-30' });
  return compareLedgers(now, reviewed(BEFORE, { asOf: '2021-10-31' }), defaultProfile);
}

const TEXT = [
  '台账与上期对比',
  '',
  '上期文件：10月.xlsx\t',
  '　　与上期（截至2021-10-31）相比，本期（截至2021-11-30）在册的5项中，完成1项，有进展2项，倒退1项，长期未动1项，其余0项没有变化；调整目标或时限1项，新增1项，减少1项。',
  '　　一、进度倒退（1项）',
  '序号\t任务\t牵头单位\t上期\t本期\t变化\t说明',
  '1\t建设食堂\t市民政局\t15处\t12处\t减少3处（完成率降低15个百分点）\t累计数12处小于上期（Sheet1 E5）的15处，累计数不应减少，请核对是否填成了当期数，或上期多报。',
  '　　二、目标调整（1项）',
  '序号\t任务\t牵头单位\t上期\t本期\t变化\t说明',
  '1\t新建公厕\t市住建局\t15\t12\t目标调整\t目标由上期（Sheet1 C6）的“15”改为“12”，请核实调整是否经过批准。',
  '2\t新建公厕\t市住建局\t11月底前\t12月底前\t时限调整\t时限由上期（Sheet1 G6）的“11月底前”改为“12月底前”，请核实调整是否经过批准。',
  '　　三、长期未动（1项）',
  '序号\t任务\t牵头单位\t上期\t本期\t变化\t说明',
  '1\t改造养老院\t市民政局\t30处\t30处\t\t自2021-10-31至2021-11-30，完成情况和进展没有变化，目前“严重滞后”，请核实是漏填还是工作停滞，并补充最新进展。上期见Sheet1 B4。',
  '　　四、新增（1项）',
  '序号\t任务\t牵头单位\t上期\t本期\t变化\t说明',
  '1\t加装电梯\t市住建局\t\t40\t\t',
  '　　五、减少（1项）',
  '序号\t任务\t牵头单位\t上期\t本期\t变化\t说明',
  '1\t旧任务\t市住建局\t1\t\t\t上期见Sheet1 B7。',
  '　　六、本期完成（1项）',
  '序号\t任务\t牵头单位\t上期\t本期\t变化\t说明',
  '1\t新建幼儿园\t市教育局\t8所\t12所\t增加4所（完成率提高33.3个百分点）\t上期见Sheet1 B2。',
  '　　七、有进展（2项）',
  '序号\t任务\t牵头单位\t上期\t本期\t变化\t说明',
  '1\t新增学位\t市教育局\t5000个\t5500个\t增加500个（完成率提高8.3个百分点）\t上期见Sheet1 B3。',
  '2\t新建公厕\t市住建局\t9座\t10座\t增加1座\t上期见Sheet1 B6。',
];

describe('the sheet that compares with the earlier ledger', () => {
  it('has the counts, then a table for each kind of change', () => {
    const input = { comparison: comparison(), earlierFile: '10月.xlsx' };
    const text = textOfDocument(comparisonDocument(input, createFormatter('zh-CN')));
    expect(text.trimEnd().split('\n')).toEqual(TEXT);
  });

  it('says all of it in English too', () => {
    const input = { comparison: comparison(), earlierFile: 'October.xlsx' };
    const text = textOfDocument(comparisonDocument(input, createFormatter('en')));
    expect(text).toContain('Completed: 1; progressed: 2; fell back: 1; did not move: 1; without a change: 0.');
    expect(text).toContain('500个 more (completion up 8.3 percentage points)');
    expect(text).not.toMatch(/[{}]|compare\./);
  });

  it('is replaced by that of the same day, and leads to the cells of this workbook', () => {
    const plan = comparePlan({ comparison: comparison(), earlierFile: '10月.xlsx' }, createFormatter('zh-CN'));
    expect(plan.document).toBe('compare:2021-11-30');
    expect(plan.name).toBe('与上期对比 1130');
    const targets = plan.content.links.map(
      ({ sheet, target }) => `${sheet} ${String(target.row)}:${String(target.column)}`,
    );
    expect(targets).toContain('Sheet1 4:4');
  });

  it('says that there is nothing to compare', () => {
    const empty = compareLedgers([], [], defaultProfile);
    const document = comparisonDocument({ comparison: empty, earlierFile: '10月.xlsx' }, createFormatter('zh-CN'));
    expect(textOfDocument(document)).toContain('没有可以对比的台账');
  });
});
