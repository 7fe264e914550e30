import { live, writable, type LiveRange } from '../cells/access';
import { fullAddress } from '../cells/address';
import { cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../cells/area';
import { areHidden, setHidden } from '../cells/lines';
import { readFormulas, readNumberFormats, readTexts, readValueTypes, readValues, styleOf } from '../cells/read';
import { changeStyles } from '../cells/style-write';
import { asGrid, writeCells } from '../cells/write';
import type { Excel, RangeTarget } from '../excel';
import type { PropertyRow } from '../protocol/object-type';
import { flag, text } from './arguments';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { cellProperty, property } from './range-rows';

const write =
  (name: string) =>
  (excel: Excel, { sheet, range }: LiveRange, value: unknown): void =>
    writeCells(excel, sheet, range, value, `Range.${name}`);

function setNumberFormats(excel: Excel, { sheet, range }: LiveRange, value: unknown): void {
  const location = 'Range.numberFormat';
  const grid = asGrid(range, value, location);
  if (!Array.isArray(value)) {
    const numberFormat = text(value, location);
    changeStyles(excel, sheet, range, (style) => ({ ...style, numberFormat }));
    return;
  }
  grid.forEach((row, down) =>
    row.forEach((entry, across) => {
      if (entry === null) return;
      const [at, column] = [range.top + down, range.left + across];
      const style = { ...styleOf(excel, sheet, at, column), numberFormat: text(entry, location) };
      sheet.setStyle(at, column, excel.workbook.styles.intern(style));
    }),
  );
}

const hiddenLines = (axis: 'row' | 'column'): PropertyRow<RangeTarget> => ({
  since: '1.2',
  get: (target, excel) => {
    const { sheet, range } = live(excel, target);
    return areHidden(sheet, range, axis);
  },
  set: (target, value, excel) => {
    const { sheet, range } = writable(excel, target, `Range.${axis}Hidden`);
    setHidden(excel, sheet, range, axis, flag(value, `Range.${axis}Hidden`));
  },
});

/** What is loaded of ranges, and set. */
export const RANGE_PROPERTIES: Readonly<Record<string, PropertyRow<RangeTarget>>> = {
  address: property((_excel, { sheet, range }) => fullAddress(sheet, range)),
  addressLocal: property((_excel, { sheet, range }) => fullAddress(sheet, range)),
  // Excel gives -1 where a 32-bit number does not hold it.
  cellCount: property((_excel, { range }) => (cellsOf(range) > 2_147_483_647 ? -1 : cellsOf(range))),
  columnCount: property((_excel, { range }) => columnsOf(range)),
  columnHidden: hiddenLines('column'),
  columnIndex: property((_excel, { range }) => range.left),
  formulas: cellProperty('formulas', (excel, { sheet, range }) => readFormulas(excel, sheet, range), write('formulas')),
  hyperlink: { ...cellProperty('hyperlink', (_excel, found) => readHyperlink(found), writeHyperlink), since: '1.7' },
  isEntireColumn: property((_excel, { range }) => isEntireColumn(range), '1.7'),
  isEntireRow: property((_excel, { range }) => isEntireRow(range), '1.7'),
  numberFormat: cellProperty(
    'numberFormat',
    (excel, { sheet, range }) => readNumberFormats(excel, sheet, range),
    setNumberFormats,
  ),
  rowCount: property((_excel, { range }) => rowsOf(range)),
  rowHidden: hiddenLines('row'),
  rowIndex: property((_excel, { range }) => range.top),
  text: property((excel, { sheet, range }) => readTexts(excel, sheet, range)),
  valueTypes: property((excel, { sheet, range }) => readValueTypes(excel, sheet, range)),
  values: cellProperty('values', (excel, { sheet, range }) => readValues(excel, sheet, range), write('values')),
};
