export { readWorkbook, type ReadOptions } from './read';
export { DEFAULT_LIMITS, type Limits } from './limits';
export type { Crc32, InflateWhole } from './zip/archive';
export { openWorkbook } from './model/open/open';
export type { OpenOptions } from './workbook-package';
export { createWorkbook } from './model/workbook';
export { snapshotOf } from './model/snapshot';
export { documentOf, marksOf } from './model/own-names';
export { isFiltered, setCriteria, setFilter, type ShownText } from './model/auto-filter';
export { DEFAULT_STYLE } from './model/style-table';
export { DEFAULT_COLUMN_WIDTH } from './model/sheet';
export type * from './model/workbook-model';
export { createFileHost, type FileHost, type FileHostOptions, type Revision } from './host/file-host';
export type { CellEdit, ColumnPixels, TypedLook } from './host/edits';
export {
  hostOver,
  openFileHost,
  readFile,
  type FileRead,
  type OpenedFile,
  type OpenFileOptions,
} from './host/open-file-host';
export { newWorkbook, type FirstSheet } from './new-workbook';
export { packFile, unpackFile, type PackedFile } from './pack/pack-file';
export { packWorkbook, packedBuffers, unpackWorkbook, type PackedWorkbook } from './pack/pack-workbook';
export { saveWorkbook, writeWorkbook, type SavedWorkbook, type SaveOptions } from './save/save';
export type { DeflateWhole } from './zip/write-archive';
