import { createWorkbook, DEFAULT_STYLE, type SheetModel, type WorkbookModel } from '../../../../src/xlsx';

/** What a test's cell holds: a formula is a text that begins with `=`, with its result behind `->`. */
export type TestCell = string | number | null;

/** A ledger of four tasks as of 2021-11-30: one met, one behind, one not reported, one whose rate is wrong. */
export const LEDGER: readonly (readonly TestCell[])[] = [
  ['2021年重点任务台账'],
  ['截至2021年11月30日'],
  ['序号', '任务名称', '责任单位', '目标值(个)', '完成值(个)', '完成率', '完成时限'],
  [1, '新建公园', '市园林局', 10, 10, '100%', '2021年12月底前'],
  [2, '改造小区', '市住建局', 100, 40, '40%', '2021年12月底前'],
  [3, '新增学位', '市教育局', 500, null, null, '2021年12月底前'],
  [4, '新建厕所', '市城管局', 50, 48, '90%', '2021年12月底前'],
];

/** The first row of {@link LEDGER} that holds a task, counting from 0. */
export const FIRST_TASK = 3;

/** A workbook with sheets of these contents. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>): WorkbookModel {
  const workbook = createWorkbook();
  for (const [name, rows] of Object.entries(sheets)) fill(workbook, workbook.addSheet(name), rows);
  return workbook;
}

function fill(workbook: WorkbookModel, sheet: SheetModel, rows: readonly (readonly TestCell[])[]): void {
  const percent = workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: '0%' });
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const rate = typeof cell === 'string' ? /^(\d+)%$/.exec(cell) : null;
      const formula = typeof cell === 'string' ? /^=(.+?)\s*->\s*(.+)$/.exec(cell) : null;
      if (rate || formula) sheet.setStyle(row, column, percent);
      if (rate) sheet.setContent(row, column, { value: Number(rate[1]) / 100, formula: null });
      else if (formula) sheet.setContent(row, column, { value: Number(formula[2]), formula: formula[1] ?? null });
      else sheet.setContent(row, column, { value: cell, formula: null });
    });
  });
}
