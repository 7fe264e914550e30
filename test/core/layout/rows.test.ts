import { totalKind } from '../../../src/core/layout/rows';
import { wordsOf } from '../../../src/core/layout/words';

describe('labels of total rows', () => {
  it.each(wordsOf('totals'))('%s is a total', (word) => {
    expect(totalKind(word)).toBe('total');
  });

  it.each(wordsOf('subtotals'))('%s is a subtotal', (word) => {
    expect(totalKind(word)).toBe('subtotal');
  });

  it.each(wordsOf('averages'))('%s adds nothing up', (word) => {
    expect(totalKind(word)).toBe('helper');
  });

  it.each([
    ['全市合计', 'total'],
    ['张店区合计', 'subtotal'],
    ['合计(个)', 'total'],
    ['subtotalforwater', 'subtotal'],
    ['设计方案', null],
    ['统计局', null],
    ['总投资5000万元的项目合计用地面积较大', null],
    ['', null],
  ])('%s is %s', (label, kind) => {
    expect(totalKind(label)).toBe(kind);
  });
});
