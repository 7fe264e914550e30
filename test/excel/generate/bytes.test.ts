import type { SheetContent } from '../../../src/core/model/sheet-plan';
import { createLink } from '../../../src/excel/batch';
import { contentOperations } from '../../../src/excel/generate/content';
import { WidthUnits } from '../../../src/excel/widths';
import { write } from '../../../src/excel/writer';
import { createWorkbook } from '../../../src/xlsx';
import { startExcel } from '../../office-host';

/** Whether what operations say they take in a request is what they take: requests are filled by it. */

const EMPTY: SheetContent = {
  blocks: [],
  styles: [],
  merges: [],
  widths: [],
  heights: [],
  links: [],
  conditions: [],
};

function many<T>(make: (index: number) => T, count = 200): T[] {
  return Array.from({ length: count }, (_each, index) => make(index));
}

const cells = (index: number) => ({ top: 2 * index, left: 0, bottom: 2 * index, right: 5 });
const column = (left: number) => ({ top: 0, left, bottom: 9, right: left });

const KINDS: readonly (readonly [string, Partial<SheetContent>])[] = [
  [
    'values',
    { blocks: [{ at: { row: 0, column: 0 }, rows: many((row) => [row, '市教育局', '=甲', null, 0.5], 4_000) }] },
  ],
  ['days', { blocks: [{ at: { row: 0, column: 0 }, rows: many((row) => [row % 3 ? { day: row } : ''], 4_000) }] }],
  ['formulas', { blocks: many((row) => ({ at: { row, column: 0 }, rows: [[{ formula: 'SUM(B1:C9)', result: 1 }]] })) }],
  [
    'links',
    {
      links: many((row) => ({ cell: { row, column: 0 }, sheet: '整改台账', target: { row, column: 3 }, tip: '来源' })),
    },
  ],
  [
    'different styles',
    {
      styles: many((index) => ({
        range: { ...cells(index), bottom: 2 * index + 1 },
        style: {
          font: { name: '仿宋_GB2312', size: 12 + index, bold: true, color: '#1F3864' },
          fill: '#F2F2F2',
          horizontal: 'center',
          vertical: 'center',
          wrap: true,
          indent: 1,
          border: '#808080',
          lineBelow: { color: '#C00000', weight: 'thick' },
          numberFormat: '0.00%',
        },
      })),
    },
  ],
  ['equal styles', { styles: many((index) => ({ range: cells(index), style: { wrap: true, border: '#808080' } })) }],
  [
    'coloured cells',
    {
      styles: many(
        (index) => ({ range: cells(index), style: { fill: index % 2 ? '#FFC7CE' : '#C6EFCE', font: { bold: true } } }),
        4_000,
      ),
    },
  ],
  ['small styles', { styles: many((index) => ({ range: cells(index), style: { indent: index } })) }],
  [
    'bordered styles',
    { styles: many((index) => ({ range: cells(index), style: { border: `#0000${10 + (index % 80)}` } })) },
  ],
  [
    'number formats',
    {
      styles: many(
        (index) => ({ range: { ...cells(index), right: 0 }, style: { numberFormat: index % 2 ? '0.00%' : '0' } }),
        4_000,
      ),
    },
  ],
  ['merges', { merges: many(cells) }],
  ['widths', { widths: many((index) => ({ column: index, characters: index })) }],
  ['heights', { heights: many((row) => ({ row, points: 15 + (row % 2) }), 4_000) }],
  [
    'conditions',
    {
      conditions: many((index) => ({
        range: cells(index),
        formula: '$B3="严重滞后"',
        fill: '#FFC7CE',
        font: { color: '#9C0006', bold: true },
      })),
    },
  ],
  [
    'charts',
    {
      charts: many((index) => ({
        title: `各单位完成情况 ${index}`,
        axisTitle: '%',
        categories: column(0),
        series: [
          { name: '完成率', values: column(1), look: 'columns', color: '#4472C4' },
          { name: '序时进度', values: column(2), look: 'line', color: '#C00000' },
        ],
        area: { top: 12, left: 0, bottom: 30, right: 5 },
      })),
    },
  ],
  [
    'page breaks',
    {
      print: {
        orientation: 'portrait',
        paper: 'A4',
        margins: { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 },
        fitToWidth: true,
        titleRows: [0, 1],
        footer: '&P',
        area: { top: 0, left: 0, bottom: 900, right: 5 },
        breaks: many((index) => index + 1),
      },
    },
  ],
];

it.each(KINDS)('operations say what they take: %s', async (_kind, content) => {
  const workbook = createWorkbook();
  workbook.addSheet('简报');
  const { excel } = startExcel(workbook);
  const frame = { sheet: '简报', date1904: false, units: new WidthUnits(null) };
  const operations = contentOperations({ ...EMPTY, ...content }, frame);
  const said = operations.reduce((sum, { bytes }) => sum + bytes, 0);
  await write(createLink(), 'generate', operations);
  expect(excel.server.syncs.every(({ error }) => error === null)).toBe(true);
  const taken = excel.server.syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  console.info(`${_kind}: ${operations.length} operations, ${said} said, ${taken} taken`);
  expect(taken).toBeLessThanOrEqual(said + 2_000);
  expect(taken).toBeGreaterThanOrEqual(said / 4);
});
