import { cellKey } from '../../src/core/model/snapshot';
import { dayAt, kindAt } from '../../src/core/model/cells';
import { isoOf } from '../../src/core/model/day';
import { readWorkbook } from '../../src/xlsx';
import { expectFileError } from './support/expect-file-error';
import { sheetOf, workbook } from './support/package';
import { cell, grid, readSheet } from './support/sheet';

const SHEET = { detail: 'xl/worksheets/sheet1.xml' };

describe('readWorkbook: values', () => {
  it('reads numbers, texts, booleans and errors', () => {
    const sheet = readSheet(
      sheetOf(
        '<row r="1"><c r="A1"><v>-53.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="n"><v>1E-3</v></c></row>',
        { sharedStrings: '<si><t>责任单位</t></si>' },
      ),
    );
    expect(grid(sheet)).toEqual([['-53.5', '责任单位', 'TRUE', 'FALSE', '#DIV/0!', '0.001']]);
    expect([0, 1, 2, 3, 4, 5].map((column) => kindAt(sheet, 0, column))).toEqual([1, 2, 3, 3, 4, 1]);
  });

  it('joins rich text and leaves phonetic readings out', () => {
    const rich = '<r><rPr><b/></rPr><t>完成</t></r><r><t xml:space="preserve"> 47 </t></r><r><t>处</t></r>';
    const phonetic = '<rPh sb="0" eb="2"><t>かんせい</t></rPh><phoneticPr fontId="1"/>';
    const sheet = readSheet(
      sheetOf(`<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}${phonetic}</is></c><c t="s"><v>1</v></c></row>`, {
        sharedStrings: `<si>${rich}${phonetic}</si><si><t>乙</t></si>`,
      }),
    );
    expect(grid(sheet)).toEqual([['完成 47 处', '完成 47 处', '乙']]);
  });

  it('keeps white space at the ends of texts only where it is declared, as Excel does', () => {
    const strings =
      '<si><t> 甲&#10;</t></si><si><t xml:space="preserve"> 甲 </t></si><si><t>  </t></si>' +
      '<si><r><t>甲</t></r><r><t> </t></r><r><t>乙</t></r></si>';
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const formulas = '<c t="str"><f>A1</f><v>x  </v></c><c t="str"><f>A1</f><v xml:space="preserve">x  </v></c>';
    expect(grid(readSheet(sheetOf(`<row>${cells}${formulas}</row>`, { sharedStrings: strings })))).toEqual([
      ['甲', ' 甲 ', '', '甲 乙', 'x', 'x  '],
    ]);
  });

  it('decodes _xHHHH_ in every kind of text', () => {
    const sheet = readSheet(
      sheetOf(
        '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>_x005F_x000D_</t></is></c><c t="str"><v>a_x0041_b</v></c></row>',
        {
          sharedStrings: '<si><t>第一行_x000D_\n第二行 _x00_ _xZZZZ_</t></si>',
        },
      ),
    );
    expect(grid(sheet)).toEqual([['第一行\r\n第二行 _x00_ _xZZZZ_', '_x000D_', 'aAb']]);
  });

  it('takes inline texts as programs write them', () => {
    const sheet = readSheet(
      sheetOf('<row><c t="inlineStr"><v>甲</v></c><c><is><t>乙</t></is></c><c t="inlineStr"/></row>'),
    );
    expect(grid(sheet)).toEqual([['甲', '乙']]);
  });

  it('keeps what is no number as the text it is', () => {
    const sheet = readSheet(
      sheetOf('<row><c><v>约53</v></c><c t="x"><v>54</v></c><c><v> </v></c><c><v>1e999</v></c></row>'),
    );
    expect(grid(sheet)).toEqual([['约53', '54', '', '1e999']]);
  });

  it('reads ISO dates as serial numbers in the date system of the workbook', () => {
    const dates = ['2021-12-01', '2021-12-01T12:00:00', '2021-12-01T12:00:00Z', '1900-02-28', '1900-03-01', '06:30'];
    const row = `<row>${dates.map((date) => `<c t="d"><v>${date}</v></c>`).join('')}<c t="d"><v>2021-02-30</v></c></row>`;
    const sheet = readSheet(sheetOf(row));
    expect(grid(sheet)).toEqual([
      ['2021/12/1', '2021/12/1 12:00', '2021/12/1 12:00', '1900/2/28', '1900/3/1', '6:30:00', '2021-02-30'],
    ]);
    expect(kindAt(sheet, 0, 6)).toBe(2);
    const later = readSheet(sheetOf(row, { before: '<workbookPr date1904="1"/>' }));
    expect(isoOf(dayAt(later, 0, 0) ?? NaN)).toBe('2021-12-01');
  });

  it('keeps the date format of a cell of type d', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="57"/><xf numFmtId="2"/></cellXfs>';
    const row = '<row><c s="1" t="d"><v>2021-12-01</v></c><c s="2" t="d"><v>2021-12-01</v></c></row>';
    expect(grid(readSheet(sheetOf(row, { styles })))).toEqual([['2021年12月', '2021/12/1']]);
  });

  it('puts cells and rows without an address after the one before', () => {
    const sheet = readSheet(
      sheetOf(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="3"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(grid(sheet)).toEqual([
      ['1', '', '', '2', '3'],
      ['', '', '', '', ''],
      ['4', '', '', '', ''],
      ['5', '', '', '', ''],
    ]);
  });

  it('reads rows and cells in any order', () => {
    const sheet = readSheet(
      sheetOf(
        '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>',
      ),
    );
    expect(grid(sheet)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('reads the whole grid, in small and large letters', () => {
    const sheet = readSheet(
      sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="aa1048576"><v>2</v></c></row>'),
    );
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1_048_576, 16_384]);
    expect([cell(sheet, 'XFD1048576').text, cell(sheet, 'AA1048576').text]).toEqual(['1', '2']);
  });

  it.each([
    '<row r="1048577"/>',
    '<row r="0"/>',
    '<row r="x"/>',
    '<row><c r="XFE1"><v>1</v></c></row>',
    '<row><c r="A0"><v>1</v></c></row>',
    '<row><c r="1"><v>1</v></c></row>',
    '<row><c r="AAAA1"><v>1</v></c></row>',
    '<row><c r="A1:B2"><v>1</v></c></row>',
    '<row><c r="XFD1"/><c><v>1</v></c></row>',
  ])('refuses %s', (row) => {
    expectFileError(() => readSheet(sheetOf(row)), 'damaged', SHEET);
  });

  it.each(['1', '-1', '0.5', 'x', '1e99'])('refuses the shared string %s of a table of one', (index) => {
    const file = sheetOf(`<row><c t="s"><v>${index}</v></c></row>`, { sharedStrings: '<si><t>甲</t></si>' });
    expectFileError(() => readSheet(file), 'damaged', SHEET);
  });

  it('shares one table of texts between sheets, where texts of a sheet never count as shared strings', () => {
    const inline = '<sheetData><row><c t="inlineStr"><is><t>乙</t></is></c><c t="s"><v>0</v></c></row></sheetData>';
    const { sheets } = readWorkbook(workbook({ sheets: [inline, inline], sharedStrings: '<si><t>甲</t></si>' }));
    expect(sheets.map((sheet) => grid(sheet))).toEqual([[['乙', '甲']], [['乙', '甲']]]);
    expect(sheets[0]?.strings).toBe(sheets[1]?.strings);
    const beyond = '<sheetData><row><c t="inlineStr"><is><t>乙</t></is></c><c t="s"><v>1</v></c></row></sheetData>';
    expectFileError(
      () => readSheet(workbook({ sheets: [beyond], sharedStrings: '<si><t>甲</t></si>' })),
      'damaged',
      SHEET,
    );
  });
});

describe('readWorkbook: number formats', () => {
  const formatted = (styles: string, style: string): string =>
    cell(readSheet(sheetOf(`<row><c ${style}><v>44531</v></c></row>`, { styles })), 'A1').format;

  it('finds the format of a cell by its style', () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0.0&quot;万元&quot;"/><numFmt numFmtId="14" formatCode="yyyy-mm-dd"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="14"/><xf/><xf numFmtId="10"/><xf numFmtId="200"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="176" formatCode="@"/></dxf></dxfs>';
    expect(
      ['', 's="0"', 's="1"', 's="2"', 's="3"', 's="4"', 's="5"', 's="99"'].map((style) => formatted(styles, style)),
    ).toEqual(['General', 'General', '0.0"万元"', 'yyyy-mm-dd', 'General', '0.00%', 'General', 'General']);
  });

  it('shows the built-in formats as a Chinese Excel does', () => {
    const ids = [14, 22, 31, 57, 58, 27, 9, 10, 3, 4];
    const styles = `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const cells = ids.map((_id, index) => `<c s="${index}"><v>44531.5</v></c>`).join('');
    expect(grid(readSheet(sheetOf(`<row>${cells}</row>`, { styles })))).toEqual([
      [
        '2021/12/1',
        '2021/12/1 12:00',
        '2021年12月1日',
        '2021年12月',
        '12月1日',
        '2021年12月',
        '4453150%',
        '4453150.00%',
        '44,532',
        '44,531.50',
      ],
    ]);
  });
});

describe('readWorkbook: formulas', () => {
  it('keeps formulas with their results', () => {
    const sheet = readSheet(
      sheetOf(
        '<row><c><f>SUM(B1:C1)</f><v>3</v></c><c t="str"><f>"甲"&amp;A1</f><v>甲3</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><v>4</v></c></row>',
      ),
    );
    expect(cell(sheet, 'A1')).toMatchObject({
      text: '3',
      isFormula: true,
      formula: 'SUM(B1:C1)',
      isUncalculated: false,
    });
    expect(cell(sheet, 'B1')).toMatchObject({ text: '甲3', isFormula: true, formula: '"甲"&A1' });
    expect(cell(sheet, 'C1')).toMatchObject({ text: '#DIV/0!', isFormula: true });
    expect(cell(sheet, 'D1')).toMatchObject({ isFormula: false, formula: null });
  });

  it('knows the cells of a shared formula, with its text at the first', () => {
    const sheet = readSheet(
      sheetOf(
        '<row><c><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row><c><f t="shared" si="0"/><v>4</v></c></row>' +
          '<row><c><f t="shared" si="0"></f><v>6</v></c></row>',
      ),
    );
    expect(['A1', 'A2', 'A3'].map((address) => cell(sheet, address).isFormula)).toEqual([true, true, true]);
    expect([...sheet.formulas]).toEqual([[cellKey(0, 0), 'B1*2']]);
  });

  it('knows the cells of an array formula and of a data table', () => {
    const sheet = readSheet(
      sheetOf(
        '<row><c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(D1:E2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
          '<row><c r="A2"><v>4</v></c></row><row><c r="A3"><v>5</v></c><c r="B3"><f t="dataTable" ref="B3:B4"/><v>6</v></c></row>',
      ),
    );
    const flagged = ['A1', 'B1', 'C1', 'A2', 'B2', 'A3', 'B3', 'B4'].filter(
      (address) => cell(sheet, address).isFormula,
    );
    expect(flagged).toEqual(['A1', 'B1', 'A2', 'B3']);
    expect(cell(sheet, 'A1').formula).toBe('TRANSPOSE(D1:E2)');
  });

  it('tells formulas that were never calculated from those that gave an empty text', () => {
    const sheet = readSheet(
      sheetOf(
        '<row><c r="A1"><v>1</v></c></row><row><c r="A2"><f>A1+1</f><v></v></c><c r="B2" t="str"><f>IF(A1,"","x")</f><v></v></c></row><row><c r="C3"><f>A2</f></c></row>',
      ),
    );
    expect(cell(sheet, 'A2')).toMatchObject({ text: '', isFormula: true, isUncalculated: true, formula: 'A1+1' });
    expect(cell(sheet, 'B2')).toMatchObject({ text: '', isUncalculated: false, formula: 'IF(A1,"","x")' });
    expect(cell(sheet, 'C3')).toMatchObject({ isUncalculated: true, formula: 'A2' });
    expect(cell(sheet, 'A1').isUncalculated).toBe(false);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([3, 3]);
  });

  it('takes zeros that a program wrote instead of results as never calculated', () => {
    const rows = (second: number): string =>
      `<row><c s="1"><f>SUM(B1)</f><v>0</v></c><c><v>0</v></c></row><row><c><f>SUM(B2)</f><v>${second}</v></c><c><v>5</v></c></row>`;
    const styles = '<cellXfs><xf/><xf numFmtId="10"/></cellXfs>';
    const xlsxwriter = { styles, after: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' };
    const unknown = readSheet(sheetOf(rows(0), xlsxwriter));
    expect(['A1', 'A2', 'B1'].map((address) => cell(unknown, address).isUncalculated)).toEqual([true, true, false]);
    expect(cell(unknown, 'A1')).toMatchObject({ formula: 'SUM(B1)', format: '0.00%', text: '' });
    expect(cell(unknown, 'B1').text).toBe('0');
    for (const sheet of [readSheet(sheetOf(rows(5), xlsxwriter)), readSheet(sheetOf(rows(0), { styles }))]) {
      expect(cell(sheet, 'A1')).toMatchObject({ isUncalculated: false, text: '0.00%' });
    }
  });

  it('refuses array formulas that overlap all over the grid', () => {
    const cells = Array.from({ length: 200 }, () => '<c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>').join('');
    expectFileError(() => readSheet(sheetOf(`<row>${cells}</row>`)), 'damaged', SHEET);
  });
});

describe('readWorkbook: the sheet around its cells', () => {
  it('reads merges', () => {
    const content =
      '<sheetData/><mergeCells count="3"><mergeCell ref="B2:C4"/><mergeCell ref="$A$1:$A$2"/><mergeCell ref="D1"/></mergeCells>';
    expect(readSheet(workbook({ sheets: [content] })).merges).toEqual([
      { top: 1, left: 1, bottom: 3, right: 2 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ]);
  });

  it.each(['', 'A', 'A1:B', 'A1:XFE1', 'A1:A1048577', '#REF!'])('refuses the merge "%s"', (ref) => {
    const content = `<sheetData/><mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
    expectFileError(() => readSheet(workbook({ sheets: [content] })), 'damaged', SHEET);
  });

  it('reads hidden rows as spans: by themselves, by an outline, by no height', () => {
    const rows =
      '<row r="2" hidden="1"/><row r="3" hidden="true" outlineLevel="1"/><row r="4" ht="0" customHeight="1"/><row r="5" ht="15"/>' +
      '<row r="9" hidden="1"/><row r="7" hidden="1"/><row r="8" hidden="1"/><row r="10" hidden="0" collapsed="1"/>';
    expect(readSheet(sheetOf(rows)).hiddenRows).toEqual([
      [1, 3],
      [6, 8],
    ]);
  });

  it('reads hidden columns as spans', () => {
    const content =
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0" customWidth="1"/><col min="5" max="6" width="8.5"/>' +
      '<col min="7" max="16384" hidden="1"/></cols><sheetData/>';
    expect(readSheet(workbook({ sheets: [content] })).hiddenColumns).toEqual([
      [1, 3],
      [6, 16_383],
    ]);
  });

  it('refuses columns without a span', () => {
    expectFileError(
      () => readSheet(workbook({ sheets: ['<cols><col hidden="1"/></cols><sheetData/>'] })),
      'damaged',
      SHEET,
    );
  });

  it('sizes a sheet by its values, not by formats down to its last row and column', () => {
    const styled = Array.from(
      { length: 200 },
      (_, index) => `<row r="${1_048_377 + index}" s="1"><c r="XFD${1_048_377 + index}" s="1"/></row>`,
    );
    const sheet = readSheet(
      workbook({
        sheets: [
          `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" style="1"/></cols>` +
            `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${styled.join('')}</sheetData>`,
        ],
      }),
      { limits: { maxRows: 100, maxChunks: 1 } },
    );
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 1]);
  });
});
