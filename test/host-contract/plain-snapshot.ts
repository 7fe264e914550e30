import { cellAddress, rangeAddress } from '../../src/core/model/address';
import { formulaAt, isFormula, kindAt, numberAt, numberFormatAt, textAt } from '../../src/core/model/cells';
import { CellKind, type SheetSnapshot } from '../../src/core/model/snapshot';

/**
 * A snapshot as plain data that is equal for two hosts: number formats only of numbers (a host may leave out others),
 * hidden rows and columns only within the cells, lists in the order of the sheet.
 */
export function plainSnapshot(snapshot: SheetSnapshot) {
  const { name, visibility, rowCount, columnCount, date1904, merges } = snapshot;
  return {
    name,
    visibility,
    rowCount,
    columnCount,
    date1904,
    cells: cellsOf(snapshot),
    merges: merges.map(rangeAddress).sort(),
    hiddenRows: snapshot.hiddenRows.filter(([first]) => first < rowCount),
    hiddenColumns: snapshot.hiddenColumns.filter(([first]) => first < columnCount),
  };
}

/** `A1` → what it holds, by kind; formulas and number formats behind it. */
export function cellsOf(snapshot: SheetSnapshot): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (let row = 0; row < snapshot.rowCount; row++) {
    for (let column = 0; column < snapshot.columnCount; column++) {
      const cell = cellOf(snapshot, row, column);
      if (cell !== '') cells[cellAddress(row, column)] = cell;
    }
  }
  return cells;
}

function cellOf(snapshot: SheetSnapshot, row: number, column: number): string {
  const formula = isFormula(snapshot, row, column) ? ` =${formulaAt(snapshot, row, column) ?? '?'}` : '';
  switch (kindAt(snapshot, row, column)) {
    case CellKind.Number:
      return `${numberAt(snapshot, row, column)} [${numberFormatAt(snapshot, row, column)}]${formula}`;
    case CellKind.Text:
      return `"${textAt(snapshot, row, column)}"${formula}`;
    case CellKind.Boolean:
    case CellKind.Error:
      return `${textAt(snapshot, row, column)}${formula}`;
    default:
      return formula.trim();
  }
}
