export { readWorkbook, type ReadOptions } from './read';
export { DEFAULT_LIMITS, type Limits } from './limits';
export type { Crc32, InflateWhole } from './zip/archive';
export { createWorkbook } from './model/workbook';
export { snapshotOf } from './model/snapshot';
export { documentOf, marksOf } from './model/own-names';
export { DEFAULT_STYLE } from './model/style-table';
export { DEFAULT_COLUMN_WIDTH } from './model/sheet';
export type * from './model/workbook-model';
