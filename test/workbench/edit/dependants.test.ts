import { dependantOf } from '../../../src/workbench/edit/dependants';
import { createWorkbook } from '../../../src/xlsx';

function workbookWith(formula: string) {
  const workbook = createWorkbook();
  const ledger = workbook.addSheet('台账');
  const summary = workbook.addSheet('汇总 表');
  ledger.setContent(19, 4, { value: 1, formula });
  return { workbook, ledger, summary };
}

const C5 = { top: 4, left: 2, bottom: 4, right: 2 };

describe('formulas that refer to a changed cell', () => {
  it.each(['SUM(C2:C9)', '$C$5*2', 'SUM(C:C)', "'台账'!C5", '台账!B1:D9'])('%s refers to C5', (formula) => {
    const { workbook, ledger } = workbookWith(formula);
    expect(dependantOf(workbook, ledger, C5)).toBe('E20');
  });

  it.each(['SUM(C6:C9)', "'汇总 表'!C5", '"C5"', 'LOG10(2)', 'C50'])('%s does not', (formula) => {
    const { workbook, ledger } = workbookWith(formula);
    expect(dependantOf(workbook, ledger, C5)).toBeNull();
  });

  it('are found where any cell of a range is referred to', () => {
    const { workbook, ledger } = workbookWith('SUM(C8:C9)');
    expect(dependantOf(workbook, ledger, { ...C5, bottom: 8 })).toBe('E20');
    expect(dependantOf(workbook, ledger, { ...C5, bottom: 6 })).toBeNull();
  });

  it('are found on other sheets, which are named', () => {
    const { workbook, summary } = workbookWith("'汇总 表'!C5");
    expect(dependantOf(workbook, summary, C5)).toBe("'台账'!E20");
  });
});
