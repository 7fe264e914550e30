import * as fc from 'fast-check';
import { literal } from '../../src/excel/text-value';
import { createExcelHost } from '../../src/excel';
import { createWorkbook } from '../../src/xlsx';
import { startExcel } from '../office-host';

describe('a text that is set', () => {
  it.each([
    '达序时',
    '逾期未完成',
    '已完成 90.68%，高于序时进度 12.3 个百分点。',
    '应于2021年12月31日前销号。',
    'Behind schedule by 12.3 points, due on 2021-12-31.',
    'on schedule',
    '',
  ])('needs no apostrophe where nothing else can be read in it: %s', (text) => {
    expect(literal(text)).toBe(text);
  });

  it.each([
    '=A1',
    '＝A1',
    ' =A1',
    '+53',
    '-1',
    '@SUM(A1)',
    "'引号",
    '53',
    '５３',
    '12-1',
    '2021年12月1日',
    '二〇二一年十二月一日',
    '下午3时',
    '12月',
    '50%',
    '1E5',
    '1/2',
    'Mar 5',
    '5 de março de 2021',
    'TRUE',
    'false',
    '#N/A',
    '100元',
    '（一）',
  ])('is given one where something else might be: %s', (text) => {
    expect(literal(text)).toBe(`'${text}`);
  });

  it('is the text that Excel keeps, whatever it is', async () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom('=1+1', '53', '12-1', '3月5日', 'TRUE', '#N/A', "'a", '1,000', '￥5', '5%', '1e3', '=', "''"),
        fc.tuple(
          fc.constantFrom('=', '+', '-', '@', "'", ''),
          fc.integer(),
          fc.constantFrom('', '%', '月', '元', '/2'),
        ),
      ),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const rows = given
          .map((text) => (typeof text === 'string' ? text : text.join('')))
          .filter((text) => text !== '');
        fc.pre(rows.length > 0 && rows.every((text) => text.trim() !== ''));
        const workbook = createWorkbook();
        const sheet = workbook.addSheet('台账');
        startExcel(workbook);
        const tables = [{ top: 0, rows: rows.map((text) => [text, text] as const), conditions: [] }];
        await createExcelHost().apply([{ kind: 'mark', sheet: sheet.id, column: 0, widths: [9, 9], tables }]);
        expect(rows.map((_text, row) => sheet.contentAt(row, 1))).toEqual(
          rows.map((text) => ({ value: text, formula: null })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
