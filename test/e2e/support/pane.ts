import { readFileSync } from 'node:fs';
import { openWorkbook, type WorkbookModel } from '../../../src/xlsx';
import { TestExcel, type ExcelOptions } from '../../office-host';
import { attachPage, type AttachedPage } from '../../office-host/page/attach';
import { openPage, type OpenPage, type PageOptions } from './page';

/** A page of the built add-in in the tests' Excel: the real office.js, loaded by its own loader from the same server. */
export interface ExcelPage extends OpenPage {
  readonly excel: TestExcel;
  readonly attached: AttachedPage;
}

/** How a page is opened in an Excel. */
export interface ExcelPageOptions extends Omit<PageOptions, 'path' | 'prepare'> {
  /** A workbook in memory, the path of an .xlsx file, or an Excel in which another page is already. */
  readonly workbook: WorkbookModel | string | TestExcel;
  readonly excel?: Partial<ExcelOptions>;
}

/** Opens the task pane, as the ribbon does: at a view, or at its own first one. */
export function openPane({ view, ...options }: ExcelPageOptions & { readonly view?: string }): Promise<ExcelPage> {
  return openInExcel(view === undefined ? 'taskpane.html' : `taskpane.html?view=${view}`, options);
}

/** Opens the page of the ribbon's functions; {@link AttachedPage.invoke} presses their buttons. */
export function openCommands(options: ExcelPageOptions): Promise<ExcelPage> {
  return openInExcel('commands.html', options);
}

async function openInExcel(path: string, { workbook, excel: given, ...options }: ExcelPageOptions): Promise<ExcelPage> {
  const excel = excelWith(workbook, { displayLanguage: options.locale ?? 'zh-CN', ...given });
  const pages: AttachedPage[] = [];
  const opened = await openPage({
    ...options,
    path,
    prepare: async (page) => {
      pages.push(await attachPage(page, excel));
    },
  });
  return { ...opened, excel, attached: pages[0]! };
}

function excelWith(workbook: ExcelPageOptions['workbook'], options: Partial<ExcelOptions>): TestExcel {
  if (workbook instanceof TestExcel) return workbook;
  return new TestExcel(typeof workbook === 'string' ? openWorkbook(readFileSync(workbook)) : workbook, options);
}
