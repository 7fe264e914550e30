import { API_FLOOR } from './limits';

/** Whether this Excel has all that the host needs: Excel 2021, Microsoft 365, Excel on the web and later. */
export function isSupported(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', API_FLOOR);
}
