import { MergeIndex } from '../../../src/core/model/merge-index';

describe('merges', () => {
  const index = new MergeIndex(
    [
      { top: 10, left: 1, bottom: 12, right: 1 },
      { top: 0, left: 0, bottom: 0, right: 16_383 },
      { top: 4, left: 1, bottom: 9, right: 2 },
    ],
    5,
  );

  it.each([
    [0, 4, 0, 0],
    [4, 1, 4, 1],
    [9, 2, 4, 1],
    [11, 1, 10, 1],
  ])('lead cell (%d, %d) to (%d, %d)', (row, column, top, left) => {
    expect(index.anchorOf(row, column)).toEqual({ row: top, column: left });
  });

  it.each([
    [3, 1],
    [13, 1],
    [10, 2],
    [5, 4],
  ])('leave cell (%d, %d) alone', (row, column) => {
    expect(index.anchorOf(row, column)).toEqual({ row, column });
    expect(index.mergeAt(row, column)).toBeNull();
  });

  it('are cut at the last filled column', () => {
    expect(index.mergeAt(0, 5)).toBeNull();
  });
});
