import type { FileRead } from '../host/open-file-host';
import { packWorkbook, packedBuffers, unpackWorkbook, type PackedWorkbook } from './pack-workbook';

/** What reading a file gave, on its way to another thread. */
export interface PackedFile {
  readonly workbook: PackedWorkbook;
  /** Everything that was found beside the workbook. */
  readonly rest: Omit<FileRead, 'workbook'>;
}

/** What reading gave, in a form that is quickly sent, and the memory that is to be handed over with it. */
export function packFile(read: FileRead): { readonly packed: PackedFile; readonly buffers: readonly ArrayBuffer[] } {
  const { workbook, ...rest } = read;
  const packed = packWorkbook(workbook);
  return { packed: { workbook: packed, rest }, buffers: packedBuffers(packed) };
}

/** What reading gave, again; usable once. */
export function unpackFile({ workbook, rest }: PackedFile): FileRead {
  return { ...rest, workbook: unpackWorkbook(workbook) };
}
