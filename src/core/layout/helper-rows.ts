import { kindAt, numberAt } from '../model/cells';
import { CellKind } from '../model/snapshot';
import type { Grid, Region } from './grid';
import { hasWord, isWord, startsWithWord } from './words';

/**
 * Whether a row below a header only explains the columns: 栏次 rows (甲 乙 1 2 3, (1) (2), A B C, 5=4/3), instruction
 * rows (必填, 下拉选择, 如:12月底前), enum rows (已完成/推进中/未启动) and example rows (示例 …).
 */
export function isHelperRow(grid: Grid, region: Region, row: number): boolean {
  const columns = grid.filledColumns(row, region);
  if (columns.length < 2) return false;
  const labels = columns.map((column) => grid.label(row, column));
  return isColumnNumberRow(grid, row, columns, labels) || isInstructionRow(labels) || isExampleRow(labels);
}

const COLUMN_MARK =
  /^(?:[甲乙丙丁戊己庚辛壬癸]|[(（]?\d{1,2}[)）]?|[①-⑳]|[a-z]|[\d①-⑳a-z()（）]{1,5}[==][\d①-⑳a-z+\-*/×÷()（）%.]{1,40}|栏次|列次|行次|—|-)$/;

function isColumnNumberRow(grid: Grid, row: number, columns: readonly number[], labels: readonly string[]): boolean {
  if (columns.length < 3 || !labels.every((label) => COLUMN_MARK.test(label))) return false;
  const numbers = columns
    .map((column, index) =>
      kindAt(grid.sheet, row, column) === CellKind.Number
        ? numberAt(grid.sheet, row, column)
        : leadingNumber(labels[index] ?? ''),
    )
    .filter((value): value is number => value !== null);
  if (numbers.length < 2)
    return labels.some((label) => /^[甲乙丙a-c]$/.test(label)) && labels.length >= 3 && numbers.length > 0;
  return numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
}

function leadingNumber(label: string): number | null {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(label.charAt(0));
  if (circled >= 0) return circled + 1;
  const digits = /^[(（]?(\d{1,2})/.exec(label);
  return digits ? Number(digits[1]) : null;
}

function isInstructionRow(labels: readonly string[]): boolean {
  const telling = labels.filter(
    (label) =>
      isWord('instructions', label) || (hasWord('instructions', label) && label.length <= 40) || isEnumLabel(label),
  );
  return telling.length >= 2 && telling.length >= labels.length * 0.5;
}

/** 已完成/推进中/未启动: alternatives to choose from. A date such as 2021/3/1 is none. */
function isEnumLabel(label: string): boolean {
  const options = label.split(/[/|、]/);
  return (
    options.length >= 2 && options.every((option) => option.length > 0 && option.length <= 8 && !/\d/.test(option))
  );
}

function isExampleRow(labels: readonly string[]): boolean {
  const first = labels[0] ?? '';
  return (
    /^(?:示例|样例|例|范例|填写示例|example|sample)[::]?\d?$/.test(first) ||
    (startsWithWord('instructions', first) && /^(?:示例|样例|例如)/.test(first))
  );
}
