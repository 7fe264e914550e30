import * as fc from 'fast-check';
import { jsonBytes } from '../../src/excel/json-bytes';

const encoder = new TextEncoder();

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '台账', '"引号"', '\\', '\n\t\u0001', '𠮷', 'é'),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);

it('counts what JSON takes in UTF-8, and at most a comma more a list', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell)), (grid) => {
      const exact = encoder.encode(JSON.stringify(grid)).length;
      const counted = jsonBytes(grid);
      expect(counted).toBeGreaterThanOrEqual(exact);
      expect(counted).toBeLessThanOrEqual(exact + grid.length + 1);
    }),
  );
});

it('counts the answers about rows', () => {
  const rows = [{ rowHidden: true }, { rowHidden: false }];
  expect(jsonBytes(rows)).toBeGreaterThanOrEqual(JSON.stringify(rows).length);
});
