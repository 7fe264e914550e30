import { laggingList } from '../../../../src/core/briefing/documents/lagging';
import { summaryTable } from '../../../../src/core/briefing/documents/summary';
import { sentence } from '../../../../src/core/briefing/documents/sentence';
import { textOfDocument } from '../../../../src/app/briefing/text';
import type { WordedText } from '../../../../src/app/briefing/worded';
import { LOCALES } from '../../../../src/i18n';
import { expectGolden } from '../../../core/briefing/document-text';
import { factsOf, PLAN, present, reviewed } from '../../../core/briefing/support';
import { documentWith, everyBlock, figure, paragraph, words } from '../support/documents';
import { PLAN_FACTS, worded } from '../support/worded';

describe('a document in words', () => {
  it.each(LOCALES)('reads as text in %s', (locale) => {
    const text = textOfDocument(worded(everyBlock(PLAN_FACTS), PLAN_FACTS, { locale }));
    expect(text).not.toMatch(/briefing\.|undefined|NaN|[{}\uFDD0\uFDD1]/);
    expectGolden(`every-block.${locale}.txt`, text);
  });

  it('numbers headings by level, each level anew below the next higher one', () => {
    const heading = (level: 1 | 2 | 3, text: string) => ({ kind: 'heading', level, text: words(text) }) as const;
    const levels = [heading(1, '甲'), heading(2, '乙'), heading(3, '丙'), heading(3, '丁'), heading(2, '戊'), heading(1, '己'), heading(2, '庚')]; // prettier-ignore
    const texts = (locale: 'zh-CN' | 'en') =>
      worded(documentWith(levels), PLAN_FACTS, { locale }).blocks.map((block) =>
        block.kind === 'heading' ? block.text : '',
      );
    expect(texts('zh-CN')).toEqual(['一、甲', '（一）乙', '1.丙', '2.丁', '（二）戊', '二、己', '（一）庚']);
    expect(texts('en')).toEqual(['1. 甲', '1.1 乙', '1.1.1 丙', '1.1.2 丁', '1.2 戊', '2. 己', '2.1 庚']);
  });

  it('numbers notes and attachments only where there are several', () => {
    const notes = (...texts: string[]) => ({ kind: 'footnotes', notes: texts.map(words) }) as const;
    const textsOf = (...texts: string[]) =>
      worded(documentWith([notes(...texts)])).blocks.map((block) => (block.kind === 'footnote' ? block.text : ''));
    expect(textsOf('甲。')).toEqual(['注：甲。']);
    expect(textsOf('甲。', '乙。')).toEqual(['注：1.甲。', '2.乙。']);
    const [attachments] = worded(documentWith([{ kind: 'attachments', names: [words('表'), words('图')] }])).blocks;
    expect(attachments).toEqual({ kind: 'attachments', texts: ['附件：1.表', '2.图'] });
  });

  it('keeps the figures of a text in the order in which they stand, each with its cells', () => {
    const { plan } = PLAN_FACTS;
    const total = present(plan).byStatus.total;
    const rate = present(present(plan).rates[0]?.value);
    const swapped = sentence('briefing.statistics.rate', {
      // The sentence names its value first, whatever the order of its parameters.
      numerator: { fact: total },
      value: { fact: rate },
      denominator: { fact: total },
    });
    const [block] = worded(documentWith([{ kind: 'paragraph', sentences: [swapped, figure(total)] }])).blocks;
    const { text, figures } = block as WordedText;
    expect(text).toBe('33.3%（9÷9）9');
    expect(figures.map((each) => each.text)).toEqual(['33.3%', '9', '9', '9']);
    expect(figures[1]?.sources).toEqual({
      // A total is the sum of its statuses, so its cells come by status.
      cells: [2, 9, 3].map((row) => ({ file: null, sheet: '重点任务', cell: { row, column: 2 } })),
      count: 9,
    });
  });

  it('joins sentences as its language does', () => {
    const two = documentWith([paragraph('One.', 'Two.')]);
    const [block] = worded(two, PLAN_FACTS, { locale: 'en' }).blocks;
    expect(block).toMatchObject({ text: 'One. Two.' });
    expect(worded(two).blocks[0]).toMatchObject({ text: 'One.Two.' });
  });

  it('names its sheet by what it is and the day of its figures', () => {
    const { key, tab, title } = worded(summaryTable(PLAN_FACTS));
    expect([key, tab, title]).toEqual(['summary:2021-11-30', '汇总表 1130', '进展情况汇总表']);
    const notice = (department: string) => worded(documentWith([], { id: 'notice', department }));
    expect(notice('市教育局').tab).toBe('督办通知 市教育局 1130');
    expect(notice('市教育局').key).toBe('notice:2021-11-30:市教育局');
    expect(notice('市教育局').title).toBe('督办通知');
    const long = notice('a/b:'.repeat(30));
    expect(long.tab).toHaveLength(31);
    expect(long.tab).toMatch(/^督办通知 [^/:]+ 1130$/);
    const nothing = worded(summaryTable(factsOf([])), factsOf([]));
    expect([nothing.key, nothing.tab]).toEqual(['summary:undated', '汇总表']);
  });
});

describe('cells of tables', () => {
  const cellsOf = (document: Parameters<typeof worded>[0], locale: 'zh-CN' | 'en' = 'zh-CN') =>
    worded(document, PLAN_FACTS, { locale }).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [],
    );

  it('are numbers shown by their format as they are written', () => {
    const cells = cellsOf(summaryTable(PLAN_FACTS));
    const numbers = cells.filter(({ number }) => number !== null);
    expect(numbers.length).toBeGreaterThan(30);
    for (const { text, number } of numbers) {
      const decimals = /\.(0+)$/.exec(number?.format ?? '')?.[1]?.length ?? 0;
      expect(roundedHalfUp(present(number).value, decimals)).toBe(text);
    }
    expect(cells.find(({ text }) => text === '66.7')?.number).toEqual({ value: 66.6666666666667, format: '0.0' });
  });

  it('keep words of ledgers as they are, whatever they look like', () => {
    const facts = factsOf(reviewed(PLAN.replaceAll('新增学位', '=1+1')));
    const document = worded(laggingList(facts), facts);
    expect(JSON.stringify(document)).not.toContain('"formula":"1+1"');
  });

  it('group digits in English', () => {
    const large = { value: present(PLAN_FACTS.plan).byStatus.total.value.times(1_000), unit: { kind: 'items' }, origin: { kind: 'given' } } as const; // prettier-ignore
    const table = {
      kind: 'table',
      columns: [{ header: words('n'), align: 'right', room: 'narrow' }],
      rows: [{ kind: 'record', cells: [{ content: { kind: 'figure', figure: { fact: large } }, link: null }] }],
    } as const;
    expect(cellsOf(documentWith([table]), 'en')[0]).toMatchObject({ text: '9,000', number: { value: 9_000, format: '#,##0' } }); // prettier-ignore
    expect(cellsOf(documentWith([table]))[0]).toMatchObject({ text: '9000', number: { value: 9_000, format: '0' } });
  });
});

/** As Excel shows a number: its 15 digits rounded half up. */
function roundedHalfUp(value: number, decimals: number): string {
  const shifted = Number((value * 10 ** decimals).toPrecision(15));
  return (Math.round(shifted) / 10 ** decimals).toFixed(decimals);
}
