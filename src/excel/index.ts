export { createExcelHost, type ExcelHostOptions } from './excel-host';
export { isSupported } from './requirements';
