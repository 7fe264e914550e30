import { docxOf } from '../../../../src/app/briefing/docx/docx-of';
import type { WordedBlock, WordedDocument } from '../../../../src/app/briefing/worded';
import { STATUS_LOOKS } from '../../../../src/app/highlight/colors';
import { EVERY_BLOCK, wordedCell, wordedDocument, wordedTable } from '../support/every-kind';
import { all, attribute, partsOf, textUnder, treeOf, type Element } from './package';

async function partOf(document: WordedDocument, path: string): Promise<Element> {
  return treeOf(partsOf(await docxOf(document)).get(path));
}

async function bodyOf(blocks: readonly WordedBlock[], options: Partial<WordedDocument> = {}): Promise<Element> {
  return partOf(wordedDocument(blocks, options), 'word/document.xml');
}

async function styleOf(id: string, options: Partial<WordedDocument> = {}): Promise<Element> {
  const styles = all(await partOf(wordedDocument([], options), 'word/styles.xml'), 'w:style');
  const found = styles.find(({ attributes }) => attributes['w:styleId'] === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
}

function paragraphs(body: Element): readonly string[] {
  return all(body, 'w:p').map(textUnder).filter((text) => text !== ''); // prettier-ignore
}

function styleIdOf(paragraph: Element): string | null {
  return attribute(paragraph, 'w:pStyle', 'w:val');
}

function paragraphWith(body: Element, text: string): Element {
  const found = all(body, 'w:p').find((paragraph) => textUnder(paragraph) === text);
  if (!found) throw new Error(`no paragraph ${text}`);
  return found;
}

describe('a Word file', () => {
  it('has the words of every block in their order; a chart is its table', async () => {
    expect(paragraphs(await bodyOf(EVERY_BLOCK))).toEqual([
      '工作简报', '第 7 期', '市政府督查室\t2021年12月1日', '关于重点任务进展情况的通报', '各有关单位：',
      '一、总体情况', '（一）分单位', '1.牵头单位', '全市重点任务共26项。',
      '26', '任务总数（项）', '61.5%', '完成率', '6', '滞后和逾期（项）', '3', '即将到期（项）',
      '截至2021年11月30日\t单位：项', '牵头单位', '任务数\n（项）', '状态', '市教育局', '4', '滞后', '市民政局', '2', '已完成',
      '合计', '6', '附件：1.滞后事项清单', '2.排名表', '市政府办公室', '2021年12月2日', '附表', '注：1.按默认口径判定。',
    ]); // prettier-ignore
  });

  it('has only well-formed parts, each once', async () => {
    const parts = partsOf(await docxOf(wordedDocument(EVERY_BLOCK)));
    for (const [path, xml] of parts) expect(() => treeOf(xml)).not.toThrow(path);
    expect([...parts.keys()]).toContain('[Content_Types].xml');
  });

  it('is the same twice, but for the time', async () => {
    const [first, second] = await Promise.all([0, 1].map(() => docxOf(wordedDocument(EVERY_BLOCK)).then(partsOf)));
    const timeless = (parts: ReadonlyMap<string, string> | undefined): readonly (readonly [string, string])[] =>
      [...(parts ?? [])].map(([path, xml]) => [path, xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')]);
    expect(timeless(first)).toEqual(timeless(second));
  });

  it('names nobody: its title and the time are all that it says of itself', async () => {
    const parts = partsOf(await docxOf(wordedDocument(EVERY_BLOCK)));
    const core = treeOf(parts.get('docProps/core.xml')).children[0]?.children ?? [];
    expect(core.map(({ name }) => name)).toEqual(['dc:title', 'cp:revision', 'dcterms:created', 'dcterms:modified']);
    expect(core[0]?.text).toBe('关于重点任务进展情况的通报');
    expect(treeOf(parts.get('docProps/app.xml')).children[0]?.children).toEqual([]);
  });
});

describe('texts of ledgers', () => {
  it.each(['=cmd|calc!A1', '+1', '-2', '@SUM(A1)', '<w:p>&amp; "引号" \'x\'', '{{name}}', ' 前后空格 '])(
    '%s stays the text that it is',
    async (text) => {
      const body = await bodyOf([{ kind: 'paragraph', text, figures: [] }, wordedTable([text], [[text]])]);
      expect(paragraphs(body)).toEqual([text, text, text]);
    },
  );

  it('lose what XML cannot hold, and keep their lines', async () => {
    const text = '一\u0000二\uffff三\ud800\n四\r\n五';
    expect(paragraphs(await bodyOf([wordedTable(['列'], [[text]])]))).toEqual(['列', '一二三\ufffd\n四\n五']);
  });
});

describe('the page', () => {
  const pageOf = async (options: Partial<WordedDocument>): Promise<readonly Element[]> => {
    const body = await bodyOf([], options);
    return ['w:pgSz', 'w:pgMar'].map((name) => all(body, name)[0] ?? body);
  };

  it('is A4 with the margins of GB/T 9704, in twips', async () => {
    const [size, margins] = await pageOf({});
    expect(size?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(margins?.attributes).toMatchObject({
      'w:top': '2098', // 3.7 cm
      'w:bottom': '1984', // 3.5 cm
      'w:left': '1587', // 2.8 cm
      'w:right': '1474', // 2.6 cm
    });
  });

  it('lies on its side where the document does', async () => {
    const [size] = await pageOf({ orientation: 'landscape' });
    expect(size?.attributes).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
  });

  it('has its number between dashes at the outer edge, on both kinds of pages', async () => {
    const parts = partsOf(await docxOf(wordedDocument([])));
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map((path) => treeOf(parts.get(path)));
    expect(footers.map(textUnder)).toEqual(['—  —', '—  —']);
    expect(footers.map((footer) => all(footer, 'w:instrText')[0]?.text)).toEqual(['PAGE', 'PAGE']);
    expect(footers.map((footer) => attribute(footer, 'w:jc', 'w:val')).sort()).toEqual(['left', 'right']);
    expect(attribute(footers[0] as Element, 'w:sz', 'w:val')).toBe('28');
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('begins where a page break stands, and none begins at the end', async () => {
    const text: WordedBlock = { kind: 'paragraph', text: '甲', figures: [] };
    const starts = async (...blocks: readonly WordedBlock[]): Promise<readonly boolean[]> =>
      all(await bodyOf(blocks), 'w:p').map((paragraph) => all(paragraph, 'w:pageBreakBefore').length > 0);
    expect(await starts({ kind: 'page-break' }, text, { kind: 'page-break' }, text, { kind: 'page-break' })).toEqual([false, true]); // prettier-ignore
    const [, before] = await starts(text, { kind: 'page-break' }, wordedTable(['列'], []));
    expect(before).toBe(true);
  });
});

describe('fonts', () => {
  it.each([
    ['Title', '方正小标宋简体', '44'],
    ['Heading1', '黑体', '32'],
    ['Heading2', '楷体_GB2312', '32'],
    ['Heading3', '仿宋_GB2312', '32'],
    ['Normal', '仿宋_GB2312', '32'],
    ['BodyText3', '黑体', '24'],
    ['BodyText2', '仿宋_GB2312', '24'],
    ['FootnoteText', '仿宋_GB2312', '24'],
  ])('%s is %s of %s half points, with Latin letters in Times New Roman', async (id, font, size) => {
    const style = await styleOf(id);
    expect(all(style, 'w:rFonts')[0]?.attributes).toMatchObject({
      'w:eastAsia': font,
      'w:ascii': 'Times New Roman',
      'w:hAnsi': 'Times New Roman',
    });
    expect(attribute(style, 'w:sz', 'w:val')).toBe(size);
  });

  it('of English documents are Latin ones', async () => {
    const style = await styleOf('Normal', { locale: 'en' });
    expect(all(style, 'w:rFonts')[0]?.attributes).toMatchObject({ 'w:ascii': 'Times New Roman', 'w:eastAsia': 'Times New Roman' }); // prettier-ignore
    const [run] = all(await bodyOf([{ kind: 'paragraph', text: '“met”', figures: [] }], { locale: 'en' }), 'w:r');
    expect(run && attribute(run, 'w:rFonts', 'w:hint')).toBeNull();
  });

  it('take quotation marks and dashes of Chinese texts for Chinese ones', async () => {
    const [run] = all(await bodyOf([{ kind: 'paragraph', text: '“默认”', figures: [] }]), 'w:r');
    expect(run && attribute(run, 'w:rFonts', 'w:hint')).toBe('eastAsia');
  });
});

describe('paragraphs', () => {
  it('have lines of 28.5 points and begin two characters in', async () => {
    const style = await styleOf('BodyText');
    expect(all(style, 'w:spacing')[0]?.attributes).toMatchObject({ 'w:line': '570', 'w:lineRule': 'exact' });
    expect(all(style, 'w:ind')[0]?.attributes).toEqual({ 'w:firstLine': '640', 'w:firstLineChars': '200' });
  });

  it('are in the styles that Word knows', async () => {
    const body = await bodyOf(EVERY_BLOCK);
    const styleOfText = (text: string): string | null => styleIdOf(paragraphWith(body, text));
    expect(['附表', '各有关单位：', '一、总体情况', '（一）分单位', '1.牵头单位', '全市重点任务共26项。', '市政府办公室', '注：1.按默认口径判定。'].map(styleOfText)).toEqual(
      ['Title', 'Salutation', 'Heading1', 'Heading2', 'Heading3', 'BodyText', 'Signature', 'FootnoteText'],
    ); // prettier-ignore
  });

  it('signs four characters from the right, never alone on a page', async () => {
    const body = await bodyOf(EVERY_BLOCK);
    const signature = paragraphWith(body, '市政府办公室');
    expect(attribute(signature, 'w:ind', 'w:right')).toBe('1280');
    expect(attribute(await styleOf('Signature'), 'w:jc', 'w:val')).toBe('right');
    expect(all(signature, 'w:keepNext')).toHaveLength(1);
    expect(all(paragraphWith(body, '2.排名表'), 'w:keepNext')).toHaveLength(1);
  });

  it('has a red masthead over a red rule', async () => {
    const body = await bodyOf(EVERY_BLOCK);
    expect(attribute(paragraphWith(body, '工作简报'), 'w:color', 'w:val')).toBe('C00000');
    const rule = all(paragraphWith(body, '市政府督查室\t2021年12月1日'), 'w:pBdr')[0];
    expect(rule && all(rule, 'w:bottom')[0]?.attributes).toMatchObject({ 'w:color': 'C00000', 'w:val': 'single' });
  });

  it('lists attachments below each other', async () => {
    const body = await bodyOf(EVERY_BLOCK);
    const [first, second] = ['附件：1.滞后事项清单', '2.排名表'].map((text) => {
      const { 'w:left': left, 'w:hanging': hanging } = all(paragraphWith(body, text), 'w:ind')[0]?.attributes ?? {};
      return { lines: Number(left), begins: Number(left) - Number(hanging) };
    });
    expect(first?.begins).toBe(640);
    expect(second?.begins).toBe(640 + 3 * 320);
    expect(second?.lines).toBe(first?.lines);
  });
});

describe('tables', () => {
  const table = async (headers: readonly string[], rows: readonly (readonly string[])[]): Promise<Element> =>
    all(await bodyOf([wordedTable(headers, rows)]), 'w:tbl')[0] as Element;

  it('repeat their header and cut no row', async () => {
    const rows = all(await table(['单位', '数'], [['甲', '1'], ['乙', '2']]), 'w:tr'); // prettier-ignore
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
  });

  it('have lines on all sides', async () => {
    const [borders] = all(await table(['单位'], [['甲']]), 'w:tblBorders');
    expect(borders?.children.map(({ name, attributes }) => [name, attributes['w:val']])).toEqual(
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => [`w:${side}`, 'single']),
    );
  });

  it.each([
    [['单位', '数']],
    [['单位', '任务数（项）', '完成率（%）', '差距（百分点）']],
    [Array.from({ length: 30 }, (_, index) => `很长的表头${index}`)],
  ])('are as wide as the text, whatever their columns: %j', async (headers) => {
    const found = await table(headers, [headers.map(() => '内容内容内容')]);
    const width = Math.round(15.6 * (72 / 2.54) * 20);
    const columns = all(found, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(columns).toHaveLength(headers.length);
    expect(Math.abs(columns.reduce((sum, each) => sum + each, 0) - width)).toBeLessThanOrEqual(headers.length);
    expect(Math.min(...columns)).toBeGreaterThan(0);
  });

  it('set figures to the right and words to the left', async () => {
    const [, row] = all(await table(['单位', '数'], [['甲', '1']]), 'w:tr');
    expect(all(row as Element, 'w:jc').map(({ attributes }) => attributes['w:val'])).toEqual(['left', 'right']);
  });

  it('show a status by its word and in its colours', async () => {
    const cell = wordedCell('滞后', { status: 'behind' });
    const [, row] = all(await bodyOf([wordedTable(['状态'], [[cell]])]), 'w:tr');
    const { fill, text } = STATUS_LOOKS.behind;
    expect(attribute(row as Element, 'w:shd', 'w:fill')).toBe(fill.slice(1));
    expect(attribute(row as Element, 'w:color', 'w:val')).toBe(text.slice(1));
    expect(textUnder(row as Element)).toBe('滞后');
  });

  it('keep a total, in bold, on the page of the last record', async () => {
    const rows = all(await bodyOf([wordedTable(['单位'], [['甲'], ['乙']], [['合计']])]), 'w:tr');
    expect(rows.map((row) => all(row, 'w:keepNext').length)).toEqual([0, 0, 1, 0]);
    const bold = (row: Element | undefined): boolean => row !== undefined && attribute(row, 'w:b', 'w:val') === null && all(row, 'w:b').length > 0; // prettier-ignore
    expect([bold(rows[1]), bold(rows[3])]).toEqual([false, true]);
  });

  it('never touch each other: Word would make them one', async () => {
    const body = await bodyOf([wordedTable(['甲'], []), wordedTable(['乙'], [])]);
    const names = all(body, 'w:body')[0]?.children.map(({ name }) => name);
    expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  it('without columns are left out', async () => {
    expect(all(await bodyOf([{ kind: 'table', columns: [], rows: [] }]), 'w:tbl')).toEqual([]);
  });

  it('of key figures have three boxes a row, whose figures fit one line', async () => {
    const boxes = ['26', '123456789.5万平方米', '6', '3'].map((figure) => ({ figure, label: '项', sources: { cells: [], count: 0 } })); // prettier-ignore
    const rows = all(await bodyOf([{ kind: 'key-figures', boxes }]), 'w:tbl');
    const filled = rows.map((row) => all(row, 'w:tc').filter((cell) => all(cell, 'w:shd').length > 0));
    expect(filled.map((cells) => cells.map(textUnder))).toEqual([['26项', '123456789.5万平方米项', '6项'], ['3项']]);
    expect(Number(attribute(filled[0]?.[0] as Element, 'w:sz', 'w:val'))).toBeLessThan(52);
    expect(attribute(filled[1]?.[0] as Element, 'w:sz', 'w:val')).toBe('52');
  });
});
