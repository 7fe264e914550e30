import { dayOf, serialFromDay } from '../../../src/core/model/day';
import { typedValue } from '../../../src/workbench/edit/typed-value';

const TODAY = dayOf(2021, 12, 1)!;
const into = (numberFormat: string) => ({ numberFormat, date1904: false, today: TODAY });
const serial = (year: number, month: number, day: number) => serialFromDay(dayOf(year, month, day)!, false);

describe('what is typed into a cell', () => {
  it.each([
    ['53', 53, undefined],
    ['-1.5', -1.5, undefined],
    ['10,500', 10_500, '#,##0'],
    ['88.33%', 0.8833, '0.00%'],
    ['26%', 0.26, '0%'],
    ['2021-08-31', serial(2021, 8, 31), 'yyyy/m/d'],
    ['2021/8/31', serial(2021, 8, 31), 'yyyy/m/d'],
    ['2021年8月31日', serial(2021, 8, 31), 'yyyy"年"m"月"d"日"'],
    ['2021年8月', serial(2021, 8, 1), 'yyyy"年"m"月"'],
    ['8月31日', serial(2021, 8, 31), 'm"月"d"日"'],
    ['true', true, undefined],
  ])('%s in a cell without a format is %p, shown as %p', (text, value, numberFormat) => {
    const typed = typedValue(text, into('General'));
    expect(typed).toEqual({ kind: 'value', value, quotePrefix: false, ...(numberFormat ? { numberFormat } : {}) });
  });

  it.each([
    '8月底前',
    '8月',
    '年底前',
    '2021-02-30',
    '2021.8.31',
    '1.05万套',
    '不低于60%',
    '3-5',
    '12345678901234567',
    '12,34',
  ])('%s stays a text', (text) =>
    expect(typedValue(text, into('General'))).toEqual({ kind: 'value', value: text, quotePrefix: false }),
  );

  it('is a text in a cell of texts, and after an apostrophe', () => {
    expect(typedValue('53', into('@'))).toEqual({ kind: 'value', value: '53', quotePrefix: false });
    expect(typedValue("'53", into('General'))).toEqual({ kind: 'value', value: '53', quotePrefix: true });
  });

  it('is a text that stays one where Excel would begin a formula', () => {
    expect(typedValue('-市教育局', into('General'))).toEqual({ kind: 'value', value: '-市教育局', quotePrefix: true });
  });

  it('is not taken where it begins a formula', () => {
    expect(typedValue('=A1+1', into('General'))).toEqual({ kind: 'formula' });
  });

  it('is a percentage in a cell of percentages, typed as 85 or as 0.85', () => {
    expect(typedValue('85', into('0.00%'))).toMatchObject({ value: 0.85 });
    expect(typedValue('0.85', into('0.00%'))).toMatchObject({ value: 0.85 });
  });

  it('keeps the format that a cell of dates or figures has', () => {
    expect(typedValue('2021-8-31', into('m月d日'))).not.toHaveProperty('numberFormat');
    expect(typedValue('10,500', into('0.0'))).not.toHaveProperty('numberFormat');
  });

  it('empties the cell where nothing is left', () => {
    expect(typedValue('', into('General'))).toEqual({ kind: 'value', value: null, quotePrefix: false });
  });
});
