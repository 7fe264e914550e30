export { readWorkbook, type ReadOptions } from './read';
export { DEFAULT_LIMITS, type Limits } from './limits';
export type { Crc32, InflateWhole } from './zip/archive';
