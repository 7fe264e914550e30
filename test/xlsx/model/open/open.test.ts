import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formulaAt, isFormula, isUncalculated, numberFormatAt, textAt } from '../../../../src/core/model/cells';
import type { SheetSnapshot } from '../../../../src/core/model/snapshot';
import {
  createFileHost,
  openWorkbook,
  readWorkbook,
  snapshotOf,
  type SheetModel,
  type WorkbookModel,
} from '../../../../src/xlsx';
import { describeWorkbook } from '../../../support/describe-workbook';
import { expectFileError } from '../../support/expect-file-error';
import { rels, sheetOf, workbook as file, workbookParts, zip, type WorkbookOptions } from '../../support/package';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;套&quot;"/></numFmts>' +
  '<fonts><font><sz val="11"/><name val="宋体"/></font>' +
  '<font><b/><i val="0"/><strike/><u/><sz val="16"/><color theme="5" tint="-0.25"/><name val="黑体"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders><border><left/><right/></border>' +
  '<border><left style="thin"><color indexed="64"/></left><top style="double"><color rgb="FF00B050"/></top></border></borders>' +
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" quotePrefix="1">' +
  '<alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="90" shrinkToFit="1"/></xf><xf numFmtId="14" fontId="0"/>' +
  '<xf numFmtId="9" fontId="0"><alignment horizontal="general"/></xf></cellXfs>' +
  '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';

function open(options: WorkbookOptions): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = openWorkbook(file(options));
  return { workbook, sheet: workbook.sheets[0]! };
}

/** A sheet with these elements of `worksheet`. */
const openSheet = (content: string, options: WorkbookOptions = {}) =>
  open({ styles: STYLES, ...options, sheets: [content] });

describe('openWorkbook: cells', () => {
  it('keeps values and formulas of every kind', () => {
    const { sheet } = openSheet(
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>-1.5</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><t>行内</t></is></c>' +
        '<c r="F1"><f>B1*2</f><v>-3</v></c><c r="G1" t="str"><f>IF(B1,"","")</f><v></v></c><c r="H1"><f>A1</f></c>' +
        '<c r="I1" t="s"><v>1</v></c></row></sheetData>',
      { sharedStrings: '<si><t>任务</t></si><si><t></t></si>' },
    );
    expect(Array.from({ length: 9 }, (_, column) => sheet.contentAt(0, column))).toEqual([
      { value: '任务', formula: null },
      { value: -1.5, formula: null },
      { value: true, formula: null },
      { value: { error: '#N/A' }, formula: null },
      { value: '行内', formula: null },
      { value: -3, formula: 'B1*2' },
      { value: '', formula: 'IF(B1,"","")' },
      { value: null, formula: 'A1' },
      null,
    ]);
  });

  it('writes shared and array formulas out for each of their cells', () => {
    const { sheet } = openSheet(
      '<sheetData>' +
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1/$B$1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">A1:A2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><v>4</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/></c><c r="D3"><f t="shared" si="9"/><v>1</v></c></row></sheetData>',
    );
    expect([0, 1, 2].map((row) => sheet.contentAt(row, 2))).toEqual([
      { value: 1, formula: 'A1/$B$1' },
      { value: 2, formula: 'A2/$B$1' },
      { value: null, formula: 'A3/$B$1' },
    ]);
    expect([0, 1, 2].map((row) => sheet.contentAt(row, 3)?.formula)).toEqual(['A1:A2*2', 'A1:A2*2', '']);
  });

  it('knows the look of each cell, also of those that are empty', () => {
    const { workbook, sheet } = openSheet(
      '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1" s="2" t="d"><v>2021-12-01</v></c>' +
        '<c r="D1" s="3"><f>1</f></c><c r="E1" s="99"><v>1</v></c></row></sheetData>',
    );
    const look = (column: number) => workbook.styles.styles[sheet.ownStyleAt(0, column) ?? -1];
    expect(look(0)).toEqual({
      numberFormat: '0.0"套"',
      font: { name: '黑体', size: 16, bold: true, italic: false, underline: true, strike: true, color: '#C55A11' },
      fill: '#FFFF00',
      borders: {
        left: { line: 'thin', color: null },
        top: { line: 'double', color: '#00B050' },
        right: null,
        bottom: null,
      },
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      rotation: 90,
      shrink: true,
      quotePrefix: true,
    });
    expect(sheet.ownStyleAt(0, 1)).toBe(0);
    expect(look(1)).toMatchObject({ font: { name: '宋体', bold: false, color: null }, fill: null, horizontal: null });
    expect([look(2)?.numberFormat, look(3)?.numberFormat, sheet.ownStyleAt(0, 4), sheet.ownStyleAt(0, 5)]).toEqual([
      'yyyy/m/d',
      '0%',
      0,
      null,
    ]);
    expect(look(3)?.horizontal).toBeNull();
  });

  it('has the formats of rows and columns, also of rows that are read without being looked at', () => {
    const { sheet } = openSheet(
      '<sheetFormatPr defaultColWidth="10.7109375"/>' +
        '<cols><col min="2" max="3" width="12" style="1"/><col min="5" max="5" hidden="1"/><col min="6" max="6" width="0"/></cols>' +
        '<sheetData><row r="1" ht="30" customHeight="1" s="1" customFormat="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="2" ht="30" customHeight="1" s="1" customFormat="1"><c r="A2"><v>1</v></c></row>' +
        '<row r="3" ht="30" customHeight="1" s="1" customFormat="1"><c r="A3"><v>1</v></c></row>' +
        '<row r="4" ht="99" s="1"><c r="A4"><v>1</v></c></row><row r="5" hidden="1"/><row r="6"/></sheetData>' +
        `<!-- ${'longer than any cell, so that rows are read straight from the bytes '.repeat(10)} -->`,
    );
    const high = { height: 30, hidden: false, style: 1 };
    expect([...sheet.rows]).toEqual([
      [0, high],
      [1, high],
      [2, high],
      [4, { height: null, hidden: true, style: null }],
    ]);
    expect([...sheet.columns]).toEqual([
      [1, { width: 11.38, hidden: false, style: 1 }],
      [2, { width: 11.38, hidden: false, style: 1 }],
      [4, { width: null, hidden: true, style: null }],
      [5, { width: null, hidden: true, style: null }],
    ]);
    expect([sheet.defaultColumnWidth, sheet.styleAt(0, 9), sheet.styleAt(8, 2), sheet.styleAt(0, 0)]).toEqual([
      10.13, 1, 1, 0,
    ]);
  });

  it('bounds what a file of nothing but looks may take', () => {
    const rows = Array.from(
      { length: 5 },
      (_, row) => `<row r="${row * 600 + 1}"><c r="A${row * 600 + 1}" s="1"/></row>`,
    );
    const bytes = sheetOf(rows.join(''), { styles: STYLES });
    expect(openWorkbook(bytes, { limits: { maxChunks: 5 } }).sheets[0]?.usedRange()).toBeNull();
    expectFileError(() => openWorkbook(bytes, { limits: { maxChunks: 4 } }), 'too-large', {
      bound: 'maxChunks',
      limit: 4,
      found: 5,
    });
    expectFileError(() => openWorkbook(bytes, { limits: { maxRows: 100 } }), 'too-large', {
      bound: 'maxRows',
      limit: 100,
      found: 601,
    });
  });
});

describe('openWorkbook: sheets', () => {
  it('reads conditional formats: formulas with their looks, other kinds as the file has them', () => {
    const { sheet } = openSheet(
      '<sheetData/><conditionalFormatting sqref="A2:C9 E2">' +
        '<cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>$A2="&lt;滞后&gt;"</formula></cfRule>' +
        '<cfRule type="cellIs" dxfId="1" priority="1" operator="between"><formula>1</formula><formula>9</formula></cfRule>' +
        '</conditionalFormatting><conditionalFormatting sqref="F1"><cfRule type="colorScale" priority="2"><colorScale>' +
        '<cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color theme="4"/></colorScale></cfRule></conditionalFormatting>',
    );
    expect(sheet.conditionalFormats).toEqual([
      {
        id: 'format-1',
        ranges: [
          { top: 1, left: 0, bottom: 8, right: 2 },
          { top: 1, left: 4, bottom: 1, right: 4 },
        ],
        priority: 3,
        stopIfTrue: true,
        formula: '$A2="<滞后>"',
        fill: '#FFC7CE',
        fontColor: '#9C0006',
        bold: true,
        other: null,
      },
      expect.objectContaining({
        id: 'format-2',
        priority: 1,
        formula: null,
        fill: '#00FF00',
        other: 'cfRule type=cellIs operator=between | 1 | 9',
      }),
      expect.objectContaining({
        formula: null,
        other:
          'cfRule type=colorScale | colorScale | cfvo type=min | cfvo type=max | color rgb=FFFF0000 | color theme=4',
      }),
    ]);
  });

  it('reads names of the workbook and of its sheets, past tabs that are no worksheets', () => {
    const parts = workbookParts({ sheets: ['<sheetData/>', '<sheetData/>'], styles: STYLES });
    const workbook = openWorkbook(
      zip({
        ...parts,
        'xl/_rels/workbook.xml.rels': rels({
          c: ['chartsheet', 'chart.xml'],
          s1: ['worksheet', 'worksheets/sheet1.xml'],
          s2: ['worksheet', 'worksheets/sheet2.xml'],
        }),
        'xl/workbook.xml': String(parts['xl/workbook.xml'])
          .replace(
            '<sheets>',
            '<bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="图" sheetId="9" r:id="c"/>',
          )
          .replace(
            '</workbook>',
            '<definedNames><definedName name="目标">Sheet1!$A$1</definedName>' +
              '<definedName name="_xlnm.Print_Titles" localSheetId="1">Sheet1!$A:$B,Sheet1!$3:$4</definedName>' +
              '<definedName name="_LedgerCheck_Document" localSheetId="2" hidden="1">"brief"</definedName>' +
              '<definedName name="图的" localSheetId="0">1</definedName></definedNames></workbook>',
          ),
      }),
    );
    const [first, second] = workbook.sheets;
    expect(workbook.names).toEqual([{ name: '目标', formula: 'Sheet1!$A$1', hidden: false }]);
    expect(first?.names.map(({ name }) => name)).toEqual(['_xlnm.Print_Titles']);
    expect(first?.print?.titleRows).toEqual([2, 3]);
    expect(second?.names).toEqual([{ name: '_LedgerCheck_Document', formula: '"brief"', hidden: true }]);
    expect([workbook.active, first?.part]).toEqual([1, 'xl/worksheets/sheet1.xml']);
  });

  it('reads by what a filter filters, and where tables lie', () => {
    const { sheet } = openSheet(
      '<sheetData/><autoFilter ref="B4:G30">' +
        '<filterColumn colId="0"><filters blank="1"><filter val="市教育局"/><filter val="市住建局"/></filters></filterColumn>' +
        '<filterColumn colId="1" hiddenButton="1"/>' +
        '<filterColumn colId="2"><filters><dateGroupItem year="2021" dateTimeGrouping="year"/></filters></filterColumn>' +
        '<filterColumn colId="4"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn>' +
        '<sortState ref="B5:G30"/></autoFilter><tableParts count="2"><tablePart r:id="t" xmlns:r="r"/></tableParts>',
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': rels({
            t: ['table', '../tables/table1.xml'],
            gone: ['table', '../no.xml'],
          }),
          'xl/tables/table1.xml': '<table xmlns="x" id="1" name="表1" displayName="表_1" ref="A40:C50"/>',
        },
      },
    );
    expect(sheet.filterColumns).toEqual([
      { offset: 0, values: ['', '市教育局', '市住建局'] },
      { offset: 2, values: null },
      { offset: 4, values: null },
    ]);
    expect(sheet.tables).toEqual([{ name: '表_1', range: { top: 39, left: 0, bottom: 49, right: 2 } }]);
  });

  it.each([
    ['', true],
    [' fitToHeight="1"', true],
    [' fitToHeight="0"', undefined],
    [' fitToHeight="3"', undefined],
  ])('takes a page fitted with%s as one page high: %s', (attribute, onePage) => {
    const { sheet } = openSheet(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup${attribute}/>`);
    expect(sheet.print?.onePage).toBe(onePage);
  });

  it('reads links, protection, panes, filter, print setup and the colour of the tab', () => {
    const { workbook, sheet } = openSheet(
      '<sheetPr><tabColor indexed="10"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
        '<sheetViews><sheetView><pane xSplit="1" ySplit="4" state="frozen"/><selection activeCell="C7"/></sheetView></sheetViews>' +
        '<sheetData/><sheetProtection sheet="1" objects="1"/><autoFilter ref="A4:N30"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells>' +
        '<hyperlinks><hyperlink ref="A5:B5" location="Sheet1!A1" tooltip="看"/><hyperlink ref="A6" r:id="web" location="x" xmlns:r="r"/><hyperlink ref="A7"/></hyperlinks>' +
        '<pageMargins left="1" right="1" top="0.5" bottom="0.5"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
        '<headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>',
      {
        before: '<workbookProtection lockStructure="1"/>',
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': rels({ web: ['hyperlink', 'https://example.org/'] }).replace(
            '/></Rel',
            ' TargetMode="External"/></Rel',
          ),
        },
      },
    );
    expect([workbook.structureProtected, sheet.protected]).toEqual([true, true]);
    expect(sheet).toMatchObject({
      tabColor: '#FF0000',
      frozen: { rows: 4, columns: 1 },
      selection: { row: 6, column: 2 },
      autoFilter: { top: 3, left: 0, bottom: 29, right: 13 },
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hyperlinks: [
        { cell: { row: 4, column: 0 }, target: 'Sheet1!A1', tip: '看' },
        { cell: { row: 5, column: 0 }, target: 'https://example.org/#x', tip: null },
      ],
      print: {
        orientation: 'landscape',
        paper: 'A4',
        margins: { top: 1.27, bottom: 1.27, left: 2.54, right: 2.54 },
        titleRows: null,
        fitToWidth: true,
        footer: '&P / &N',
      },
    });
  });

  it('has what Excel has where a file says nothing', () => {
    const { workbook, sheet } = open({
      parts: { 'xl/_rels/workbook.xml.rels': rels({ s1: ['worksheet', 'worksheets/sheet1.xml'] }) },
    });
    expect([workbook.styles.styles[0]?.font.name, sheet.defaultColumnWidth, sheet.print, sheet.frozen]).toEqual([
      'Calibri',
      8.43,
      null,
      null,
    ]);
    expect([workbook.structureProtected, sheet.protected, sheet.visibility, workbook.active]).toEqual([
      false,
      false,
      'visible',
      0,
    ]);
  });

  it('takes the colours of the workbook’s own theme', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
      '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent2><a:srgbClr val="336699"/></a:accent2>' +
      '</a:clrScheme></a:themeElements></a:theme>';
    const parts = workbookParts({
      sheets: ['<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>'],
      styles: STYLES.replace(' tint="-0.25"', ''),
    });
    const workbook = openWorkbook(
      zip({
        ...parts,
        'xl/theme/theme1.xml': theme,
        'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
          '</Relationships>',
          rels({ t: ['theme', 'theme/theme1.xml'] }).replace(/^<Relationships[^>]*>/, ''),
        ),
      }),
    );
    expect(workbook.styles.styles[1]?.font.color).toBe('#336699');
  });

  it('reads the settings that Excel keeps for add-ins', () => {
    const property = (name: string, value: string): string => `<we:property name="${name}" value="${value}"/>`;
    const { workbook } = open({
      parts: {
        '_rels/.rels': rels({
          a: ['officeDocument', 'xl/workbook.xml'],
          b: ['webextensiontaskpanes', 'xl/webextensions/taskpanes.xml'],
        }),
        'xl/webextensions/taskpanes.xml': '<wetp:taskpanes xmlns:wetp="t"/>',
        'xl/webextensions/_rels/taskpanes.xml.rels': rels({ c: ['webextension', 'webextension1.xml'] }),
        'xl/webextensions/webextension1.xml':
          '<we:webextension xmlns:we="w"><we:properties>' +
          property('ledger-check', '&quot;{\\&quot;version\\&quot;:1}&quot;') +
          property('Office.AutoShowTaskpaneWithDocument', 'true') +
          property('other', 'no JSON') +
          '</we:properties></we:webextension>',
      },
    });
    expect([...workbook.settings]).toEqual([
      ['ledger-check', '{"version":1}'],
      ['Office.AutoShowTaskpaneWithDocument', 'true'],
    ]);
  });

  it('refuses what readWorkbook refuses', () => {
    expectFileError(() => openWorkbook(new Uint8Array(0)), 'empty');
    expectFileError(() => openWorkbook(zip({ 'a.txt': 'x' })), 'unsupported');
  });
});

/** All that a snapshot says of its cells, in a form that does not depend on how its tables are ordered. */
function cellsOf(sheet: SheetSnapshot): string[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    JSON.stringify(
      Array.from({ length: sheet.columnCount }, (_column, column) => {
        const text = textAt(sheet, row, column);
        const facts = [isFormula(sheet, row, column), isUncalculated(sheet, row, column)];
        return text === '' && !facts[0] ? null : [text, numberFormatAt(sheet, row, column), ...facts];
      }),
    ),
  );
}

const SAMPLES = join(__dirname, '../../../../../shared/ledgers');
const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')) : [];

(samples.length > 0 ? describe.each(samples) : describe.skip.each(['no samples beside the repository']))(
  '%s',
  (name) => {
    const bytes = (): Uint8Array => readFileSync(join(SAMPLES, name));

    it('has the same snapshots whether it is read or opened', () => {
      const workbook = openWorkbook(bytes());
      const read = readWorkbook(bytes()).sheets;
      expect(read.length).toBeGreaterThan(0);
      workbook.sheets.forEach((sheet, index) => {
        const snapshot = snapshotOf(sheet, workbook);
        const expected = read[index]!;
        expect(cellsOf(snapshot)).toEqual(cellsOf(expected));
        const { merges, hiddenColumns, hiddenRows, name: tab, visibility, date1904 } = expected;
        expect(snapshot).toMatchObject({ merges, hiddenColumns, hiddenRows, name: tab, visibility, date1904 });
        for (const [key, formula] of expected.formulas) expect(snapshot.formulas.get(key)).toBe(formula);
        expect(formulaAt(snapshot, 0, 0)).toBeNull();
      });
    });

    it('is as it was after marks, a generated sheet and clearing', async () => {
      const workbook = openWorkbook(bytes());
      const before = describeWorkbook(workbook);
      const host = createFileHost(workbook, { fileName: name });
      const [sheet] = workbook.sheets;
      const used = sheet!.usedRange()!;
      const rows = Array.from({ length: used.bottom - 1 }, (_, row) => ['滞后', `第 ${row} 行`] as const);
      const condition = { range: used, formula: `$A3<>""`, fill: '#FFE699' };
      await host.apply([
        {
          kind: 'mark',
          sheet: sheet!.id,
          column: used.right + 1,
          widths: [10, 40],
          tables: [{ top: 2, rows, conditions: [condition] }],
        },
      ]);
      expect(describeWorkbook(workbook)).not.toEqual(before);
      await host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
      expect(describeWorkbook(workbook)).toEqual(before);
    });
  },
);
