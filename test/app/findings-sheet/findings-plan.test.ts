import { rangeAddress } from '../../../src/core/model/address';
import type { GeneratePlan, PlanValue } from '../../../src/core/model/sheet-plan';
import { findingsPlan } from '../../../src/app/findings-sheet/findings-plan';
import type { Settings } from '../../../src/app/settings/settings';
import { createFormatter, type Locale } from '../../../src/i18n';
import { findingOf, ledgerOf, viewOf } from '../views';

const THREE = [
  findingOf('a', { cell: 'F7' }),
  findingOf('b', {
    cell: 'E5',
    department: '市住建局',
    severity: 'warning',
    entry: null,
    header: '完成值',
    expected: null,
  }),
  findingOf('c', { cell: 'G9', department: null, severity: 'info' }),
];

function planOf(
  department: string | null,
  settings: Settings = { version: 1 },
  locale: Locale = 'zh-CN',
  findings = THREE,
): GeneratePlan {
  const format = createFormatter(locale);
  return findingsPlan([viewOf(ledgerOf({ findings }))], { department, settings, format, today: '2021-12-05' });
}

/** What stands in a row, counting from 1. */
function rowOf({ content }: GeneratePlan, row: number): readonly PlanValue[] {
  const block = content.blocks.find(({ at, rows }) => at.row < row && row <= at.row + rows.length);
  return block?.rows[row - 1 - block.at.row] ?? [];
}

describe('the sheet of findings', () => {
  it('says what it is, as of when, by which profile, and how many there are', () => {
    const plan = planOf(null);
    expect(plan).toMatchObject({ kind: 'generate', document: 'findings', name: '核查清单', activate: true });
    expect(rowOf(plan, 1)).toEqual(['台账核查清单']);
    expect(rowOf(plan, 2)).toEqual([
      '截至日期：2021-11-30　判定口径：默认口径　生成日期：2021-12-05　共 3 条：错误 1，警告 1，提示 1',
    ]);
    expect(rowOf(plan, 4)).toHaveLength(11);
  });

  it('has a row a finding, with a link to its cell and room to say what was done', () => {
    expect(rowOf(planOf(null), 5)).toEqual([
      1,
      '台账',
      { formula: 'HYPERLINK("#\'台账\'!F7","F7")', result: 'F7' },
      '市城管局',
      '新建厕所',
      '比率与数据不符',
      '错误',
      '完成率与完成值、目标值不符，请核对。',
      '96%',
      '90%',
      '',
    ]);
    expect(rowOf(planOf(null), 6)).toEqual([
      2,
      '台账',
      expect.anything(),
      '市住建局',
      '完成值',
      '比率与数据不符',
      '警告',
      expect.anything(),
      '',
      '90%',
      '',
    ]);
  });

  it('lists one department’s alone, as a document of its own', () => {
    const plan = planOf('市住建局');
    expect(plan).toMatchObject({ document: 'findings:市住建局', name: '核查清单-市住建局' });
    expect(rowOf(plan, 1)).toEqual(['台账核查清单（市住建局）']);
    expect(rowOf(plan, 5)[3]).toBe('市住建局');
    expect(rowOf(plan, 6)).toEqual([]);
  });

  it('lists ignored ones apart, with their reasons', () => {
    const settings: Settings = { version: 1, ignored: { a: { reason: '按批复口径', on: '2021-12-01' } } };
    const plan = planOf(null, settings);
    expect(rowOf(plan, 2)[0]).toContain('共 2 条：错误 0，警告 1，提示 1');
    expect(rowOf(plan, 8)).toEqual(['以下 1 条经核实予以保留，不需处理']);
    expect(rowOf(plan, 9)[10]).toBe('按批复口径（2021-12-01）');
    expect(plan.content.filter && rangeAddress(plan.content.filter)).toBe('A4:K6');
  });

  it('says so where nothing was found', () => {
    const plan = planOf('市卫健委');
    expect(rowOf(plan, 5)).toEqual(['没有发现问题。']);
    expect(plan.content.filter).toBeUndefined();
    expect(plan.content.merges.map(rangeAddress)).toContain('A5:K5');
  });

  it('prints on A4 landscape with its header on every page', () => {
    const { print, freeze } = planOf(null).content;
    expect(print).toMatchObject({ orientation: 'landscape', paper: 'A4', titleRows: [3, 3], fitToWidth: true });
    expect(print?.footer).toBe('第 &P 页，共 &N 页');
    expect(freeze).toEqual({ rows: 4, columns: 0 });
  });

  it('costs no more operations for thousands of findings', () => {
    const many = Array.from({ length: 5000 }, (_, index) => findingOf(String(index), { cell: `F${index + 4}` }));
    const { content } = planOf(null, { version: 1 }, 'zh-CN', many);
    const { content: few } = planOf(null);
    expect(content.blocks).toHaveLength(few.blocks.length);
    expect(content.styles).toHaveLength(few.styles.length);
    expect(content.conditions).toHaveLength(few.conditions.length);
    expect(content.heights).toHaveLength(few.heights.length);
    expect(content.links).toHaveLength(0);
  });

  it('is English in an English pane', () => {
    const plan = planOf(null, { version: 1 }, 'en');
    expect(plan.name).toBe('Findings');
    expect(rowOf(plan, 4)).toContain('What is wrong and what to do');
    expect(rowOf(plan, 5)[6]).toBe('error');
  });

  it('keeps a cell’s own text short, and long sheet names out of formulas that Excel refuses', () => {
    const long = findingOf('a', { entry: '建'.repeat(200), found: `第一行\n第二行${'x'.repeat(200)}` });
    const row = rowOf(planOf(null, { version: 1 }, 'zh-CN', [long]), 5);
    expect(row[4]).toHaveLength(80);
    expect(row[9]).toMatch(/^第一行 第二行x+…$/);
  });

  it('quotes what a sheet’s name may hold', () => {
    const view = { ...viewOf(ledgerOf({ findings: [findingOf('a')] })), name: `单位's"表"` };
    const format = createFormatter('zh-CN');
    const plan = findingsPlan([view], { department: null, settings: { version: 1 }, format, today: '2021-12-05' });
    expect(rowOf(plan, 5)[2]).toEqual({ formula: `HYPERLINK("#'单位''s""表""'!F7","F7")`, result: 'F7' });
  });

  it.each([
    ['市住建局/市城管局', '核查清单-市住建局 市城管局'],
    ['一'.repeat(40), `核查清单-${'一'.repeat(26)}`],
    ['[甲]:乙', '核查清单-甲 乙'],
  ])('gives the tab of %s a name that Excel takes', (department, name) => {
    const plan = planOf(department);
    expect(plan.name).toBe(name);
    expect(plan.name.length).toBeLessThanOrEqual(31);
  });
});
