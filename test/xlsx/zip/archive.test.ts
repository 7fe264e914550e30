import { crc32 as zlibCrc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { FileError } from '../../../src/core/model/workbook';
import { Budget, DEFAULT_LIMITS } from '../../../src/xlsx/limits';
import { inflateEntry } from '../../../src/xlsx/zip/archive';
import { crc32 } from '../../../src/xlsx/zip/crc32';
import { ZipError, readDirectory, type ZipEntry } from '../../../src/xlsx/zip/directory';

const MEGABYTE = 1024 * 1024;

function onlyEntry(archive: Uint8Array): ZipEntry {
  const [entry] = readDirectory(archive);
  if (!entry) throw new Error('no entry');
  return entry;
}

function inflate(archive: Uint8Array, entry = onlyEntry(archive), budget = new Budget(DEFAULT_LIMITS)): Buffer {
  const pieces: Uint8Array[] = [];
  inflateEntry(archive, entry, budget, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces);
}

/** Changes a 32-bit field of the archive's only central directory entry. */
function patched(archive: Uint8Array, field: number, value: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + field, value, true);
      return copy;
    }
  }
  throw new Error('no directory');
}

const SIZE = 24;
const FLAGS_AND_METHOD = 8;

describe('crc32', () => {
  it('agrees with zlib, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
        const expected = zlibCrc32(bytes);
        expect(crc32(bytes)).toBe(expected);
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(expected);
      }),
    );
  });
});

describe('readDirectory', () => {
  it('lists names, sizes and flags', () => {
    const archive = zipSync({ 'xl\\a.xml': strToU8('甲'), 'b.xml': [strToU8('x'.repeat(100)), { level: 0 }] });
    expect(readDirectory(archive)).toMatchObject([
      { name: 'xl/a.xml', size: 3, method: 8, encrypted: false },
      { name: 'b.xml', size: 100, compressedSize: 100, method: 0 },
    ]);
  });

  it('finds an archive behind other bytes and before a comment', () => {
    const archive = zipSync({ a: strToU8('content') });
    const comment = Buffer.from(archive);
    comment.writeUInt16LE(5, comment.length - 2);
    const file = new Uint8Array(Buffer.concat([Buffer.from('#!/bin/sh\n'), comment, Buffer.from('hello')]));
    expect(inflate(file).toString()).toBe('content');
  });

  it('reads ZIP64 archives', () => {
    const file = zip64('content');
    expect(onlyEntry(file)).toMatchObject({ name: 'a', size: 7, method: 0, offset: 0 });
    expect(inflate(file).toString()).toBe('content');
  });

  it.each([
    ['no end record', strToU8('PK\u0003\u0004 and nothing else that would be an archive')],
    ['too short', strToU8('PK')],
    [
      'an offset out of bounds',
      (() => {
        const archive = zipSync({ a: strToU8('x') });
        new DataView(archive.buffer).setUint32(archive.length - 6, 0xfffffff0, true);
        return archive;
      })(),
    ],
    [
      'more entries than there are',
      (() => {
        const archive = zipSync({ a: strToU8('x') });
        new DataView(archive.buffer).setUint16(archive.length - 12, 9, true);
        return archive;
      })(),
    ],
  ])('refuses %s', (_what, archive) => {
    expect(() => readDirectory(archive)).toThrow(ZipError);
  });
});

describe('inflateEntry', () => {
  const content = new Uint8Array(3 * MEGABYTE).map((_, index) => (index * index) >> 7);

  it('inflates what was stored and what was deflated', () => {
    expect(inflate(zipSync({ a: content }, { level: 6 })).equals(content)).toBe(true);
    expect(inflate(zipSync({ a: content }, { level: 0 })).equals(content)).toBe(true);
    expect(inflate(zipSync({ a: new Uint8Array(0) }))).toHaveLength(0);
  });

  it('inflates large parts in steps, with the same outcome', () => {
    const pattern = Buffer.from(Uint8Array.from({ length: 65_521 }, (_, index) => (index >> 10) ^ (index * 31)));
    const large = Buffer.alloc(33 * MEGABYTE, pattern);
    // Packed by zlib, in a moment.
    const archive = zipSync({ a: deflateRawSync(large, { level: 1 }) }, { level: 0 });
    const entry: ZipEntry = { ...onlyEntry(archive), method: 8, size: large.length, crc: zlibCrc32(large) };
    let size = 0;
    let crc = 0;
    let pieces = 0;
    inflateEntry(archive, entry, new Budget(DEFAULT_LIMITS), (piece) => {
      size += piece.length;
      crc = crc32(piece, crc);
      pieces++;
    });
    expect([size, crc]).toEqual([large.length, zlibCrc32(large)]);
    expect(pieces).toBeGreaterThan(100);
  });

  it.each([
    ['whole', 3 * MEGABYTE - 1, 'larger than declared'],
    ['whole', 3 * MEGABYTE + 1, 'smaller than declared'],
    ['whole', 1, 'larger than declared'],
    ['whole', 0, 'larger than declared'],
    ['in steps', 40 * MEGABYTE, 'smaller than declared'],
  ])('refuses a part inflated %s that declares %i bytes', (_how, size, message) => {
    const archive = patched(zipSync({ a: content }), SIZE, size);
    expect(() => inflate(archive)).toThrow(message);
  });

  it('stops a bomb that declares little, before it is in memory', () => {
    const bomb = deflateRawSync(new Uint8Array(70 * MEGABYTE));
    const archive = zipSync({ a: bomb }, { level: 0 });
    const entry: ZipEntry = { ...onlyEntry(archive), method: 8, size: 33 * MEGABYTE };
    let taken = 0;
    expect(() => inflateEntry(archive, entry, new Budget(DEFAULT_LIMITS), (piece) => (taken += piece.length))).toThrow(
      'larger than declared',
    );
    expect(taken).toBeLessThanOrEqual(33 * MEGABYTE);
  });

  it('refuses a part that declares more than the bound, without inflating it', () => {
    const archive = zipSync({ a: content });
    const budget = new Budget({ ...DEFAULT_LIMITS, maxInflatedBytes: MEGABYTE });
    const sink = jest.fn();
    expect(() => inflateEntry(archive, onlyEntry(archive), budget, sink)).toThrow(FileError);
    expect(sink).not.toHaveBeenCalled();
  });

  it('passes the errors of the sink through', () => {
    const archive = zipSync({ a: new Uint8Array(33 * MEGABYTE) });
    for (const file of [archive, zipSync({ a: content })]) {
      const error = new Error('of the sink');
      const sink = (): never => {
        throw error;
      };
      expect(() => inflateEntry(file, onlyEntry(file), new Budget(DEFAULT_LIMITS), sink)).toThrow(error);
    }
  });

  it('refuses a checksum that does not fit', () => {
    expect(() => inflate(patched(zipSync({ a: content }), 16, 1))).toThrow('checksum mismatch');
  });

  it('refuses broken streams, whole and in steps', () => {
    const archive = zipSync({ a: content });
    archive.fill(0xff, 40, 80);
    const entry = onlyEntry(archive);
    expect(() => inflate(archive, entry)).toThrow(ZipError);
    expect(() => inflate(archive, { ...entry, size: 40 * MEGABYTE })).toThrow('broken deflate stream');
    expect(() => inflate(archive, { ...entry, compressedSize: 20 })).toThrow(ZipError);
  });

  it('refuses unknown methods and entries out of bounds', () => {
    const archive = zipSync({ a: content });
    const entry = onlyEntry(archive);
    expect(() => inflate(archive, { ...entry, method: 9 })).toThrow('compression method 9');
    expect(() => inflate(archive, { ...entry, offset: archive.length - 5 })).toThrow('out of bounds');
    expect(() => inflate(archive, { ...entry, offset: 1 })).toThrow('local header missing');
    expect(() => inflate(archive, { ...entry, compressedSize: archive.length })).toThrow('cut off');
  });

  it('knows encrypted entries', () => {
    expect(onlyEntry(patched(zipSync({ a: content }), FLAGS_AND_METHOD, 0x00080001)).encrypted).toBe(true);
  });
});

/** A ZIP64 archive of one stored entry `a`, whose 32-bit fields all say "too large". */
function zip64(content: string): Uint8Array {
  const data = Buffer.from(content);
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const central = Buffer.alloc(46 + 1 + 28);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt32LE(zlibCrc32(data), 16);
  central.fill(0xff, 20, 28);
  central.writeUInt16LE(1, 28);
  central.writeUInt16LE(28, 30);
  central.fill(0xff, 42, 46);
  central.write('a', 46);
  central.writeUInt16LE(1, 47);
  central.writeUInt16LE(24, 49);
  central.writeBigUInt64LE(BigInt(data.length), 51);
  central.writeBigUInt64LE(BigInt(data.length), 59);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(central.length), 40);
  end64.writeBigUInt64LE(BigInt(local.length + data.length), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(local.length + data.length + central.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([local, data, central, end64, locator, end]));
}
