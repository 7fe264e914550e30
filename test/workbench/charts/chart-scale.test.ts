import { scaleOf } from '../../../src/workbench/charts/chart-scale';

describe('the axis of a chart', () => {
  it.each([
    [
      [66.7, 100],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      [0.3, 0.1],
      [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3],
    ],
    [
      [-5, 10],
      [-5, 0, 5, 10],
    ],
    [[13_913], [0, 5000, 10_000, 15_000]],
  ])('of %j has the steps %j', (values, ticks) => {
    expect(scaleOf(values).ticks).toEqual(ticks);
  });

  it.each([[[]], [[0]]])('of %j has steps, too', (values) => {
    const { least, most, ticks } = scaleOf(values);
    expect(most).toBeGreaterThan(least);
    expect(ticks.length).toBeGreaterThan(1);
  });
});
