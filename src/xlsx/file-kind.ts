import { FileError } from '../core/model/workbook';

const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How far into a text the marks of its kind are looked for. */
const TEXT_HEAD = 8192;

/**
 * Says by the first bytes whether the file is a ZIP archive, whatever its name is, and throws what else it is:
 * `empty`, `encrypted` (an encrypted .xlsx is an OLE file with an EncryptedPackage stream), `legacy-xls`,
 * `html-as-xls` (what web systems export as .xls), `unsupported` (XML of Excel 2003, CSV, plain text, PDF …).
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError('empty');
  if (startsWith(bytes, CFB_SIGNATURE)) throw new FileError(isEncryptedPackage(bytes) ? 'encrypted' : 'legacy-xls');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  // What a failed copy or a broken disk leaves: the right length, and nothing in it.
  if (bytes.every((byte) => byte === 0)) throw new FileError('damaged');
  throw textError(bytes);
}

function textError(bytes: Uint8Array): FileError {
  const head = decodeHead(bytes.subarray(0, TEXT_HEAD)).trimStart();
  // Before HTML, because its tables have the same element names.
  if (/^<[^]*<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
    return new FileError('unsupported', { detail: 'XML Spreadsheet 2003' });
  }
  if (isHtml(head)) return new FileError('html-as-xls');
  // BIFF 2 to 4 (before Excel 5) begin with a BOF record and are no OLE files.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1)) return new FileError('legacy-xls');
  const kind = kindOf(head);
  return new FileError('unsupported', kind === null ? {} : { detail: kind });
}

/** HTML in whatever form programs save it as a spreadsheet: a page, a bare table, a web archive (MHTML). */
function isHtml(head: string): boolean {
  if (head.startsWith('<') && /<(?:!doctype\s+html|(?:html|head|body|table|meta|style)[\s>])/i.test(head)) return true;
  return /^(?:mime-version|x-document-type|content-type)\s*:/i.test(head);
}

/** A name for the kind of file that needs no translation; null where it is not known. */
function kindOf(head: string): string | null {
  if (head.startsWith('%PDF')) return 'PDF';
  if (head.startsWith('{\\rtf')) return 'RTF';
  if (head.startsWith('<?xml')) return 'XML';
  return /[\0\ufffd]/.test(head) ? null : 'CSV/TXT';
}

function decodeHead(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Size of an entry of an OLE file's directory (MS-CFB 2.6.1); sectors are a multiple of it, so entries are aligned. */
const CFB_ENTRY_BYTES = 128;
const CFB_NAME_LENGTH_OFFSET = 64;

/** Whether an OLE file's directory names the stream EncryptedPackage or EncryptionInfo (MS-OFFCRYPTO 2.3.4.4). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const names = ['EncryptedPackage', 'EncryptionInfo'].map(utf16);
  for (let at = 0; at + CFB_ENTRY_BYTES <= bytes.length; at += CFB_ENTRY_BYTES) {
    // The length in bytes counts the closing zero, which the searched name includes.
    const length = bytes[at + CFB_NAME_LENGTH_OFFSET];
    if (names.some((name) => name.length === length && startsWith(bytes.subarray(at, at + length), name))) return true;
  }
  return false;
}

function utf16(text: string): number[] {
  return Array.from(`${text}\0`, (character) => [character.charCodeAt(0), 0]).flat();
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
