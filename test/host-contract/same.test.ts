import * as fc from 'fast-check';
import type { CellRange } from '../../src/core/model/address';
import type { GeneratePlan, PlanStyle, PlanValue, SheetContent, StyledRange } from '../../src/core/model/sheet-plan';
import { createExcelHost } from '../../src/excel';
import { createFileHost } from '../../src/xlsx';
import { startExcel } from '../office-host';
import { seen } from '../support/seen-workbook';
import { contentOf } from './generating';
import { workbookOf } from './subject';

/** What Excel writes is what a file gets, cell by cell and format by format. */

const ROWS = 12;
const COLUMNS = 5;

const range: fc.Arbitrary<CellRange> = fc
  .record({
    top: fc.nat(ROWS - 1),
    left: fc.nat(COLUMNS - 1),
    rows: fc.nat(3),
    columns: fc.nat(2),
  })
  .map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows, right: left + columns }));

const value: fc.Arbitrary<PlanValue> = fc.oneof(
  fc.constantFrom('市教育局', '=cmd|甲', '12-1', "'53", '+86', ''),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Math.round(number * 100) / 100 + 0),
  fc.constantFrom(true, null),
  fc.nat(20_000).map((day) => ({ day })),
  fc.constant({ formula: 'SUM(H1:H3)', result: 7 }),
);

const color = fc.constantFrom('#C00000', '#1F3864');

const style: fc.Arbitrary<PlanStyle> = fc.record(
  {
    font: fc.record({
      name: fc.constantFrom('仿宋', '黑体'),
      size: fc.integer({ min: 9, max: 22 }),
      bold: fc.boolean(),
    }),
    fill: color,
    horizontal: fc.constantFrom('left', 'center', 'right', 'justify'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.boolean(),
    indent: fc.nat(3),
    border: color,
    lineBelow: fc.record({ color, weight: fc.constantFrom('thin', 'medium', 'thick') }),
    numberFormat: fc.constantFrom('0.00%', '@', '0.0'),
  },
  { requiredKeys: [] },
);

/** What a host may put together: cells of few colours, and formats of one column. */
const coloured: fc.Arbitrary<StyledRange> = fc.record({
  range: range.map((at) => ({ ...at, right: at.left })),
  style: color.map((fill) => ({ fill })),
});
const formatted: fc.Arbitrary<StyledRange> = fc.record({
  range: range.map((at) => ({ ...at, left: 1, right: 2 })),
  style: fc.constantFrom({ numberFormat: '0' }, { numberFormat: '0%' }),
});

const content: fc.Arbitrary<SheetContent> = fc.record({
  blocks: fc
    .array(fc.array(value, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS })
    .map((rows) => [{ at: { row: 0, column: 0 }, rows }]),
  styles: fc.array(fc.oneof(fc.record({ range, style }), coloured, formatted), { maxLength: 40 }),
  merges: fc
    .subarray([12, 13, 14, 16])
    .map((rows) => rows.map((row) => ({ top: row, left: 0, bottom: row, right: 2 }))),
  widths: fc.uniqueArray(fc.record({ column: fc.nat(COLUMNS), characters: fc.integer({ min: 4, max: 40 }) }), {
    selector: ({ column }) => column,
  }),
  heights: fc.uniqueArray(fc.record({ row: fc.nat(ROWS), points: fc.constantFrom(20, 30) }), {
    selector: ({ row }) => row,
  }),
  links: fc.constant([]),
  conditions: fc.array(
    range.map((at) => ({ range: at, formula: '$B3="滞后"', fill: '#FFC7CE' })),
    { maxLength: 3 },
  ),
});

async function written(plan: GeneratePlan): Promise<readonly [excel: unknown, file: unknown]> {
  const inExcel = workbookOf({ "张三's 台账": [['任务']] });
  startExcel(inExcel, { calculate: (formula) => (formula === 'SUM(H1:H3)' ? 7 : 53) });
  await createExcelHost().apply([plan]);
  const inFile = workbookOf({ "张三's 台账": [['任务']] });
  await createFileHost(inFile, { fileName: null }).apply([plan]);
  return [seen(inExcel), seen(inFile)];
}

const planOf = (sheet: SheetContent): GeneratePlan => ({
  kind: 'generate',
  document: 'brief',
  name: '简报',
  content: sheet,
  activate: false,
});

describe('a sheet through both hosts', () => {
  it('is the same with one of everything', async () => {
    const [excel, file] = await written(planOf(contentOf('一')));
    expect(excel).toEqual(file);
  });

  it('is the same whatever it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (sheet) => {
        const [excel, file] = await written(planOf(sheet));
        expect(excel).toEqual(file);
      }),
      { numRuns: 60 },
    );
  });
});
