import { deflateRawSync } from 'node:zlib';
import { inflateByZlib } from '../../src/cli/inflate';
import { SnapshotBuilder } from '../../src/core/model/snapshot-builder';
import { textAt } from '../../src/core/model/cells';
import { readWorkbook } from '../../src/xlsx';
import { workbookBytes } from './support';

const text = Buffer.from('台账'.repeat(10_000));

describe('inflateByZlib', () => {
  it('gives the bytes that were deflated', () => {
    expect(Buffer.from(inflateByZlib(deflateRawSync(text), text.length)).equals(text)).toBe(true);
    expect(inflateByZlib(deflateRawSync(Buffer.alloc(0)), 0)).toHaveLength(0);
  });

  it('stops at data that is larger than it says', () => {
    expect(() => inflateByZlib(deflateRawSync(text), text.length - 1)).toThrow();
  });

  it('stops at data that is cut off or is none', () => {
    const deflated = deflateRawSync(text);
    expect(() => inflateByZlib(deflated.subarray(0, 10), text.length)).toThrow();
    expect(() => inflateByZlib(Buffer.from([0xff, 0xff, 0xff]), 10)).toThrow();
  });

  it('serves the reader', () => {
    const [sheet = new SnapshotBuilder().build({ name: '' })] = readWorkbook(workbookBytes([['序号', '任务']]), {
      inflate: inflateByZlib,
    }).sheets;
    expect([textAt(sheet, 0, 0), textAt(sheet, 0, 1)]).toEqual(['序号', '任务']);
  });
});
