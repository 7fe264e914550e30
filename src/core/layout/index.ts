export { detectTables, type DetectOptions, type Detection } from './detect';
