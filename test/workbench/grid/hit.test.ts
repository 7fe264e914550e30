import { dragAt, hitAt, type View } from '../../../src/workbench/grid/hit';
import { ROW_HEAD } from '../../../src/workbench/grid/grid-row';
import { COLUMN_HEAD } from '../../../src/workbench/grid/use-axes';
import { drawnOf } from '../support/drawn';

const { layout } = drawnOf([[1]], (sheet) => {
  sheet.columns.set(1, { width: null, hidden: true, style: null });
  sheet.frozen = { rows: 1, columns: 1 };
});
const height = layout.rows.size(0);
const width = layout.columns.size(0);
const view: View = {
  scrollLeft: 0,
  scrollTop: 10 * height,
  width: 600,
  height: 400,
  frozenWidth: ROW_HEAD + width,
  frozenHeight: COLUMN_HEAD + height,
};

describe('what lies at a point', () => {
  it.each([
    [10, 10, { kind: 'corner' }],
    [10, COLUMN_HEAD + 2, { kind: 'row', row: 0 }],
    [10, COLUMN_HEAD + height + 2, { kind: 'row', row: 11 }],
    [ROW_HEAD + 2, 5, { kind: 'column', column: 0 }],
    // The second column is hidden.
    [ROW_HEAD + width + 2, 5, { kind: 'column', column: 2 }],
    [ROW_HEAD + 2, COLUMN_HEAD + 2, { kind: 'cell', cell: { row: 0, column: 0 } }],
    [ROW_HEAD + width + 2, COLUMN_HEAD + height + 2, { kind: 'cell', cell: { row: 11, column: 2 } }],
  ] as const)('(%d, %d) is %j', (x, y, hit) => {
    expect(hitAt(layout, view, x, y)).toEqual(hit);
  });
});

describe('a drag', () => {
  it('beyond an edge comes to the first line that is out of sight there', () => {
    const inside = dragAt(layout, view, ROW_HEAD + 2, view.height - 1);
    expect(dragAt(layout, view, ROW_HEAD + 2, view.height + 50).row).toBe(inside.row + 1);
    expect(dragAt(layout, view, ROW_HEAD + 2, -50).row).toBe(10);
  });

  it('ends at the first line where nothing is out of sight', () => {
    expect(dragAt(layout, { ...view, scrollTop: 0 }, -50, -50)).toEqual({ row: 0, column: 0 });
  });
});
