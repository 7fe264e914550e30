import {
  dayAt,
  decimalAt,
  formulaAt,
  isBlank,
  isFormula,
  kindAt,
  numberAt,
  numberFormatAt,
  showsDate,
  stringIndexAt,
  textAt,
} from '../../../src/core/model/cells';
import { isoOf } from '../../../src/core/model/day';
import { CellKind } from '../../../src/core/model/snapshot';
import { SnapshotBuilder } from '../../../src/core/model/snapshot-builder';

function sheet(date1904 = false) {
  const builder = new SnapshotBuilder();
  builder.number(0, 0, 0.1 + 0.2);
  builder.number(0, 1, 0.8868, builder.format('0.00%'));
  builder.number(0, 2, 43_028, builder.format('yyyy"年"m"月"d"日"'));
  builder.text(0, 3, '  ');
  builder.text(0, 4, '市教育局');
  builder.text(1, 4, '市教育局');
  builder.boolean(0, 5, true);
  builder.boolean(1, 5, false);
  builder.error(0, 6, '#DIV/0!');
  builder.formula(0, 6, 'B1/A1');
  builder.number(0, 7, 1010.5, builder.format('#,##0.00"万元"'));
  builder.number(600, 0, 7);
  return builder.build({ name: 'Sheet1', date1904 });
}

describe('cells', () => {
  const cells = sheet();

  it('have kinds', () => {
    expect([0, 4, 5, 6, 9].map((column) => kindAt(cells, 0, column))).toEqual([
      CellKind.Number,
      CellKind.Text,
      CellKind.Boolean,
      CellKind.Error,
      CellKind.Empty,
    ]);
    expect(kindAt(cells, 5_000, 5_000)).toBe(CellKind.Empty);
    expect(numberAt(cells, 600, 0)).toBe(7);
    expect(numberAt(cells, 0, 4)).toBeNull();
  });

  it('take white space for nothing', () => {
    expect(isBlank(cells, 0, 3)).toBe(true);
    expect(isBlank(cells, 0, 4)).toBe(false);
    expect(isBlank(cells, 300, 0)).toBe(true);
  });

  it('are shown as Excel shows them', () => {
    expect([0, 1, 4, 5, 6, 7, 9].map((column) => textAt(cells, 0, column))).toEqual([
      '0.3',
      '88.68%',
      '市教育局',
      'TRUE',
      '#DIV/0!',
      '1,010.50万元',
      '',
    ]);
    expect(textAt(cells, 1, 5)).toBe('FALSE');
  });

  it('give decimals of 15 digits', () => {
    expect(decimalAt(cells, 0, 0)?.toString()).toBe('0.3');
    expect(decimalAt(cells, 0, 4)).toBeNull();
  });

  it('give days by either calendar', () => {
    const day = dayAt(sheet(true), 0, 2);
    expect(day === null ? null : isoOf(day)).toBe('2021-10-21');
    expect(textAt(sheet(true), 0, 2)).toBe('2021年10月21日');
    expect(textAt(cells, 0, 2)).toBe('2017年10月20日');
    expect(dayAt(cells, 0, 1)).toBeNull();
  });

  it('know formulas and formats', () => {
    expect(isFormula(cells, 0, 6)).toBe(true);
    expect(isFormula(cells, 0, 0)).toBe(false);
    expect(formulaAt(cells, 0, 6)).toBe('B1/A1');
    expect(formulaAt(cells, 0, 0)).toBeNull();
    expect(numberFormatAt(cells, 0, 1)).toBe('0.00%');
    expect(numberFormatAt(cells, 0, 0)).toBe('General');
  });

  it('share equal texts', () => {
    expect(stringIndexAt(cells, 0, 4)).toBe(stringIndexAt(cells, 1, 4));
    expect(stringIndexAt(cells, 0, 0)).toBeNull();
  });
});

describe('formats of dates', () => {
  it.each(['yyyy/m/d', 'm"月"d"日"', 'd-mmm-yy', '[$-804]yyyy"年"m"月"', 'yyyy-mm-dd hh:mm', 'aaaa'])(
    '%s shows a date',
    (code) => {
      expect(showsDate(code)).toBe(true);
    },
  );

  it.each(['General', '0.00%', '#,##0.00', 'h:mm', '[h]:mm:ss', '@', '0"月"', '"年"0', '[Red]0.0'])(
    '%s shows none',
    (code) => {
      expect(showsDate(code)).toBe(false);
    },
  );
});
