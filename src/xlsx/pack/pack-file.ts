import type { FileRead } from '../host/open-file-host';
import { packWorkbook, packedBuffers, unpackWorkbook, type PackedWorkbook } from './pack-workbook';

/** What reading a file gave, on its way to another thread: all but the workbook is plain data and goes as it is. */
export type PackedFile = {
  readonly [Key in keyof FileRead]: Key extends 'workbook' ? PackedWorkbook : FileRead[Key];
};

/** What reading gave, in a form that is quickly sent, and the memory that is to be handed over with it. */
export function packFile(read: FileRead): { readonly packed: PackedFile; readonly buffers: readonly ArrayBuffer[] } {
  const workbook = packWorkbook(read.workbook);
  return { packed: { ...read, workbook }, buffers: packedBuffers(workbook) };
}

/** What reading gave, again; usable once. */
export function unpackFile(packed: PackedFile): FileRead {
  return { ...packed, workbook: unpackWorkbook(packed.workbook) };
}
