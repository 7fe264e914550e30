import { sheetOf } from '../../../xlsx/support/package';

/** The bytes of an .xlsx file with one sheet, Sheet1, of these rows. */
export function fileOf(rows: readonly (readonly (string | number | null)[])[]): Uint8Array<ArrayBuffer> {
  const cells = rows.map((row) => row.map(cellOf).join('')).map((row) => `<row>${row}</row>`);
  return new Uint8Array(sheetOf(cells.join('')));
}

function cellOf(value: string | number | null): string {
  if (value === null) return '<c/>';
  return typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** A ledger as another office sends it: one task of 市园林局 that is met, one of 市住建局 that was not reported. */
export const OTHER_LEDGER = [
  ['2021年重点任务台账'],
  ['截至2021年11月30日'],
  ['序号', '任务名称', '责任单位', '目标值(个)', '完成值(个)', '完成时限'],
  [1, '修剪行道树', '市园林局', 20, 20, '2021年12月底前'],
  [2, '整治背街小巷', '市住建局', 30, null, '2021年12月底前'],
];

/** The first bytes of a workbook in a format before .xlsx. */
export const LEGACY = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
