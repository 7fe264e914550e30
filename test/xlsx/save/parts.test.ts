import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook, saveWorkbook, type WorkbookModel } from '../../../src/xlsx';
import { ADDIN_ID } from '../../../src/xlsx/save/settings';
import { describeWorkbook } from '../../support/describe-workbook';
import { rels, sheetOf, workbook, workbookParts, zip, type WorkbookOptions } from '../support/package';

/** Saves what a change makes of a workbook, holds it to what it should read as, and gives its parts. */
function saved(bytes: Uint8Array, change: (workbook: WorkbookModel) => void): Record<string, string> {
  const model = openWorkbook(bytes);
  change(model);
  const result = saveWorkbook(bytes, model);
  expect(describeWorkbook(openWorkbook(result))).toEqual(describeWorkbook(model));
  return Object.fromEntries(Object.entries(unzipSync(result)).map(([name, content]) => [name, strFromU8(content)]));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const set = (row: number, column: number, value: string | number | null) => (model: WorkbookModel) =>
  model.sheets[0]!.setContent(row, column, value === null ? null : { value, formula: null });

describe('a changed cell', () => {
  it('is the only thing that changes in its part', () => {
    const rows =
      '<row r="2" ht="20.5" x="y" spans="1:3"><c r="A2" s="0"  t="n" ><v>1</v></c><!-- n --><c r="C2"><v>3</v></c></row>';
    const parts = saved(sheetOf(rows), set(1, 1, 2.5));
    expect(parts[SHEET]).toContain(
      '<row r="2" ht="20.5" x="y" spans="1:3"><c r="A2" s="0"  t="n" ><v>1</v></c><!-- n --><c r="B2"><v>2.5</v></c><c r="C2"><v>3</v></c></row>',
    );
  });

  it('comes and goes where rows and cells say no place of their own', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row><c r="B3"><v>5</v></c><c><v>6</v></c></row>';
    const parts = saved(sheetOf(rows), (model) => {
      for (const [row, column] of [
        [0, 1],
        [1, 0],
        [2, 1],
      ] as const)
        set(row, column, null)(model);
      set(4, 4, '末')(model);
    });
    expect(parts[SHEET]).toContain('<c r="B3"/><c><v>6</v></c>');
  });

  it('keeps the cells that shared its formula', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3" s="0"><f t="shared" si="0"/><v>6</v></c></row>';
    const parts = saved(sheetOf(rows), set(0, 0, 7));
    expect(parts[SHEET]).toContain('<c r="A2"><f>B2*2</f><v>4</v></c>');
    expect(parts[SHEET]).toContain('<c r="A3" s="0"><f>B3*2</f><v>6</v></c>');
  });

  it('dissolves the array formula that it stood in: the other cells keep their values', () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>';
    const model = openWorkbook(sheetOf(rows));
    set(0, 1, 9)(model);
    const again = openWorkbook(saveWorkbook(sheetOf(rows), model)).sheets[0]!;
    expect([0, 1].map((column) => again.contentAt(0, column))).toEqual([
      { value: 2, formula: null },
      { value: 9, formula: null },
    ]);
  });

  it('keeps what its look has beyond the model: rotation, theme colours, protection', () => {
    const styles =
      '<fonts><font><b/><sz val="11"/><color theme="4"/><name val="等线"/><scheme val="minor"/></font></fonts><fills/><borders/>' +
      '<cellXfs><xf/><xf numFmtId="49" fontId="0" xfId="0" applyProtection="1"><alignment textRotation="45"/><protection locked="0"/></xf></cellXfs>';
    const bytes = sheetOf('<row r="1"><c r="A1" s="1"/></row>', { styles });
    const parts = saved(bytes, (model) => {
      const sheet = model.sheets[0]!;
      const style = model.styles.styles[sheet.styleAt(0, 0)]!;
      sheet.setStyle(
        0,
        0,
        model.styles.intern({ ...style, numberFormat: 'General', font: { ...style.font, bold: false } }),
      );
    });
    expect(parts['xl/styles.xml']).toContain(
      '<xf numFmtId="0" fontId="1" xfId="0" applyProtection="1" applyNumberFormat="1" applyFont="1"><alignment textRotation="45"/><protection locked="0"/></xf>',
    );
    expect(parts['xl/styles.xml']).toContain(
      '<font><sz val="11"/><color theme="4"/><name val="等线"/><scheme val="minor"/></font></fonts>',
    );
  });

  it('gets a font whose properties stand in the order of the schema, whatever the order was', () => {
    const styles =
      '<fonts><font><name val="Calibri"/><family val="2"/><color theme="1"/><sz val="11"/></font></fonts><fills/><borders/><cellXfs><xf/></cellXfs>';
    const parts = saved(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', { styles }), (model) => {
      const [normal] = model.styles.styles;
      model.sheets[0]!.setStyle(0, 0, model.styles.intern({ ...normal!, font: { ...normal!.font, bold: true } }));
    });
    expect(parts['xl/styles.xml']).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts>',
    );
  });

  it('is written into workbooks without styles and shared strings', () => {
    const parts = workbookParts({ sheets: ['<sheetData/>'] });
    delete parts['xl/styles.xml'];
    delete parts['xl/sharedStrings.xml'];
    parts['xl/_rels/workbook.xml.rels'] = rels({ s1: ['worksheet', 'worksheets/sheet1.xml'] });
    const result = saved(zip(parts), (model) => {
      set(0, 0, ' a\u0001_x0041_\r\n\ud800')(model);
      model.sheets[0]!.setStyle(0, 0, model.styles.intern({ ...model.styles.styles[0]!, fill: '#FFC000' }));
    });
    expect(result['xl/sharedStrings.xml']).toContain(
      '<t xml:space="preserve"> a_x0001__x005F_x0041__x000D_\n_xD800_</t>',
    );
    expect(result['[Content_Types].xml']).toContain('PartName="/xl/styles.xml"');
  });

  it('is written as UTF-8 into a part in another encoding', () => {
    const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const parts = workbookParts();
    parts[SHEET] = utf16(`<?xml version="1.0" encoding="UTF-16"?>${String(parts[SHEET])}`);
    const result = saved(zip(parts), set(0, 0, '台账'));
    expect(result[SHEET]).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  });
});

describe('formulas', () => {
  const calculated: WorkbookOptions = {
    sheets: ['<sheetData><row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>0</v></c></row></sheetData>'],
    after: '<calcPr calcId="191029"/>',
  };

  function withChain(): Uint8Array {
    const parts = workbookParts(calculated);
    parts['xl/calcChain.xml'] = '<calcChain xmlns="x"><c r="A1" i="1"/></calcChain>';
    parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
      '/>',
      '><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
    );
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      rels({ chain: ['calcChain', 'calcChain.xml'] }).replace(/^<Relationships[^>]*>/, ''),
    );
    return zip(parts);
  }

  it('that went leave no stale list of formulas behind', () => {
    const parts = saved(withChain(), set(0, 0, 5));
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('are calculated on load where what they count on changed, and their zeros stay results', () => {
    const parts = saved(withChain(), set(0, 2, 5));
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1" calcCompleted="1"/>');
    expect(parts['xl/calcChain.xml']).toBeDefined();
  });
});

describe('sheets', () => {
  const three: WorkbookOptions = {
    sheets: ['<sheetData/>', '<sheetData/>', '<sheetData/>'],
    after:
      '<definedNames><definedName name="a" localSheetId="0">Sheet1!$A$1</definedName><definedName name="b" localSheetId="2">Sheet3!$A$1</definedName>' +
      '<definedName name="w">Sheet1!$A$1</definedName></definedNames>',
  };

  it('move, come and go with their names', () => {
    const parts = saved(workbook(three), (model) => {
      model.removeSheet(model.sheets[0]!);
      const [second, third] = model.sheets.splice(0, 2);
      const added = model.addSheet('新');
      model.sheets.splice(0, 1, third!, added, second!);
      third!.name = '三 & 三';
      third!.visibility = 'hidden';
      added.names.push({ name: 'n', formula: '"1<2"', hidden: true });
      model.active = 1;
    });
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="b" localSheetId="0">Sheet3!$A$1</definedName><definedName name="w">Sheet1!$A$1</definedName>' +
        '<definedName name="n" localSheetId="1" hidden="1">"1&lt;2"</definedName>',
    );
    expect(parts['xl/workbook.xml']).toContain('<sheet name="三 &amp; 三" sheetId="3" r:id="s3" state="hidden"/>');
    expect(Object.keys(parts)).not.toContain(SHEET);
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('Id="s1"');
  });
});

describe('what else a sheet says', () => {
  it('comes, changes and goes in the order of the schema', () => {
    const range = { top: 0, left: 0, bottom: 4, right: 3 };
    const bytes = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const parts = saved(bytes, (model) => {
      const sheet = model.sheets[0]!;
      sheet.protected = true;
      sheet.tabColor = '#C00000';
      sheet.frozen = { rows: 1, columns: 0 };
      sheet.merges.push(range);
      sheet.autoFilter = range;
      sheet.filterColumns.push({ offset: 1, values: ['', '甲"'] });
      sheet.hyperlinks.push({ cell: { row: 0, column: 0 }, target: "'Sheet1'!A2", tip: '看 <' });
      sheet.hyperlinks.push({ cell: { row: 1, column: 0 }, target: 'https://example.org/?a=1&b=2#c', tip: null });
      sheet.columns.set(2, { width: null, hidden: true, style: null });
      sheet.rows.set(7, { height: 30, hidden: false, style: null });
      sheet.print = {
        orientation: 'landscape',
        paper: 'A3',
        margins: { top: 1, bottom: 1, left: 1, right: 1 },
        titleRows: [0, 1],
        fitToWidth: true,
        footer: '&P',
        area: range,
        breaks: [3],
      };
    });
    const order = [...(parts[SHEET] ?? '').matchAll(/<(\w+)/g)].map(([, name]) => name ?? '');
    const wanted =
      'sheetPr sheetViews cols sheetData sheetProtection autoFilter mergeCells hyperlinks pageMargins pageSetup headerFooter rowBreaks';
    expect(order.filter((name) => wanted.split(' ').includes(name))).toEqual(wanted.split(' '));
    // Excel hides a column that says no width, whatever else it says.
    expect(parts[SHEET]).toContain('<col min="3" max="3" width="9.140625" hidden="1"/>');
  });

  it('is taken away again without leaving anything', () => {
    const bytes = sheetOf('');
    const model = openWorkbook(bytes);
    const sheet = model.sheets[0]!;
    sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 1 });
    sheet.hyperlinks.push({ cell: { row: 0, column: 0 }, target: 'Sheet1!A2', tip: null });
    sheet.columns.set(2, { width: 20, hidden: false, style: null });
    sheet.conditionalFormats.push({
      id: 'f',
      ranges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      priority: 1,
      stopIfTrue: true,
      formula: 'A1<1',
      fill: '#FFC000',
      fontColor: null,
      bold: false,
      other: null,
    });
    const changed = saveWorkbook(bytes, model);
    const parts = saved(changed, (again) => {
      const [first] = again.sheets;
      for (const list of [first!.merges, first!.hyperlinks, first!.conditionalFormats]) list.length = 0;
      first!.columns.clear();
    });
    expect(parts[SHEET]).toBe(strFromU8(unzipSync(bytes)[SHEET]!));
  });
});

describe('settings', () => {
  it('are kept in a bag of the add-in’s own, and changed where they stand', () => {
    const bytes = workbook();
    const model = openWorkbook(bytes);
    model.settings.set('ledger-check', '{"a":"<1>"}');
    const kept = saveWorkbook(bytes, model);
    const parts = saved(kept, (again) => again.settings.set('ledger-check', '{"b":2}'));
    const bags = Object.keys(parts).filter((name) => /webextension\d*\.xml$/.test(name));
    expect(bags).toHaveLength(1);
    expect(parts[bags[0]!]).toContain(`<we:reference id="${ADDIN_ID}"`);
    saved(kept, (again) => again.settings.clear());
  });

  it('are those of the add-in that the manifest names', () => {
    expect(/<Id>([^<]*)<\/Id>/.exec(readFileSync('manifest.xml', 'utf8'))?.[1]).toBe(ADDIN_ID);
  });
});

describe('a package', () => {
  it('that says of each part of relationships what it is learns it of new ones', () => {
    const parts = saved(workbook(), (model) => {
      model.sheets[0]!.hyperlinks.push({ cell: { row: 0, column: 0 }, target: 'mailto:a@example.org', tip: null });
    });
    expect(parts['[Content_Types].xml']).toContain('<Default Extension="rels"');
  });

  it('keeps what nobody knows, byte for byte', () => {
    const odd = { 'xl/media/图 1.png': new Uint8Array([1, 2, 3, 0]), 'customXml/item1.xml': '<a >\r\n</a>' };
    const bytes = workbook({ parts: odd });
    const model = openWorkbook(bytes);
    set(0, 0, 1)(model);
    const after = unzipSync(saveWorkbook(bytes, model));
    const before = unzipSync(bytes);
    const same = Object.keys(before).filter((name) => Buffer.compare(before[name]!, after[name]!) === 0);
    expect(Object.keys(before).filter((name) => !same.includes(name))).toEqual([SHEET]);
  });
});
