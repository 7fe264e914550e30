export { createExcelHost, type ExcelHostOptions } from './excel-host';
export { officeReady, type OfficeInfo } from './office';
export { isOfficeDark } from './office-theme';
export { isSupported } from './requirements';
