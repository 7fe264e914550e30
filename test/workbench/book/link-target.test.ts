import { linkTarget } from '../../../src/workbench/book/link-target';
import { createWorkbook } from '../../../src/xlsx';

const workbook = createWorkbook();
const first = workbook.addSheet('台账');
const second = workbook.addSheet("单位's 表");

describe('where a link leads', () => {
  it.each([
    ['B3', first, { row: 2, column: 1 }],
    ["'单位''s 表'!A1", second, { row: 0, column: 0 }],
    ['#台账!$C$2', first, { row: 1, column: 2 }],
  ])('%s is a cell', (target, sheet, cell) => {
    expect(linkTarget(workbook, first, target)).toEqual({ kind: 'cell', sheet, cell });
  });

  it.each(['https://example.org/a', 'mailto:a@example.org', '\\\\server\\share\\a.xlsx'])('%s is outside', (target) => {
    expect(linkTarget(workbook, first, target)).toEqual({ kind: 'outside' });
  });

  it.each(['没有的表!A1', '台账!名称'])('%s is lost', (target) => {
    expect(linkTarget(workbook, first, target)).toEqual({ kind: 'lost' });
  });
});
