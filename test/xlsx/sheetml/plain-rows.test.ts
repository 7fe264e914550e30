import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { FileError } from '../../../src/core/model/workbook';
import { readWorkbook } from '../../../src/xlsx';
import { PlainRowReader } from '../../../src/xlsx/sheetml/plain-rows';
import { sheetOf } from '../support/package';

/** Bytes behind the text, so that nothing is left over because the end is near. */
const REST = ' '.repeat(400);

/** What the reader takes of a text that follows the tag of a row, and what it leaves. */
function read(text: string, tag?: string): { taken: unknown[][]; left: string } {
  const taken: unknown[][] = [];
  const reader = new PlainRowReader({
    plainRow: (row) => taken.push(['row', row]),
    plainEmpty: (...cell) => taken.push(['empty', ...cell]),
    plainNumber: (...cell) => taken.push(['number', ...cell]),
    plainShared: (...cell) => taken.push(['shared', ...cell]),
  });
  const bytes = Buffer.from((tag ?? '') + text + REST);
  const from = tag?.length ?? 0;
  if (tag !== undefined) reader.remember(bytes, from);
  const end = reader.read(bytes, from, bytes.length);
  return { taken, left: bytes.subarray(end).toString().trimEnd() };
}

describe('PlainRowReader', () => {
  it('takes numbers, shared strings and empty cells', () => {
    expect(read('<c r="B7"><v>-12.5</v></c><c r="AB8" s="31" t="s"><v>4</v></c><c r="XFD1048576" s="0"/>')).toEqual({
      taken: [
        ['number', 6, 1, -1, -12.5],
        ['shared', 7, 27, 31, 4],
        ['empty', 1048575, 16383, 0],
      ],
      left: '',
    });
  });

  it.each([
    '<c r="A1" t="n"><v>1</v></c>',
    '<c r="A1" t="str"><v>1</v></c>',
    '<c r="A1"  s="1"><v>1</v></c>',
    '<c r="A1" s="1 t="s"/>',
    '<c r="A1" s=""/>',
    '<c r="A1" s="-1"/>',
    '<c r="A1" s="123456"/>',
    '<c r="A1" t="s" s="1"><v>1</v></c>',
    "<c r='A1'><v>1</v></c>",
    '<c r="a1"><v>1</v></c>',
    '<c r="1"><v>1</v></c>',
    '<c r="A"><v>1</v></c>',
    '<c r="A0"><v>1</v></c>',
    '<c r="A1048577"><v>1</v></c>',
    '<c r="A00000001"><v>1</v></c>',
    '<c r="XFE1"><v>1</v></c>',
    '<c r="ZZZZZZZZZZZZZZZZZZZZ1"><v>1</v></c>',
    '<c r="A1"><f>B1</f><v>1</v></c>',
    '<c r="A1"><v>甲</v></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><v> 1</v></c>',
    '<c r="A1"><v>&#49;</v></c>',
    `<c r="A1"><v>${'1'.repeat(40)}</v></c>`,
    '<c r="A1"><v>1</v><v>2</v></c>',
    '<c r="A1"><v>1</v ></c>',
    '<c r="A1" />',
    '<cc r="A1"/>',
    '</row>',
    '\n',
  ])('leaves %s to the tokenizer', (text) => {
    expect(read(`<c r="A1"/>${text}<c r="B1"/>`)).toEqual({ taken: [['empty', 0, 0, -1]], left: `${text}<c r="B1"/>` });
  });

  it('takes rows with the attributes of the one before', () => {
    const tag = '<row r="9" spans="1:2" ht="28.5">';
    const { taken, left } = read('<c r="A9"/></row><row r="10" spans="1:2" ht="28.5"><c r="A10"/></row>', tag);
    expect(taken).toEqual([
      ['empty', 8, 0, -1],
      ['row', 9],
      ['empty', 9, 0, -1],
    ]);
    expect(left).toBe('</row>');
  });

  it.each([
    ['other attributes', '<row r="9" spans="1:2">', '</row><row r="10" spans="1:2" hidden="1"><c r="A10"/>'],
    ['no number', '<row spans="1:2">', '</row><row spans="1:2"><c r="A10"/>'],
    ['a number beyond the grid', '<row r="9">', '</row><row r="1048577"><c r="A10"/>'],
    ['a row without content', '<row r="9">', '</row><row r="10"/><row r="11">'],
    ['a first row that it does not know', undefined, '</row><row r="10"><c r="A10"/>'],
    ['a very long tag', `<row r="9" x="${'1'.repeat(300)}">`, `</row><row r="10" x="${'1'.repeat(300)}">`],
  ])('leaves rows with %s to the tokenizer', (_what, tag, text) => {
    expect(read(text, tag)).toEqual({ taken: [], left: text });
  });

  it('takes nothing that the end of the bytes may cut', () => {
    const bytes = Buffer.from('<c r="A1"><v>12</v></c>');
    for (let end = 0; end <= bytes.length; end++) {
      const reader = new PlainRowReader({
        plainRow: fail,
        plainEmpty: fail,
        plainNumber: fail,
        plainShared: fail,
      });
      expect(reader.read(bytes, 0, end)).toBe(0);
    }
  });
});

function fail(): never {
  throw new Error('taken');
}

/** What a workbook with these rows is read as, or why it is refused. */
function outcome(rows: string): unknown {
  const sharedStrings = '<si><t>甲</t></si><si><t>乙</t></si><si><t> </t></si>';
  try {
    return readWorkbook(sheetOf(rows, { sharedStrings })).sheets;
  } catch (error) {
    if (error instanceof FileError) return [error.code, error.params];
    throw error;
  }
}

/** Jest compares the chunks of a column number by number, two thousand times; it is asked only for what differs. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

/** The same document, written so that nothing of it is plain. */
function roundabout(rows: string): string {
  return rows.replaceAll('<c ', '<c  ').replaceAll('<row ', '<row  ');
}

describe('reading plain rows', () => {
  const type = fc.constantFrom('', ' t="s"', ' t="n"', ' t="str"', ' t="b"');
  const style = fc.constantFrom('', ' s="0"', ' s="1"', ' s="7"');
  const content = fc.constantFrom(
    '<v>0</v>',
    '<v>1</v>',
    '<v>2</v>',
    '<v>-1.50</v>',
    '<v>1E3</v>',
    '<v>x</v>',
    '<f>B1</f><v>1</v>',
    '',
  );
  const column = fc.constantFrom('A', 'B', 'C', 'AA', 'XFD');
  const cell = fc.record({ type, style, content, column });
  const attributes = fc.constantFrom(
    '',
    ' spans="1:3"',
    ' spans="1:3"',
    ' hidden="1"',
    ' ht="0"',
    ' ht="20" customHeight="1"',
  );
  const sheet = fc.array(fc.record({ attributes, cells: fc.array(cell, { maxLength: 6 }) }), { maxLength: 12 });

  const write = (rows: typeof sheet extends fc.Arbitrary<infer T> ? T : never): string =>
    rows
      .map(({ attributes: own, cells }, row) => {
        const written = cells.map(
          (c) => `<c r="${c.column}${row + 1}"${c.style}${c.type}${c.content === '' ? '/>' : `>${c.content}</c>`}`,
        );
        return `<row r="${row + 1}"${own}>${written.join('')}</row>`;
      })
      .join('');

  it('gives the same sheet as reading them through the tokenizer', () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const xml = write(rows);
        expectSame(outcome(xml), outcome(roundabout(xml)));
      }),
      { numRuns: 400 },
    );
  });

  it('refuses the same damaged sheets', () => {
    const character = fc.constantFrom(...Array.from('<>/"= cvrst019A&'));
    fc.assert(
      fc.property(sheet, fc.nat(), fc.nat(3), character, (rows, place, cut, inserted) => {
        const xml = write(rows);
        const at = place % (xml.length + 1);
        const damaged = xml.slice(0, at) + inserted + xml.slice(at + cut);
        expectSame(outcome(damaged), outcome(roundabout(damaged)));
      }),
      { numRuns: 1500 },
    );
  });
});
