import fc from 'fast-check';
import { format, isDateFormat } from 'numfmt';
import { plainDateWriter } from '../../../src/core/model/plain-date-format';

const PIECES = ['yyyy', 'yy', 'm', 'mm', 'd', 'dd', '/', '-', '.', '"年"', '月', '日', '\\-', '\\ ', '"日期："'];

const NOT_PLAIN = [
  'General',
  '@',
  '0.00',
  '0%',
  '',
  ';@',
  '"年"',
  'mmm-yy',
  'ddd',
  'yyy',
  'yyyy/m/d h:mm',
  'h:mm',
  '[$-804]yyyy',
  'yyyy/m/d;',
  'bb',
  'e',
  '"yy',
];

describe('plainDateWriter', () => {
  it.each([
    ['yyyy/m/d', '2021/3/5'],
    ['yyyy-mm-dd', '2021-03-05'],
    ['yyyy"年"m"月"d"日";@', '2021年3月5日'],
    ['yyyy\\.mm', '2021.03'],
    ['m月d日', '3月5日'],
    ['yy-m', '21-3'],
  ])('writes %s', (code, text) => {
    expect(plainDateWriter(code)?.(44260)).toBe(text);
  });

  it.each(NOT_PLAIN)('leaves %p alone', (code) => {
    expect(plainDateWriter(code)).toBeNull();
  });

  it.each([60, 1, 0, -5, 44260.5, 2958466, NaN, Infinity])('leaves %p alone, which is no whole day', (serial) => {
    expect(plainDateWriter('yyyy/m/d')?.(serial)).toBeNull();
  });

  it('writes as numfmt does', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 });
    const end = fc.constantFrom('', ';@');
    let compared = 0;
    fc.assert(
      fc.property(pieces, end, fc.integer({ min: 61, max: 2_958_465 }), (written, section, serial) => {
        const code = written.join('') + section;
        const writer = plainDateWriter(code);
        if (writer === null) return;
        compared++;
        expect(isDateFormat(code)).toBe(true);
        expect(writer(serial)).toBe(format(code, serial, { locale: 'zh-CN', throws: false }));
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
