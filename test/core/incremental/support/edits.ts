import fc from 'fast-check';
import type { CellPatch, PatchValue } from '../../../../src/core/model/cell-patch';
import { formulaAt, kindAt, numberFormatAt, textAt } from '../../../../src/core/model/cells';
import { CHUNK_ROWS, CellKind, UNCALCULATED, type SheetSnapshot } from '../../../../src/core/model/snapshot';
import { FORMULA_FLAG } from '../../../../src/core/model/snapshot';
import { SnapshotBuilder } from '../../../../src/core/model/snapshot-builder';

/** What a cell of a patch is set to. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: PatchValue;
  readonly formula: string | null;
  readonly format: string;
}

/** Texts and figures that ledgers hold, and that turn rows into other kinds of rows. */
const VALUES: readonly Omit<CellEdit, 'row' | 'column'>[] = [
  ...[null, '', ' ', 0, 1, 2, 7, 53, 100, 4600, 28000, 0.96, 0.5, -3, 1e9].map((value) => plain(value)),
  ...['合计', '小计', '其中：新建', '一、续建项目', '注：以上数据截至月底', '填报人：张三', '序号', '责任单位'].map(
    plain,
  ),
  ...['已完成', '未启动', '正在整改', '取消', '暂缓实施', '逾期完成', '已完成86%', '无', '/', '是', '否'].map(plain),
  ...['市教育局', '市住建局', '市住房城乡建设局', '区教育局 ', '张店区', '东城街道'].map(plain),
  ...['12月底前', '2021年底', '2月30日前', '长期坚持', '8月底前完成50%', '9800套', '1.2万户', '不少于50部'].map(plain),
  ...['88.7%', '约50', '控制在20件以内', '二季度', '截至2021年6月30日', '#DIV/0!', '12.5', '1,234'].map(plain),
  plain(true),
  plain({ error: '#N/A' }),
  { value: 44_500, formula: null, format: 'yyyy/m/d' },
  { value: 0.8868, formula: null, format: '0.00%' },
  { value: 86.5, formula: null, format: '0' },
  { value: 600, formula: 'SUM(C4:C9)', format: 'General' },
  { value: 0.5, formula: 'D4/C4', format: '0%' },
  { value: '', formula: 'IF(A1="","","x")', format: 'General' },
  { value: { error: '#DIV/0!' }, formula: 'D5/C5', format: '0%' },
];

function plain(value: PatchValue): Omit<CellEdit, 'row' | 'column'> {
  return { value, formula: null, format: 'General' };
}

/**
 * Edits of a sheet, now and then a cell or two beyond its end: new values, values of other cells, and cells that are
 * written as they are.
 */
export function editsOf(sheet: SheetSnapshot): fc.Arbitrary<readonly CellEdit[]> {
  const place = fc.record({
    row: fc.integer({ min: 0, max: sheet.rowCount + 1 }),
    column: fc.integer({ min: 0, max: sheet.columnCount }),
  });
  const fresh = fc.tuple(place, fc.constantFrom(...VALUES)).map(([at, what]) => ({ ...what, ...at }));
  const copied = fc.tuple(place, place).map(([to, from]) => ({ ...cellOf(sheet, from.row, from.column), ...to }));
  const moved = fc
    .tuple(place, fc.integer({ min: 0, max: sheet.rowCount }))
    .map(([to, row]) => ({ ...cellOf(sheet, row, to.column), ...to }));
  return fc.array(fc.oneof(fresh, copied, moved), { minLength: 1, maxLength: 3 });
}

/** A cell as a host would read it. */
export function cellOf(sheet: SheetSnapshot, row: number, column: number): CellEdit {
  const format = numberFormatAt(sheet, row, column);
  return { row, column, value: valueOf(sheet, row, column), formula: formulaAt(sheet, row, column), format };
}

function valueOf(sheet: SheetSnapshot, row: number, column: number): PatchValue {
  const kind = kindAt(sheet, row, column);
  const raw = sheet.columns[column]?.[Math.floor(row / CHUNK_ROWS)]?.numbers[row % CHUNK_ROWS] ?? 0;
  if (kind === CellKind.Number) return raw;
  if (kind === CellKind.Boolean) return raw === 1;
  if (kind === CellKind.Text) return textAt(sheet, row, column);
  return kind === CellKind.Error ? { error: textAt(sheet, row, column) } : null;
}

/** Each edit as a patch of one cell. */
export function patchesOf(edits: readonly CellEdit[]): readonly CellPatch[] {
  return edits.map(({ row, column, value, formula, format }) => ({
    range: { top: row, left: column, bottom: row, right: column },
    values: [[value]],
    formulas: [[formula]],
    numberFormats: [[format]],
  }));
}

/** The sheet with the edits in it, read afresh: built cell by cell, sharing nothing. */
export function editedAfresh(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const changed = new Map(edits.map((edit) => [`${edit.row}:${edit.column}`, edit]));
  const builder = new SnapshotBuilder();
  // Formulas that show nothing may stand beyond the last value.
  const formulas = [...sheet.formulas.keys()].map((key) => ({ row: Math.floor(key / 16_384), column: key % 16_384 }));
  const rows = Math.max(sheet.rowCount, ...[...edits, ...formulas].map(({ row }) => row + 1));
  const columns = Math.max(sheet.columnCount, ...[...edits, ...formulas].map(({ column }) => column + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const edit = changed.get(`${row}:${column}`);
      if (!edit && isUncalculatedAt(sheet, row, column)) {
        builder.uncalculated(
          row,
          column,
          formulaAt(sheet, row, column),
          builder.format(numberFormatAt(sheet, row, column)),
        );
      } else put(builder, edit ?? cellOf(sheet, row, column));
    }
  }
  const { name, visibility, merges, hiddenRows, hiddenColumns, date1904 } = sheet;
  return builder.build({ name, visibility, merges, hiddenRows, hiddenColumns, date1904 });
}

function put(builder: SnapshotBuilder, { row, column, value, formula, format }: CellEdit): void {
  const code = builder.format(format);
  if (typeof value === 'number') builder.number(row, column, value, code);
  else if (typeof value === 'string') builder.text(row, column, value, code);
  else if (typeof value === 'boolean') builder.boolean(row, column, value, code);
  else if (value !== null) builder.error(row, column, value.error, code);
  if (formula !== null) builder.formula(row, column, formula);
}

function isUncalculatedAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const chunk = sheet.columns[column]?.[Math.floor(row / CHUNK_ROWS)];
  return chunk?.kinds[row % CHUNK_ROWS] === FORMULA_FLAG && Object.is(chunk.numbers[row % CHUNK_ROWS], UNCALCULATED);
}
