import * as fc from 'fast-check';
import { WidthUnits } from '../../src/excel/widths';

describe('widths', () => {
  it.each([
    [48, 8.43, 48.01],
    [54, 8.38, 54.03],
    [null, 8.43, 48.01],
    [97.5, 10, 56.25],
  ])('with a standard column of %s points, %s characters are %s points', (standard, characters, points) => {
    expect(new WidthUnits(standard).points(characters)).toBeCloseTo(points, 2);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(null, 48, 54, 60), fc.integer({ min: 1, max: 255 * 256 }), (standard, width) => {
        const units = new WidthUnits(standard);
        expect(units.characters(units.points(width / 256))).toBeCloseTo(width / 256, 5);
      }),
    );
  });
});
