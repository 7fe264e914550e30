import * as fc from 'fast-check';
import { STATUSES } from '../../../src/core/model/verdict';
import { highlightPlan } from '../../../src/app/highlight/highlight-plan';
import { marksAsRead, marksOfPlan, outdatedMarks, type WrittenMarks } from '../../../src/app/highlight/outdated';
import type { SheetView } from '../../../src/app/engine/sheet-view';
import { createFormatter } from '../../../src/i18n';
import { entryOf, ledgerOf, sheetInfo, viewOf } from '../views';

const zh = createFormatter('zh-CN');

function writtenFor(view: SheetView): WrittenMarks {
  const plan = highlightPlan(view, sheetInfo(), zh);
  if (!plan) throw new Error('nothing to mark');
  return marksOfPlan(plan);
}

const three = (order: readonly [number, number, number]) => {
  const names = ['甲', '乙', '丙'];
  const statuses = ['met', 'behind', 'missed'] as const;
  const entries = order.map((which, index) =>
    entryOf(4 + index, statuses[which]!, { name: names[which]!, reason: `${names[which]!}的理由。` }),
  );
  return viewOf(ledgerOf({ entries }));
};

describe('marks that no longer hold', () => {
  it('are none right after they were written, with ledgers side by side and below each other', () => {
    const status = fc.constantFrom(...STATUSES, null);
    const column = fc.array(status, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(column, column, column, (left, right, below) => {
        const entries = (from: number, statuses: typeof left) =>
          statuses.map((each, index) => entryOf(from + index, each, { name: `第${from + index}行` }));
        const view = viewOf(
          ledgerOf({ range: 'A3:C6', entries: [...entries(4, left), entryOf(4, 'met', { name: '再一项' })] }),
          ledgerOf({ range: 'E3:G6', entries: entries(4, right) }),
          ledgerOf({ range: 'A10:C13', headerRows: [10], entries: entries(11, below) }),
        );
        expect(outdatedMarks(writtenFor(view), view, zh)).toBe(0);
      }),
    );
  });

  it('are those of edited rows, and of new ones', () => {
    const written = writtenFor(viewOf(ledgerOf({ entries: [entryOf(4, 'met'), entryOf(5, 'behind')] })));
    const edited = viewOf(
      ledgerOf({ entries: [entryOf(4, 'met'), entryOf(5, 'missed'), entryOf(6, 'met'), entryOf(7, null)] }),
    );
    expect(outdatedMarks(written, edited, zh)).toBe(2);
    const reworded = viewOf(
      ledgerOf({ entries: [entryOf(4, 'met', { reason: '另一个理由。' }), entryOf(5, 'behind')] }),
    );
    expect(outdatedMarks(written, reworded, zh)).toBe(1);
  });

  it('are those beside other rows, where sorting left them behind', () => {
    const written = writtenFor(three([0, 1, 2]));
    expect(outdatedMarks(written, three([2, 1, 0]), zh)).toBe(2);
    const moved = marksAsRead({ top: 3, rows: [2, 1, 0].map((row) => written.get(3 + row) ?? ['', '']) });
    expect(outdatedMarks(moved, three([2, 1, 0]), zh)).toBe(0);
  });

  it('are those of one row where two ledgers share it and one changed', () => {
    const side = (status: 'met' | 'missed') =>
      viewOf(
        ledgerOf({ range: 'A3:C5', entries: [entryOf(4, 'met', { name: '左' })] }),
        ledgerOf({ range: 'E3:G5', entries: [entryOf(4, status, { name: '右' })] }),
      );
    expect(outdatedMarks(writtenFor(side('met')), side('missed'), zh)).toBe(1);
    expect(outdatedMarks(writtenFor(side('met')), side('met'), zh)).toBe(0);
  });
});
