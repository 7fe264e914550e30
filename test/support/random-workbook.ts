import * as fc from 'fast-check';
import { DEFAULT_STYLE, createWorkbook, type CellContent, type SheetModel, type WorkbookModel } from '../../src/xlsx';

/** Columns that random sheets fill, so that tests know where nothing stands. */
export const RANDOM_COLUMNS = 8;

const text = fc.oneof(
  fc.constantFrom('市教育局', '53', '=1+1', '2021/12/1', "it's", '#N/A', ' '),
  fc.string({ minLength: 1, maxLength: 12 }),
);

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ value: fc.oneof(text, fc.double({ noNaN: true }), fc.boolean()), formula: fc.constant(null) }),
  fc.record({ value: fc.constant({ error: '#DIV/0!' }), formula: fc.constant(null) }),
  fc.record({ value: fc.oneof(fc.integer(), fc.constant(null), fc.constant('')), formula: fc.constant('SUM(A1:B9)') }),
);

const style = fc.record({
  numberFormat: fc.constantFrom('General', '0.00%', '@', 'yyyy/m/d'),
  fill: fc.constantFrom(null, '#FFC000', '#00B050'),
  quotePrefix: fc.boolean(),
  wrap: fc.boolean(),
});

const cell = fc.record({
  // Over the border of two chunks, too.
  row: fc.oneof(fc.nat(12), fc.integer({ min: 505, max: 520 })),
  column: fc.nat(RANDOM_COLUMNS - 1),
  content: fc.option(content),
  style: fc.option(style),
});

const line = fc.record({
  index: fc.nat(14),
  size: fc.option(fc.integer({ min: 1, max: 60 })),
  hidden: fc.boolean(),
  style: fc.option(style),
});

const condition = fc.record({
  formula: fc.option(fc.constantFrom('$A1="滞后"', 'LEN(A1)>0')),
  priority: fc.integer({ min: 1, max: 9 }),
  fill: fc.constantFrom(null, '#C00000'),
});

const sheet = fc.record({
  name: fc.constantFrom('台账', "单位's 台账", '2021年!台账', 'Sheet 1'),
  cells: fc.array(cell, { maxLength: 60 }),
  columns: fc.array(line, { maxLength: 6 }),
  rows: fc.array(line, { maxLength: 6 }),
  conditions: fc.array(condition, { maxLength: 4 }),
  hasMerge: fc.boolean(),
  filter: fc.option(
    fc.record({
      top: fc.nat(7),
      left: fc.nat(2),
      bottom: fc.integer({ min: 8, max: 25 }),
      right: fc.integer({ min: 3, max: RANDOM_COLUMNS + 3 }),
    }),
  ),
});

type RandomSheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

/**
 * What fills one to three sheets of a workbook with contents, looks, widths, merges, names, filters and conditional
 * formats at random. Sheets that are there are filled over what they hold, others are added.
 */
export const randomContents: fc.Arbitrary<(workbook: WorkbookModel) => void> = fc
  .uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name })
  .map((sheets) => (workbook) => {
    for (const random of sheets) {
      const known = workbook.sheets.find(({ name }) => name === random.name);
      fill(workbook, known ?? workbook.addSheet(random.name), random);
    }
  });

/** Workbooks of {@link randomContents}. */
export const randomWorkbook: fc.Arbitrary<WorkbookModel> = randomContents.map((fillSheets) => {
  const workbook = createWorkbook();
  fillSheets(workbook);
  return workbook;
});

function fill(workbook: WorkbookModel, model: SheetModel, random: RandomSheet): void {
  const styleOf = (wanted: RandomSheet['rows'][number]['style']): number | null =>
    wanted && workbook.styles.intern({ ...DEFAULT_STYLE, ...wanted });
  for (const { row, column, content: held, style: wanted } of random.cells) {
    model.setContent(row, column, held);
    model.setStyle(row, column, styleOf(wanted));
  }
  for (const { index, size, hidden, style: wanted } of random.columns) {
    model.columns.set(index, { width: size, hidden, style: styleOf(wanted) });
  }
  for (const { index, size, hidden, style: wanted } of random.rows) {
    model.rows.set(index, { height: size, hidden, style: styleOf(wanted) });
  }
  model.conditionalFormats.length = 0;
  random.conditions.forEach(({ formula, priority, fill: color }, index) => {
    model.conditionalFormats.push({
      id: `format-${index + 3}`,
      ranges: [{ top: 0, left: 0, bottom: 20, right: RANDOM_COLUMNS }],
      priority,
      stopIfTrue: false,
      formula,
      fill: color,
      fontColor: null,
      bold: null,
      other: formula === null ? '<colorScale/>' : null,
    });
  });
  model.autoFilter = random.filter;
  model.merges.length = 0;
  if (random.hasMerge) model.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  model.names.length = 0;
  model.names.push({ name: 'Print_Area', formula: `'${model.name.replaceAll("'", "''")}'!$A$1:$H$9`, hidden: false });
}
