import type { CellRange } from '../../src/core/model/address';
import { moveReferences, renameInFormula, translateRows } from './cells/formula-references';

/** Two rows came in before row 3. */
function down(range: CellRange): CellRange | null {
  const moved = (row: number): number => (row >= 2 && row < 1_048_575 ? row + 2 : row);
  return { ...range, top: moved(range.top), bottom: moved(range.bottom) };
}

const move = (formula: string, home = '台账'): string => moveReferences(formula, home, '台账', down);

describe('references in formulas', () => {
  it.each([
    ['A2+A3', 'A2+A5'],
    ['SUM($A$1:$B$9)', 'SUM($A$1:$B$11)'],
    ['SUM(C:C)+SUM(3:4)', 'SUM(C:C)+SUM(5:6)'],
    ['IF(A5="A5是A5",LOG10(A5),A5_合计)', 'IF(A7="A5是A5",LOG10(A7),A5_合计)'],
    ["'别 的''表'!A5+台账!A5+'台账'!A5", "'别 的''表'!A5+台账!A7+'台账'!A7"],
    ['1E3+A10.5', '1E3+A10.5'],
  ])('%s', (before, after) => {
    expect(move(before)).toBe(after);
  });

  it('means its own sheet where none is named', () => {
    expect(move('A5+台账!A5', '汇总')).toBe('A5+台账!A7');
  });

  it('becomes #REF! where everything is gone', () => {
    expect(moveReferences('SUM(A1:B2)*C9', '台账', '台账', (range) => (range.left < 2 ? null : range))).toBe(
      'SUM(#REF!)*C9',
    );
  });

  it('follows a sheet that is renamed', () => {
    expect(renameInFormula('台账!A1&\'台账\'!B2&"台账!A1"&总台账!A1', '台账', '2021 年')).toBe(
      "'2021 年'!A1&'2021 年'!B2&\"台账!A1\"&总台账!A1",
    );
  });

  it('moves with its row where it is relative', () => {
    expect(translateRows('A3/$C$1+$B3+C$3+D:D', -1)).toBe('A2/$C$1+$B2+C$3+D:D');
  });
});
