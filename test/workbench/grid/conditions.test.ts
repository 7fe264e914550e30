import { markedFormula } from '../../../src/core/model/marks';
import { conditionsOf } from '../../../src/workbench/grid/conditions';
import { createWorkbook, type ConditionalFormat, type SheetModel } from '../../../src/xlsx';

const range = { top: 1, left: 0, bottom: 3, right: 2 };

function condition(formula: string | null, extra: Partial<ConditionalFormat> = {}): ConditionalFormat {
  const look = { fill: '#F4B6B6', fontColor: null, bold: null };
  const rest = { priority: 1, stopIfTrue: false, other: formula === null ? 'cfRule type=dataBar' : null };
  return { id: `format-${formula}`, ranges: [range], formula, ...rest, ...look, ...extra };
}

function sheetWith(...formats: readonly ConditionalFormat[]): SheetModel {
  const sheet = createWorkbook().addSheet('台账');
  sheet.conditionalFormats.push(...formats);
  sheet.setContent(2, 2, { value: '逾期', formula: null });
  return sheet;
}

describe('the conditional formats that are drawn', () => {
  it.each(['$C2="逾期"', markedFormula('$C2="逾期"')])('%s colours the whole row of its status', (formula) => {
    const { lookAt, undrawn } = conditionsOf(sheetWith(condition(formula)));
    expect(undrawn).toBe(0);
    expect(lookAt(2, 0)).toEqual({ fill: '#F4B6B6', color: null, bold: null });
    expect(lookAt(1, 0)).toBeNull();
    expect(lookAt(2, 3)).toBeNull();
  });

  it('follow relative references from the first cell of their range', () => {
    const { lookAt } = conditionsOf(sheetWith(condition(markedFormula('LEN(A2)>0'))));
    expect(lookAt(2, 2)).not.toBeNull();
    expect(lookAt(2, 1)).toBeNull();
  });

  it('take each property from the first that says something of it', () => {
    const first = condition('$C2="逾期"', { fill: null, fontColor: '#7A0C0C' });
    const { lookAt } = conditionsOf(sheetWith(condition('$C2="逾期"', { priority: 2, bold: true }), first));
    expect(lookAt(2, 0)).toEqual({ fill: '#F4B6B6', color: '#7A0C0C', bold: true });
  });

  it.each([null, 'SUM($A$1:$A$3)>5', 'OR($C2="逾期",$C2="未报")'])('are not guessed at: %s', (formula) => {
    const { lookAt, undrawn } = conditionsOf(sheetWith(condition(formula)));
    expect(undrawn).toBe(1);
    expect(lookAt(2, 0)).toBeNull();
  });
});
