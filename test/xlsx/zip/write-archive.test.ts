import { deflateSync, unzipSync, zipSync } from 'fflate';
import { readDirectory } from '../../../src/xlsx/zip/directory';
import { carriedEntry, packedEntry, writeArchive } from '../../../src/xlsx/zip/write-archive';

const options = { deflate: (bytes: Uint8Array): Uint8Array => deflateSync(bytes) };

describe('writeArchive', () => {
  it('writes new entries, deflated where that is shorter', () => {
    const files = {
      'a.xml': new Uint8Array(5000).fill(65),
      '图/b.bin': new Uint8Array([1, 2, 3]),
      empty: new Uint8Array(0),
    };
    const archive = writeArchive(Object.entries(files).map(([name, bytes]) => packedEntry(name, bytes, options)));
    expect(unzipSync(archive)).toEqual(files);
    expect(readDirectory(archive).map(({ name, method }) => [name, method])).toEqual([
      ['a.xml', 8],
      ['图/b.bin', 0],
      ['empty', 0],
    ]);
    expect(archive.length).toBeLessThan(500);
  });

  it('carries entries over as they are compressed', () => {
    const original = zipSync({
      a: [new Uint8Array(900).fill(7), { level: 9 }],
      b: [new Uint8Array([9]), { level: 0 }],
    });
    const entries = readDirectory(original).map((entry) => carriedEntry(original, entry));
    const archive = writeArchive(entries);
    expect(unzipSync(archive)).toEqual(unzipSync(original));
    const facts = (bytes: Uint8Array) => readDirectory(bytes).map(({ offset: _offset, ...rest }) => rest);
    expect(facts(archive)).toEqual(facts(original));
  });

  it('refuses what it would need ZIP64 for', () => {
    const entry = packedEntry('a', new Uint8Array(0), options);
    expect(() => writeArchive(new Array<typeof entry>(70_000).fill(entry))).toThrow('too large');
  });
});
