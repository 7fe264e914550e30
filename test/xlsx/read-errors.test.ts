import { isDeepStrictEqual } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { readWorkbook } from '../../src/xlsx';
import { FileError } from '../../src/core/model/workbook';
import { expectFileError, fileErrorOf } from './support/expect-file-error';
import { NAMESPACE, RELATIONSHIPS, rels, sheetOf, workbook, workbookParts, zip } from './support/package';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16 = (content: string): number[] =>
  Array.from(content, (character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]).flat();
const ROW = '<row><c><v>1</v></c></row>';

/** An OLE file whose directory, in its second sector, names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16('Root Entry'), 1024);
  bytes[1024 + 64] = 22;
  bytes.set(utf16(stream), 1152);
  bytes[1152 + 64] = (stream.length + 1) * 2;
  return bytes;
}

describe('readWorkbook: files that are something else', () => {
  it('says that a file is empty', () => {
    expectFileError(() => readWorkbook(new Uint8Array(0)), 'empty');
  });

  it('tells encrypted workbooks from legacy ones', () => {
    expectFileError(() => readWorkbook(compoundFile('EncryptedPackage')), 'encrypted');
    expectFileError(() => readWorkbook(compoundFile('EncryptionInfo')), 'encrypted');
    expectFileError(() => readWorkbook(compoundFile('Workbook')), 'legacy-xls');
    expectFileError(() => readWorkbook(compoundFile('Book')), 'legacy-xls');
    expectFileError(() => readWorkbook(compoundFile('Workbook').subarray(0, 9)), 'legacy-xls');
    expectFileError(() => readWorkbook(new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00, 0x00])), 'legacy-xls');
  });

  it('recognises entries that are encrypted one by one', () => {
    const file = sheetOf(ROW);
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let at = 0; at + 46 < file.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    }
    expectFileError(() => readWorkbook(file), 'encrypted');
  });

  it.each([
    '<html><body><table><tr><td>1</td></tr></table></body></html>',
    '\ufeff\r\n  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '<table border=1><tr><td>责任单位</td></tr></table>',
    '<?xml version="1.0"?><html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>',
    '<!-- 导出 -->\n<style>td{}</style>',
    'MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related',
  ])('recognises HTML: %s', (content) => {
    expectFileError(() => readWorkbook(text(content)), 'html-as-xls');
    const inUtf16 = new Uint8Array([0xff, 0xfe, ...utf16(content.replace('\ufeff', ''))]);
    expectFileError(() => readWorkbook(inUtf16), 'html-as-xls');
  });

  it.each([
    [
      'XML Spreadsheet 2003',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="a"/></Styles><Table ss:x="1"/>',
    ],
    [
      'XML Spreadsheet 2003',
      '<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"/>'.replace(
        '<ss',
        '<?xml version="1.0"?>\n<ss',
      ),
    ],
    ['XML', '<?xml version="1.0"?><data/>'],
    ['CSV/TXT', '序号,责任单位\n1,<table>'],
    ['PDF', '%PDF-1.7'],
    ['RTF', '{\\rtf1\\ansi'],
  ])('names what it does not read: %s', (detail, content) => {
    expectFileError(() => readWorkbook(text(content)), 'unsupported', { detail });
  });

  it('does not name what it does not know', () => {
    expectFileError(() => readWorkbook(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), 'unsupported', {});
    expectFileError(() => readWorkbook(new Uint8Array(5000)), 'damaged');
  });

  it.each([
    ['XLSB', { '_rels/.rels': rels({ r: ['officeDocument', 'xl/workbook.bin'] }), 'xl/workbook.bin': 'x' }],
    ['DOCX', { '_rels/.rels': rels({ r: ['officeDocument', 'word/document.xml'] }), 'word/document.xml': '<w/>' }],
    [
      'PPTX',
      { '_rels/.rels': rels({ r: ['officeDocument', '/ppt/presentation.xml'] }), 'ppt/presentation.xml': '<p/>' },
    ],
    ['OpenDocument', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<c/>' }],
    ['ZIP', { 'readme.txt': 'x' }],
    ['ZIP', {}],
  ])('names other archives: %s', (detail, parts) => {
    expectFileError(() => readWorkbook(zip(parts)), 'unsupported', { detail });
  });
});

describe('readWorkbook: damaged files', () => {
  it.each([
    ['the relationships', '_rels/.rels', '_rels/.rels'],
    ['the workbook', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['a sheet', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['the styles', 'xl/styles.xml', 'xl/styles.xml'],
  ])('names the missing part: %s', (_what, missing, detail) => {
    const parts = Object.fromEntries(Object.entries(workbookParts()).filter(([name]) => name !== missing));
    expectFileError(() => readWorkbook(zip(parts)), 'damaged', { detail });
  });

  it('needs shared strings only where a cell refers to one', () => {
    const without = (row: string): Uint8Array => {
      const { 'xl/sharedStrings.xml': _none, ...parts } = workbookParts({ sheets: [`<sheetData>${row}</sheetData>`] });
      return zip(parts);
    };
    expect(readWorkbook(without(ROW)).sheets[0]?.rowCount).toBe(1);
    expectFileError(() => readWorkbook(without('<row><c t="s"><v>0</v></c></row>')), 'damaged', {
      detail: 'xl/worksheets/sheet1.xml',
    });
  });

  it('names the sheet that no relationship leads to', () => {
    const file = workbook({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="甲" r:id="none"/></sheets></workbook>`,
      },
    });
    expectFileError(() => readWorkbook(file), 'damaged', { detail: 'xl/workbook.xml: 甲' });
  });

  it.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/_rels/workbook.xml.rels',
  ])('names the part that is not well-formed, and keeps the cause: %s', (part) => {
    const broken = String(workbookParts()[part]).replace(/<\/[^<]*$/, '');
    const error = fileErrorOf(() => readWorkbook(workbook({ parts: { [part]: broken } })));
    expect([error.code, error.params]).toEqual(['damaged', { detail: part }]);
    expect(error.cause).toMatchObject({ name: 'XmlError' });
  });

  it('refuses a part with another root element', () => {
    const parts = { 'xl/worksheets/sheet1.xml': '<html/>' };
    expectFileError(() => readWorkbook(workbook({ parts })), 'damaged', { detail: 'xl/worksheets/sheet1.xml' });
  });

  it('expands no entities: the billion laughs are refused at their DOCTYPE', () => {
    const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const sheet =
      `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY l0 "lol">${entities}]><worksheet xmlns="${NAMESPACE}"><sheetData>` +
      '<row><c t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>';
    expectFileError(() => readWorkbook(workbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } })), 'damaged', {
      detail: 'xl/worksheets/sheet1.xml',
    });
  });

  it('gives a FileError wherever a file is cut off', () => {
    const file = sheetOf(ROW, { sharedStrings: '<si><t>甲</t></si>' });
    for (let length = 2; length < file.length; length += 7) {
      expectFileError(() => readWorkbook(file.slice(0, length)), 'damaged');
    }
  });

  it('reads the same or gives a FileError wherever a byte is wrong', () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `<row><c t="s"><v>0</v></c><c><v>${row * 37}</v></c></row>`,
    ).join('');
    const file = sheetOf(rows, { sharedStrings: '<si><t>责任单位</t></si>' });
    const read = (bytes: Uint8Array): unknown => {
      const { sheets } = readWorkbook(bytes);
      return sheets.map(({ columns, strings, rowCount }) => [columns, strings, rowCount]);
    };
    const whole = read(file);
    let refused = 0;
    for (let at = 0; at < file.length; at++) {
      const wrong = file.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 0x55;
      try {
        const again = read(wrong);
        // Jest takes its time over the chunks of columns: it is asked only for what differs.
        if (!isDeepStrictEqual(again, whole)) expect(again).toEqual(whole);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(file.length / 3);
  });
});

describe('readWorkbook: bounds', () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, row) => `<row><c><v>${row}</v></c></row>`).join('');

  it('bounds the inflated size, before inflating where the size is declared', () => {
    const file = sheetOf(rows(5000));
    const { params } = fileErrorOf(() => readWorkbook(file, { limits: { maxInflatedBytes: 20_000 } }));
    expect(params).toMatchObject({ bound: 'maxInflatedBytes', limit: 20_000 });
    expect(params['found']).toBeGreaterThan(20_000);
  });

  it('bounds the inflated size of all parts together', () => {
    const sheet = `<sheetData>${rows(1000)}</sheetData>`;
    const read = (count: number) => () =>
      readWorkbook(workbook({ sheets: Array<string>(count).fill(sheet) }), { limits: { maxInflatedBytes: 100_000 } });
    expect(read(2)).not.toThrow();
    expectFileError(read(5), 'too-large');
  });

  it('bounds rows by the last that holds a value', () => {
    const file = sheetOf(`${ROW}<row r="200"/><row r="100"><c r="A100"><v>1</v></c></row>`);
    expect(readWorkbook(file, { limits: { maxRows: 100 } }).sheets[0]?.rowCount).toBe(100);
    expectFileError(() => readWorkbook(file, { limits: { maxRows: 99 } }), 'too-large', {
      bound: 'maxRows',
      limit: 99,
      found: 100,
    });
  });

  it('bounds cells of all sheets together', () => {
    const sheet = `<sheetData>${rows(10)}</sheetData>`;
    const file = workbook({ sheets: [sheet, sheet] });
    expect(readWorkbook(file, { limits: { maxCells: 20 } }).sheets).toHaveLength(2);
    expectFileError(() => readWorkbook(file, { limits: { maxCells: 19 } }), 'too-large', {
      bound: 'maxCells',
      limit: 19,
      found: 20,
    });
  });

  it('counts formulas without a result, merges and shared strings as well', () => {
    const limits = { maxCells: 2 };
    const uncalculated = sheetOf('<row><c><f>A1</f></c><c><f>A1</f></c><c><f>A1</f></c></row>');
    const empty = sheetOf('<row><c t="str"><f>A1</f></c><c t="str"><f>A1</f></c><c t="str"><f>A1</f></c></row>');
    const merges = workbook({ sheets: ['<mergeCells>' + '<mergeCell ref="A1:B2"/>'.repeat(3) + '</mergeCells>'] });
    const strings = sheetOf('', { sharedStrings: '<si/>'.repeat(3) });
    for (const file of [uncalculated, empty, merges, strings]) {
      expectFileError(() => readWorkbook(file, { limits }), 'too-large', { bound: 'maxCells', limit: 2, found: 3 });
    }
  });

  it('bounds the memory for cells scattered over the grid', () => {
    const scattered = Array.from(
      { length: 20 },
      (_, index) => `<row r="${index * 1000 + 1}"><c><v>1</v></c></row>`,
    ).join('');
    expectFileError(() => readWorkbook(sheetOf(scattered), { limits: { maxChunks: 10 } }), 'too-large', {
      bound: 'maxChunks',
      limit: 10,
      found: 11,
    });
  });
});

describe('readWorkbook: the inflater of the host', () => {
  const inflate = (deflated: Uint8Array, size: number): Uint8Array =>
    inflateRawSync(deflated, { maxOutputLength: Math.max(size, 1) });

  it('gives the same workbook', () => {
    const file = sheetOf(ROW.repeat(50), { sharedStrings: '<si><t>甲</t></si>' });
    const asked = jest.fn(inflate);
    expect(readWorkbook(file, { inflate: asked })).toEqual(readWorkbook(file));
    expect(asked).toHaveBeenCalledTimes(6);
  });

  it('gives a FileError for a broken stream', () => {
    const file = sheetOf(ROW.repeat(50));
    const broken = file.slice();
    const at = file.findIndex((_, index) => text('sheet1.xml').every((byte, offset) => file[index + offset] === byte));
    broken.fill(0xff, at + 15, at + 25);
    expectFileError(() => readWorkbook(broken, { inflate }), 'damaged', { detail: 'xl/worksheets/sheet1.xml' });
  });
});
