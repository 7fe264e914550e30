/** Where office.js finds itself. */
export interface OfficeInfo {
  /** False in a plain browser, where there is no workbook. */
  readonly inExcel: boolean;
  /** The display language as Excel says it, such as `zh-CN`; null outside Excel. */
  readonly displayLanguage: string | null;
}

/**
 * Resolves once office.js is ready.
 *
 * @throws {Error} where its file did not load.
 */
export async function officeReady(): Promise<OfficeInfo> {
  if (!('Office' in globalThis)) throw new Error('office.js did not load');
  const { host } = await Office.onReady();
  // What office.js says outside of Office is null, whatever its typings say.
  const inExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  return { inExcel, displayLanguage: inExcel ? Office.context.displayLanguage : null };
}
