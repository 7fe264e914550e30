import { DOCUMENT_IDS, documentOf } from '../../../../src/core/briefing/documents';
import { LOCALES } from '../../../../src/i18n';
import { documentText, expectGolden } from '../document-text';
import { factsOf, PLAN, reviewed } from '../support';
import { expectRecomputed, expectWhole } from './expect-sound';
import { FOR_ALL, LEDGERS } from './ledgers';

const documents = LEDGERS.flatMap(([name, facts]) =>
  DOCUMENT_IDS.map((id) => [`${name}-${id}`, documentOf(id, facts, FOR_ALL)] as const),
);

describe.each(LOCALES)('documents as text in %s', (locale) => {
  it.each(documents)('%s', (name, document) => {
    expectGolden(`${name}.${locale}.txt`, documentText(document, locale));
  });
});

describe('every document', () => {
  it.each(documents)(
    '%s has rows as wide as its columns, and sentences that both languages know',
    (_name, document) => {
      expectWhole(document);
    },
  );

  it.each(documents)('%s shows figures that can be worked out again', (_name, document) => {
    expectRecomputed(document);
  });

  it('keeps words of cells as they are, whatever they look like', () => {
    const sheet = PLAN.replace('市教育局 | 乙', '=cmd|calc').replaceAll('新建食堂', '=SUM(A1)');
    expect(documentText(documentOf('lagging', factsOf(reviewed(sheet)), FOR_ALL), 'zh-CN')).toContain('=SUM(A1)');
  });

  it('writes the days of reasons as its language does, and those in the words of a cell as the cell has them', () => {
    const sheet = `
      2021年重点任务台账
      序号 | 工作任务 | 目标值 | 进展情况 | 责任单位 | 完成时限
      1 | 印发工作方案 | 完成印发 | 正在起草,2021-10-08送审 | 市民政局 | 9月底前`;
    const text = documentText(documentOf('lagging', factsOf(reviewed(sheet)), FOR_ALL), 'zh-CN');
    expect(text).toContain('时限2021年9月30日已过，填报为“正在起草,2021-10-08送审”');
  });
});
