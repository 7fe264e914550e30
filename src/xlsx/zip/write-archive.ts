import { bytesOf } from '../xml/bytes';
import { crc32 as crc32InJavaScript } from './crc32';
import { compressedBytes, type Crc32 } from './archive';
import type { ZipEntry } from './directory';
import { ZipError } from './directory';

/** Deflates bytes at once (raw deflate); a host may have a faster one than fflate. */
export type DeflateWhole = (bytes: Uint8Array) => Uint8Array;

/** What the host has that deflates or checks faster. */
export interface DeflateOptions {
  readonly deflate: DeflateWhole;
  readonly crc32?: Crc32 | undefined;
}

/** An entry to be written, its data compressed already. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly modified: number;
  readonly isEncrypted: boolean;
  readonly data: Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const VERSION_DEFLATE = 20;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;
const FLAG_ENCRYPTED = 0x1;
const FLAG_UTF8 = 0x800;
/** 1980-01-01 0:00, which is what a file without a clock says: the same workbook gives the same bytes. */
const EPOCH = 0x0021_0000;
const MAX_ENTRIES = 0xfffe;
const MAX_BYTES = 0xffff_fffe;

/** An entry of an archive as it lies there, still compressed. */
export function carriedEntry(archive: Uint8Array, entry: ZipEntry): PackedEntry {
  const { name, method, crc, size, modified, encrypted } = entry;
  return { name, method, crc, size, modified, isEncrypted: encrypted, data: compressedBytes(archive, entry) };
}

/** A new entry: deflated, or stored where that is no shorter. */
export function packedEntry(
  name: string,
  bytes: Uint8Array,
  { deflate, crc32 = crc32InJavaScript }: DeflateOptions,
): PackedEntry {
  const deflated = deflate(bytes);
  const isShorter = deflated.length < bytes.length;
  return {
    name,
    method: isShorter ? METHOD_DEFLATED : METHOD_STORED,
    crc: crc32(bytes, 0),
    size: bytes.length,
    modified: EPOCH,
    isEncrypted: false,
    data: isShorter ? deflated : bytes,
  };
}

/**
 * Writes a ZIP archive (APPNOTE.TXT 4.3) without ZIP64. fflate's `zipSync` would have to inflate and deflate again what
 * is only carried over.
 *
 * @throws ZipError where the archive would need ZIP64
 */
export function writeArchive(entries: readonly PackedEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: bytesOf(entry.name) }));
  const dataSize = named.reduce((sum, { entry, name }) => sum + LOCAL_SIZE + name.length + entry.data.length, 0);
  const directorySize = named.reduce((sum, { name }) => sum + CENTRAL_SIZE + name.length, 0);
  if (entries.length > MAX_ENTRIES || dataSize + directorySize > MAX_BYTES) throw new ZipError('archive too large');
  const archive = new Uint8Array(dataSize + directorySize + END_SIZE);
  const view = new DataView(archive.buffer);
  let at = 0;
  let central = dataSize;
  for (const { entry, name } of named) {
    view.setUint32(central, CENTRAL_SIGNATURE, true);
    view.setUint16(central + 4, VERSION_DEFLATE, true);
    writeFacts(view, central + 6, entry, name);
    view.setUint32(central + 42, at, true);
    archive.set(name, central + CENTRAL_SIZE);
    central += CENTRAL_SIZE + name.length;
    view.setUint32(at, LOCAL_SIGNATURE, true);
    writeFacts(view, at + 4, entry, name);
    archive.set(name, at + LOCAL_SIZE);
    archive.set(entry.data, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + entry.data.length;
  }
  view.setUint32(central, END_SIGNATURE, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directorySize, true);
  view.setUint32(central + 16, dataSize, true);
  return archive;
}

/** What local header and directory say alike, from the version that is needed to the length of the name. */
function writeFacts(view: DataView, at: number, entry: PackedEntry, name: Uint8Array): void {
  const isAscii = name.every((byte) => byte < 0x80);
  view.setUint16(at, VERSION_DEFLATE, true);
  view.setUint16(at + 2, (isAscii ? 0 : FLAG_UTF8) | (entry.isEncrypted ? FLAG_ENCRYPTED : 0), true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
