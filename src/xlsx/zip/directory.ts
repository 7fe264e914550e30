/** An entry of a ZIP archive, as its central directory describes it. */
export interface ZipEntry {
  /** The name as stored, with backslashes (some Windows programs) turned into slashes. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared: never trust it. */
  readonly size: number;
  /** When it was changed, as MS-DOS writes time and date. */
  readonly modified: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

/** The archive's structure is broken: cut off, or offsets that lead nowhere. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const FLAG_ENCRYPTED = 0x1;
const FLAG_UTF8 = 0x800;
const ZIP64_EXTRA = 0x0001;
const UNKNOWN_32 = 0xffffffff;

/**
 * Reads the central directory (APPNOTE.TXT 4.3.12–4.3.16, ZIP64 included). fflate's `unzipSync` with a filter lists
 * sizes, but neither checksums, nor the encryption flag, nor where an entry begins, so that a part could only be
 * inflated whole into a buffer of its declared size, which truncates in silence.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, size, end } = findDirectory(view);
  const shift = shiftOf(view, offset, end - size);
  const entries: ZipEntry[] = [];
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
      throw new ZipError('central directory cut off');
    }
    const next =
      at + CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ZipError('central directory cut off');
    entries.push(readEntry(bytes, view, at, shift));
    at = next;
  }
  return entries;
}

/** Bytes before the archive (self-extracting files) shift every offset by the same amount. */
function shiftOf(view: DataView, declared: number, computed: number): number {
  if (declared + CENTRAL_SIZE <= view.byteLength && view.getUint32(declared, true) === CENTRAL_SIGNATURE) return 0;
  if (computed < declared) throw new ZipError('central directory out of bounds');
  return computed - declared;
}

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
  /** Where the directory's last byte is followed by the end record. */
  readonly end: number;
}

function findDirectory(view: DataView): DirectoryPlace {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return findZip64(view, at) ?? readEnd(view, at);
  }
  throw new ZipError('no end of central directory');
}

function readEnd(view: DataView, at: number): DirectoryPlace {
  return {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
    end: at,
  };
}

function findZip64(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const record = getUint64(view, locator + 8);
  if (record + ZIP64_END_SIZE > locator || view.getUint32(record, true) !== ZIP64_END_SIGNATURE) {
    throw new ZipError('ZIP64 end record missing');
  }
  return {
    count: getUint64(view, record + 32),
    size: getUint64(view, record + 40),
    offset: getUint64(view, record + 48),
    end: record,
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameStart = at + CENTRAL_SIZE;
  const nameEnd = nameStart + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const wide = new Zip64Fields(view, nameEnd, extraEnd);
  const size = wide.value(view.getUint32(at + 24, true));
  const compressedSize = wide.value(view.getUint32(at + 20, true));
  const offset = wide.value(view.getUint32(at + 42, true));
  return {
    name: decodeName(bytes.subarray(nameStart, nameEnd), (flags & FLAG_UTF8) !== 0).replaceAll('\\', '/'),
    encrypted: (flags & FLAG_ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset: offset + shift,
  };
}

/** The 64-bit values of an entry, in the order of the fields that say "too large for 32 bits" (APPNOTE 4.5.3). */
class Zip64Fields {
  private at = -1;

  constructor(
    private readonly view: DataView,
    start: number,
    private readonly end: number,
  ) {
    for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
      if (view.getUint16(field, true) === ZIP64_EXTRA) {
        this.at = field + 4;
        this.end = Math.min(end, this.at + view.getUint16(field + 2, true));
        return;
      }
    }
  }

  /** The next 64-bit value where the 32-bit one stands for "see there". */
  value(narrow: number): number {
    if (narrow !== UNKNOWN_32 || this.at < 0) return narrow;
    if (this.at + 8 > this.end) throw new ZipError('ZIP64 field cut off');
    this.at += 8;
    return getUint64(this.view, this.at - 8);
  }
}

function getUint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipError('offset out of bounds');
  return Number(value);
}

function decodeName(bytes: Uint8Array, utf8: boolean): string {
  // Without the flag names are in an OEM code page; part names are ASCII, so Latin-1 keeps them and never fails.
  return new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(bytes);
}
