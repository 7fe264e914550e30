export { detectTables, type Detection } from './detect';
export type { DetectOptions } from './detect-options';
