import * as fc from 'fast-check';
import { fromTabbed, toHtml, toTabbed } from '../../../src/workbench/clipboard/table-text';

describe('cells as text', () => {
  it.each([
    [
      'a\tb\r\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\tb\n', [['a', 'b']]],
    ['\t', [['', '']]],
    ['一', [['一']]],
    ['"两\n行"\t1', [['两\n行', '1']]],
    ['"他说""好"""', [['他说"好"']]],
    ['5" 管\t1', [['5" 管', '1']]],
    ['a\r\n\r\nb', [['a'], [''], ['b']]],
  ])('%j is read as %j', (text, rows) => {
    expect(fromTabbed(text)).toEqual(rows);
  });

  it('reads what it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '中', ' ') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        // A single empty cell at the end looks like the line break that Excel sets there.
        fc.pre(rows.length === 1 || rows.at(-1)?.join('') !== '');
        expect(fromTabbed(toTabbed(rows))).toEqual(rows);
      }),
    );
  });

  it('is no markup as a table of a page', () => {
    expect(toHtml([['<b>&', '1']])).toBe('<table><tr><td>&lt;b&gt;&amp;</td><td>1</td></tr></table>');
  });
});
