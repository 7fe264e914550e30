import { readWorkbook } from '../../src/xlsx';
import { expectFileError } from './support/expect-file-error';
import { NAMESPACE, RELATIONSHIPS, rels, sheetOf, workbook, workbookParts, zip } from './support/package';
import { grid, readSheet } from './support/sheet';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const ONE = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** A workbook whose parts have other names and places than Excel's. */
function oddlyNamed(workbookTarget: string, sheetTarget: string, parts: Record<string, string>): Uint8Array {
  const { 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': sheet } = workbookParts({ sheets: [ONE] });
  const [bookName = '', relsName = '', sheetName = ''] = Object.keys(parts);
  return zip({
    '_rels/.rels': rels({ r: ['officeDocument', workbookTarget] }),
    [bookName]: book ?? '',
    [relsName]: rels({ s1: ['worksheet', sheetTarget] }),
    [sheetName]: sheet ?? '',
  });
}

describe('readWorkbook: the package', () => {
  it('finds parts by relationships, not by names', () => {
    const names = { 'buch/mappe.xml': '', 'buch/_rels/mappe.xml.rels': '', 'tab/eins.xml': '' };
    expect(grid(readSheet(oddlyNamed('buch/mappe.xml', '../tab/eins.xml', names)))).toEqual([['1']]);
    expect(grid(readSheet(oddlyNamed('/buch/mappe.xml', '/tab/eins.xml', names)))).toEqual([['1']]);
    expect(grid(readSheet(oddlyNamed('./buch/./mappe.xml', '/buch/../tab/eins.xml', names)))).toEqual([['1']]);
  });

  it('compares part names without case, with backslashes and percent signs', () => {
    const names = { 'XL\\Workbook.xml': '', 'XL\\_rels\\Workbook.xml.rels': '', 'XL\\worksheets\\表 1.xml': '' };
    expect(grid(readSheet(oddlyNamed('xl/workbook.xml', 'Worksheets\\%E8%A1%A8%201.xml', names)))).toEqual([['1']]);
    expect(grid(readSheet(oddlyNamed('xl/workbook.xml', 'worksheets/表 1.xml', names)))).toEqual([['1']]);
  });

  it('reads strict workbooks', () => {
    const file = zip({
      '_rels/.rels': rels({ r: ['officeDocument', 'xl/workbook.xml'] }, STRICT_RELATIONSHIPS),
      'xl/_rels/workbook.xml.rels': rels({ a: ['worksheet', 'sheet.xml'] }, STRICT_RELATIONSHIPS),
      'xl/workbook.xml':
        `<workbook xmlns="${STRICT}" xmlns:r="${STRICT_RELATIONSHIPS}" conformance="strict">` +
        '<sheets><sheet name="严格" sheetId="1" r:id="a"/></sheets></workbook>',
      'xl/sheet.xml': `<worksheet xmlns="${STRICT}">${ONE}</worksheet>`,
    });
    expect(readSheet(file)).toMatchObject({ name: '严格', rowCount: 1 });
  });

  it('reads elements with a prefix', () => {
    const file = workbook({
      parts: {
        'xl/workbook.xml':
          `<x:workbook xmlns:x="${NAMESPACE}" xmlns:rel="${RELATIONSHIPS}">` +
          '<x:sheets><x:sheet name="S" sheetId="1" rel:id="s1"/></x:sheets></x:workbook>',
        'xl/worksheets/sheet1.xml':
          `<x:worksheet xmlns:x="${NAMESPACE}"><x:sheetData><x:row r="1">` +
          '<x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(grid(readSheet(file))).toEqual([['甲']]);
  });

  it('keeps the order of tabs and their visibility, and names tabs that hold no cells', () => {
    const file = workbook({
      parts: {
        'xl/workbook.xml':
          `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
          '<sheet name="乙" sheetId="7" r:id="b"/><sheet name="图" sheetId="2" r:id="c"/>' +
          '<sheet name="甲 &amp; 丙" sheetId="3" state="hidden" r:id="a"/>' +
          '<sheet name="宏" sheetId="4" r:id="m"/><sheet name="隐" sheetId="5" state="veryHidden" r:id="a"/>' +
          '</sheets></workbook>',
        'xl/_rels/workbook.xml.rels': rels({
          a: ['worksheet', 'worksheets/sheet1.xml'],
          b: ['worksheet', 'worksheets/sheet1.xml'],
          c: ['chartsheet', 'chartsheets/sheet1.xml'],
          m: ['xlMacrosheet', 'macrosheets/sheet1.xml'],
        }),
      },
    });
    const { sheets, otherTabs } = readWorkbook(file);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['乙', 'visible'],
      ['甲 & 丙', 'hidden'],
      ['隐', 'very-hidden'],
    ]);
    expect(otherTabs).toEqual(['图', '宏']);
  });

  it.each(['1', 'true'])('knows the 1904 date system (%s)', (value) => {
    expect(readSheet(workbook({ before: `<workbookPr date1904="${value}"/>` })).date1904).toBe(true);
    expect(readSheet(workbook({ before: '<workbookPr/>' })).date1904).toBe(false);
  });

  it('looks through AlternateContent to its fallback', () => {
    const file = workbook({
      before:
        '<mc:AlternateContent xmlns:mc="x"><mc:Choice Requires="x15"><workbookPr date1904="1"/></mc:Choice></mc:AlternateContent>',
      sheets: [
        '<mc:AlternateContent xmlns:mc="x"><mc:Choice Requires="x14"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></mc:Choice>' +
          '<mc:Fallback><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></mc:Fallback></mc:AlternateContent>',
      ],
    });
    const sheet = readSheet(file);
    expect(grid(sheet)).toEqual([['2']]);
    expect(sheet.date1904).toBe(false);
  });

  it('does not take elements of extensions for its own', () => {
    const file = workbook({
      sheets: [
        '<sheetData/><extLst><ext><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
          '<mergeCells><mergeCell ref="A1:B2"/></mergeCells></ext></extLst>',
      ],
    });
    expect(readSheet(file)).toMatchObject({ rowCount: 0, merges: [] });
  });

  it('reads a workbook without cells, and one without shared strings and styles', () => {
    expect(readSheet(workbook())).toMatchObject({ rowCount: 0, columnCount: 0 });
    const { 'xl/styles.xml': _styles, 'xl/sharedStrings.xml': _strings, ...rest } = workbookParts({ sheets: [ONE] });
    const parts = { ...rest, 'xl/_rels/workbook.xml.rels': rels({ s1: ['worksheet', 'worksheets/sheet1.xml'] }) };
    expect(grid(readSheet(zip(parts)))).toEqual([['1']]);
  });

  it('reads stored entries and UTF-16 parts', () => {
    const { 'xl/worksheets/sheet1.xml': sheet } = workbookParts({
      sheets: ['<sheetData><row><c t="inlineStr"><is><t>甲😀</t></is></c></row></sheetData>'],
    });
    const text = `<?xml version="1.0" encoding="UTF-16"?>${sheet as string}`;
    const utf16 = (littleEndian: boolean, mark: string): Uint8Array => {
      const view = new DataView(new ArrayBuffer((mark + text).length * 2));
      [...Array((mark + text).length).keys()].forEach((at) =>
        view.setUint16(at * 2, (mark + text).charCodeAt(at), littleEndian),
      );
      return new Uint8Array(view.buffer);
    };
    for (const part of [utf16(true, '\ufeff'), utf16(false, '\ufeff'), utf16(true, ''), utf16(false, '')]) {
      const parts = workbookParts({ parts: { 'xl/worksheets/sheet1.xml': part } });
      expect(grid(readSheet(zip(parts, 0)))).toEqual([['甲😀']]);
    }
  });

  it('reads parts in the encoding that they declare, and refuses those that are not', () => {
    const head = new TextEncoder().encode(
      '<?xml version="1.0" encoding="GB18030"?><worksheet><sheetData><row><c t="inlineStr"><is><t>',
    );
    const tail = new TextEncoder().encode('</t></is></c></row></sheetData></worksheet>');
    const part = (...bytes: number[]) =>
      workbook({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array([...head, ...bytes, ...tail]) } });
    expect(grid(readSheet(part(0xd6, 0xd0)))).toEqual([['中']]);
    expectFileError(() => readSheet(part(0xff, 0xff)), 'damaged', { detail: 'xl/worksheets/sheet1.xml' });
    const unknown = sheetOf('', {
      parts: { 'xl/styles.xml': '<?xml version="1.0" encoding="klingon"?><styleSheet/>' },
    });
    expectFileError(() => readSheet(unknown), 'damaged', { detail: 'xl/styles.xml' });
  });

  it('reads only the sheets that are asked for, and does not touch the others', () => {
    const file = workbook({ sheets: [ONE, '<broken'] });
    const { sheets } = readWorkbook(file, { sheets: (_name, index) => index === 0 });
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('never inflates parts that hold no values', () => {
    const file = workbook({
      sheets: [ONE],
      parts: { 'xl/vbaProject.bin': new Uint8Array(5_000_000), 'xl/media/a.png': 'x' },
    });
    expect(grid(readSheet(file, { limits: { maxInflatedBytes: 10_000 } }))).toEqual([['1']]);
  });

  it('tells progress from 0 to 1, never backwards', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `<row><c><v>${(row * 7919) % 100_003}</v></c></row>`).join(
      '',
    );
    const told: number[] = [];
    readWorkbook(sheetOf(rows), { onProgress: (fraction) => told.push(fraction) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(3);
    expect(told[0]).toBeGreaterThan(0);
    expect(told[told.length - 1]).toBe(1);
  });
});
