import { readWorkbook } from '../../src/xlsx';
import { sheetOf, workbook } from './support/package';
import { cell, grid, readSheet } from './support/sheet';

const name = (attributes: string, formula: string): string =>
  `<definedNames><definedName ${attributes}>${formula}</definedName></definedNames>`;

/** Marks in C1:D2, with a formula of somebody in E2. */
const ROWS =
  '<row r="1"><c r="A1" t="str"><v>任务</v></c><c r="C1" t="str"><v>核查进度</v></c><c r="D1" t="str"><v>核查说明</v></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="C2" t="str"><f>A2</f><v>滞后</v></c><c r="D2" t="str"><v>低于序时</v></c></row>';

const marks = (range: string): string =>
  name('name="_LEDGERCHECK_marks" localSheetId="0" hidden="1"', `&apos;Sheet1&apos;!${range}`);

describe('readWorkbook: what the add-in wrote', () => {
  it('takes marks for empty cells', () => {
    const sheet = readSheet(sheetOf(ROWS, { after: marks('$C$1:$D$2') }));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2, 1]);
    expect(grid(sheet)).toEqual([['任务'], ['1']]);
    expect(sheet.formulas.size).toBe(0);
  });

  it('keeps what stands around them, over chunks of cells', () => {
    const below = '<row r="600"><c r="C600"><v>5</v></c><c r="D600"><f>C600</f><v>5</v></c></row>';
    const sheet = readSheet(sheetOf(ROWS + below, { after: marks('$C$1:$D$599') }));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([600, 4]);
    expect([cell(sheet, 'C1').text, cell(sheet, 'C600').text, cell(sheet, 'D600').formula]).toEqual(['', '5', 'C600']);
  });

  it('leaves sheets of its own out, and names them', () => {
    const file = workbook({
      sheets: [`<sheetData>${ROWS}</sheetData>`, `<sheetData>${ROWS}</sheetData>`],
      after: name('name="_LedgerCheck_Document" localSheetId="1" hidden="1"', '"findings|Sheet2"'),
    });
    const { sheets, generated } = readWorkbook(file);
    expect([sheets.map((sheet) => sheet.name), generated]).toEqual([['Sheet1'], ['Sheet2']]);
  });

  it.each([
    ['a name of the whole workbook', name('name="_LedgerCheck_Marks"', 'Sheet1!$C$1:$D$2')],
    ['a name that leads nowhere', marks('#REF!')],
    ['a document that is no text', name('name="_LedgerCheck_Document" localSheetId="0"', '$A$1')],
    ['a name that only begins like ours', name('name="_LedgerCheck_Marks2" localSheetId="0"', 'Sheet1!$C$1:$D$2')],
    ['a name of another sheet', name('name="_LedgerCheck_Marks" localSheetId="7"', 'Sheet1!$C$1:$D$2')],
  ])('is not misled by %s', (_what, after) => {
    const { sheets, generated } = readWorkbook(sheetOf(ROWS, { after }));
    expect([sheets[0]?.columnCount, generated]).toEqual([4, []]);
  });
});
