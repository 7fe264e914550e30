import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { docxOf } from '../../../../src/app/briefing/docx/docx-of';
import { documentWith, everyBlock, paragraph, words, wordsTable } from '../support/documents';
import { PLAN_FACTS, worded } from '../support/worded';

async function partsOf(document: Parameters<typeof worded>[0], locale: 'zh-CN' | 'en' = 'zh-CN') {
  const parts = unzipSync(await docxOf(worded(document, PLAN_FACTS, { locale })));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The XML of the paragraph that holds a text. */
function paragraphWith(xml: string, text: string): string {
  return xml.split('<w:p>').find((part) => part.includes(text)) ?? '';
}

describe('a Word file', () => {
  it('has the fonts, sizes and indents of official documents', async () => {
    const { 'word/document.xml': xml = '', ...parts } = await partsOf(everyBlock(PLAN_FACTS));
    const title = paragraphWith(xml, '关于全市重点任务进展情况的通报');
    expect(title).toContain('w:eastAsia="方正小标宋简体"');
    expect(title).toContain('<w:sz w:val="44"/>');
    expect(title).toContain('<w:jc w:val="center"/>');
    expect(paragraphWith(xml, '一、总体情况')).toContain('w:eastAsia="黑体"');
    const text = paragraphWith(xml, '截至目前');
    expect(text).toContain('w:eastAsia="仿宋_GB2312"');
    expect(text).toContain('w:firstLineChars="200"');
    expect(text).toMatch(/w:line="580"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="580"/);
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    const footer = Object.entries(parts).find(([name]) => /footer\d*\.xml$/.test(name))?.[1] ?? '';
    expect(footer).toMatch(/— .*PAGE.* —/s);
    expect(footer).toContain('<w:sz w:val="28"/>');
  });

  it('repeats headers of tables and cuts no row', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(documentWith([wordsTable()]));
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit/g)).toHaveLength(6);
    expect(xml).toContain('w:fill="FFF2CC"');
  });

  it('begins pages where the document says so', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(everyBlock(PLAN_FACTS));
    expect(paragraphWith(xml, '附表')).toContain('<w:pageBreakBefore/>');
    expect(xml.match(/<w:pageBreakBefore/g)).toHaveLength(1);
  });

  it('holds what a ledger holds, but for what XML cannot', async () => {
    const odd = '甲\u0007乙\uD800丙<&>\n丁';
    const { 'word/document.xml': xml = '' } = await partsOf(documentWith([paragraph(odd), { kind: 'title', text: words('𠀀') }])); // prettier-ignore
    expect(xml).toContain('甲乙丙&lt;&amp;&gt;');
    expect(xml).toContain('<w:br/>');
    expect(xml).toContain('𠀀');
    expect(xml).not.toMatch(/[\u0000-\u0008]/);
  });

  it('is written in English fonts in English', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(everyBlock(PLAN_FACTS), 'en');
    expect(xml).toContain('w:ascii="Times New Roman"');
    expect(xml).not.toContain('firstLineChars');
  });

  it('is made by a library that evaluates no text, as the policy of the pages demands', () => {
    const source = readFileSync(join(__dirname, '../../../../node_modules/docx/dist/index.mjs'), 'utf8');
    expect(source).not.toMatch(/\beval\(|new Function\(/);
  });
});
