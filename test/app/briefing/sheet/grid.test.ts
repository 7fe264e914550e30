import { gridOf, type TableShape } from '../../../../src/app/briefing/sheet/grid';

const PAGE = 739.8425196850394;

/** Two tables whose widths add up to the page but for what a machine makes of decimals. */
const counts: TableShape = {
  points: [341.34899027327475, 30.93, 60, 60.81000000000001, 36.52058823529412, 46.95, 42.63, 54.202941176470596, 32.279999999999994, 34.17], // prettier-ignore
  least: [92.75, 30.93, 60, 60.81, 31.65, 35.52, 42.63, 49.83, 32.28, 34.17],
  rows: 8,
};
const changes: TableShape = {
  points: [27.15, 126.91602368492565, 85.23411869363841, 62.75, 89.75, 111.08513448049048, 236.95724282598488],
  least: [27.15, 92.75, 63.42, 62.75, 89.75, 71.65, 92.75],
  rows: 21,
};

describe('the columns of a sheet', () => {
  it('have no column of no width where borders are the same but for rounding', () => {
    const { columns, spans } = gridOf([counts, changes], PAGE, [236.74960629921262, 251.5464566929134]);
    expect(Math.min(...columns)).toBeGreaterThan(1);
    expect(spans.map((each) => each.at(-1)?.[1])).toEqual([columns.length - 1, columns.length - 1]);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(PAGE);
  });
});
