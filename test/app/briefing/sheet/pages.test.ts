import { pagesOf, roomLeft } from '../../../../src/app/briefing/sheet/pages';

const rows = (
  heights: readonly (number | null)[],
  withNext: readonly number[] = [],
  forced: readonly number[] = [],
) => ({
  heights,
  withNext: new Set(withNext),
  forced,
  titleRow: null,
});

describe('pages of a sheet', () => {
  it('have room left behind the last row', () => {
    expect(roomLeft(rows([40, 40, 40]), 100)).toBe(60);
    expect(roomLeft(rows([]), 100)).toBe(100);
    expect(roomLeft(rows([40, null]), 100)).toBeNull();
  });

  it('end where they are full, without a break by hand', () => {
    expect(pagesOf(rows([40, 40, 40, 40]), 100)).toEqual({ breaks: [], starts: [2], known: true });
  });

  it('end before a heading that would stand alone', () => {
    expect(pagesOf(rows([40, 40, 15, 40], [2]), 100)).toEqual({ breaks: [2], starts: [2], known: true });
    expect(pagesOf(rows([40, 15, 40], [1]), 100)).toEqual({ breaks: [], starts: [], known: true });
  });

  it('end where the document says so', () => {
    expect(pagesOf(rows([40, 40, 40, 40], [], [1]), 100)).toEqual({ breaks: [1], starts: [1, 3], known: true });
  });

  it('have room for the repeated header', () => {
    const titled = { ...rows([20, 30, 30, 30, 30, 30]), titleRow: 0 };
    expect(pagesOf(titled, 100).starts).toEqual([3, 5]);
  });

  it('are known up to a row of unknown height', () => {
    expect(pagesOf(rows([40, 40, 40, null, 40]), 100)).toEqual({ breaks: [], starts: [2], known: false });
  });

  it('never end within what is higher than a page', () => {
    expect(pagesOf(rows([60, 60, 60], [0, 1]), 100)).toEqual({ breaks: [], starts: [], known: true });
  });
});
