export { createExcelHost, type ExcelHostOptions } from './excel-host';
export { officeReady, type OfficeInfo } from './office';
export { isSupported } from './requirements';
