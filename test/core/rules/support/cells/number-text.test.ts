import fc from 'fast-check';
import { readNumberText } from '../../../../../src/core/rules/support/cells/number-text';
import { plain } from '../../../../../src/core/model/decimal';

const shown = (text: string): string | null => {
  const number = readNumberText(text);
  if (!number) return null;
  return `${number.kind} ${plain(number.value)}${number.kind === 'with-unit' ? ` ${number.unit}` : ''}`;
};

describe('readNumberText', () => {
  it.each([
    ['16', 'bare 16'],
    [' 16 ', 'bare 16'],
    ['1,234.5', 'bare 1234.5'],
    ['1,234.5', 'bare 1234.5'],
    ['12', 'bare 12'],
    ['1 234 567', 'bare 1234567'],
    ['-3.5', 'bare -3.5'],
    ['+7', 'bare 7'],
    ["'16", 'bare 16'],
    ['0', 'bare 0'],
    ['0.50', 'bare 0.5'],
    ['87.68%', 'percent 87.68'],
    ['5﹪', 'percent 5'],
    ['9800套', 'with-unit 9800 套'],
    ['350 万元', 'with-unit 350 万元'],
  ])('reads %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    '',
    '  ',
    '001',
    '0123',
    '13853300001',
    '1234567890123456',
    '12 34',
    '1.1.2',
    '1,23',
    '12-34',
    '3/5',
    '53处全部开工',
    '约50',
    '二十',
    '第3',
    '12月底前',
    'A-1',
    '1e5',
    '2021.12.1',
  ])('is no figure alone: %j', (text) => {
    expect(shown(text)).toBeNull();
  });

  it('reads every integer and decimal that a cell shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, fraction) => {
        const text = `${String(whole)}.${String(fraction).padStart(2, '0')}`;
        expect(Number(readNumberText(text)?.value)).toBe(Number(text));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readNumberText(text);
      }),
    );
  });
});
