import {
  laggingList,
  summaryTable,
  type BriefingDocument,
  type Sentence,
} from '../../../../src/core/briefing/documents';
import { figuresIn } from '../../../../src/core/briefing/documents/sentence';
import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import { catalogs, LOCALES } from '../../../../src/i18n';
import { documentText, expectGolden } from '../document-text';
import { everyFact, recompute } from '../recompute';
import { factsOf, PLAN, PROPERTY_TABLE, reviewed } from '../support';

const ISSUES = `
  物业问题整改销号台账
  序号 | 问题描述 | 排查日期 | 责任单位 | 整改时限 | 整改情况 | 销号日期 | 是否销号
  1 | 门禁失效 | 2021-05-01 | 张店区住建局 | 2021-06-30 | 已整改到位 | 2021-06-20 | 是
  2 | 路灯损坏 | 2021-05-02 | 张店区住建局 | 2021-06-30 | 已整改到位 | 2021-07-05 | 是
  3 | 屋面渗漏 | 2021-05-03 | 淄川区住建局 | 2021-06-30 | 正在整改 | | 否`;

const ALL_MET = `
  2021年重点任务台账
  序号 | 工作任务 | 目标值 | 完成值 | 责任单位 | 完成时限
  1 | 新建幼儿园 | 12所 | 12所 | 市教育局 | 8月底前
  2 | 改造中小学 | 20所 | 20所 | 市教育局 | 6月底前
  3 | 新增学位 | 6000个 | 6100个 | 市教育局 | 12月底前`;

/** Repeats a task of PLAN, and names a department as nobody else does. */
const SECOND = `
  2021年民生实事台账
  序号 | 工作任务 | 目标值 | 单位 | 完成值 | 责任单位 | 完成时限
  1 | 新增学位 | 6000 | 个 | 5600 | 市教育局 | 12月底前
  2 | 安装护栏 | 30 | 处 | 30 | 市住房城乡建设局 | 12月底前
  3 | 增设路灯 | 50 | 盏 | 35 | 市住房城乡建设局 | 12月底前`;

const LEDGERS: readonly (readonly [string, BriefingFacts])[] = [
  ['plan', factsOf(reviewed(PLAN, { frame: { name: '重点任务' } }))],
  ['issues', factsOf(reviewed(ISSUES, { frame: { name: '问题台账' } }))],
  ['all-met', factsOf(reviewed(ALL_MET))],
  ['several', factsOf([...reviewed(PLAN, { file: '重点.xlsx' }), ...reviewed(SECOND, { file: '实事.xlsx', asOf: '2021-10-31' })])], // prettier-ignore
  ['statistics', factsOf(reviewed(PROPERTY_TABLE))],
  ['nothing', factsOf([])],
];

const DOCUMENTS: readonly ((facts: BriefingFacts) => BriefingDocument)[] = [laggingList, summaryTable];

const cases = LEDGERS.flatMap(([name, facts]) =>
  DOCUMENTS.flatMap((make) => LOCALES.map((locale) => [name, make(facts), locale] as const)),
);

describe('documents as text', () => {
  it.each(cases.map(([name, document, locale]) => [`${name}-${document.id}.${locale}.txt`, document, locale] as const))(
    '%s',
    (file, document, locale) => {
      const text = documentText(document, locale);
      expect(text).not.toMatch(/briefing\.|schedule\.|undefined|NaN|[{}]/);
      expectGolden(file, text);
    },
  );
});

describe('every document', () => {
  it.each(cases)('%s has rows as wide as its columns, and sentences that both languages know', (_name, document) => {
    for (const block of document.blocks) {
      if (block.kind === 'table') for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length);
    }
    for (const { id } of sentencesIn(document))
      for (const locale of LOCALES) expect(catalogs[locale]).toHaveProperty([id]);
  });

  it.each(cases)('%s shows figures that can be worked out again', (_name, document) => {
    for (const fact of [...everyFact(document), ...sentencesIn(document).flatMap(figuresIn)]) {
      const again = recompute(fact);
      if (again) expect(again.round(15).toFixed()).toBe(fact.value.round(15).toFixed());
      else expect(fact.origin.kind).toBe('verdict');
    }
  });

  it('keeps words of cells as they are, whatever they look like', () => {
    const sheet = PLAN.replace('市教育局 | 乙', '=cmd|calc').replaceAll('新建食堂', '=SUM(A1)');
    expect(documentText(laggingList(factsOf(reviewed(sheet))), 'zh-CN')).toContain('=SUM(A1)');
  });
});

/** Every sentence of a document, those inside others as well. */
function sentencesIn(root: unknown): readonly Sentence[] {
  if (typeof root !== 'object' || root === null) return [];
  if ('fact' in root) return [];
  const inner = Object.entries(root).flatMap(([key, value]) =>
    key === 'link' || key === 'message' ? [] : sentencesIn(value),
  );
  return 'id' in root && 'params' in root ? [root as Sentence, ...inner] : inner;
}
