import { PlainStringReader } from '../../../src/xlsx/sheetml/plain-strings';

/** What the reader takes of a text, and what it leaves. */
function read(bytes: Buffer, to = bytes.length): { taken: string[]; left: string } {
  const taken: string[] = [];
  const end = new PlainStringReader((text) => taken.push(text)).read(bytes, 0, to);
  return { taken, left: bytes.subarray(end, to).toString() };
}

describe('PlainStringReader', () => {
  it('takes strings as they are', () => {
    const xml = '<si><t>责任单位</t></si><si><t></t></si><si><t> 甲 _x000D_</t></si></sst>';
    expect(read(Buffer.from(xml))).toEqual({ taken: ['责任单位', '', ' 甲 _x000D_'], left: '</sst>' });
  });

  it.each([
    '<si><t xml:space="preserve"> 甲</t></si>',
    '<si><r><t>甲</t></r></si>',
    '<si><t>甲&amp;乙</t></si>',
    '<si><t>甲\r\n乙</t></si>',
    '<si><t>甲<!-- 乙 --></t></si>',
    '<si><t>甲</t><phoneticPr fontId="1"/></si>',
    '<si/>',
    '</sst>',
    '\n',
  ])('leaves %s to the tokenizer', (xml) => {
    expect(read(Buffer.from(`<si><t>乙</t></si>${xml}`))).toEqual({ taken: ['乙'], left: xml });
  });

  it('leaves bytes that are not UTF-8', () => {
    const damaged = Buffer.concat([Buffer.from('<si><t>'), Buffer.from([0xb2, 0xbb]), Buffer.from('</t></si>')]);
    expect(read(damaged).taken).toEqual([]);
  });

  it('leaves a string whose end is not there yet', () => {
    const bytes = Buffer.from('<si><t>甲</t></si>');
    for (let to = 0; to < bytes.length; to++) expect(read(bytes, to).taken).toEqual([]);
    expect(read(bytes)).toEqual({ taken: ['甲'], left: '' });
  });
});
