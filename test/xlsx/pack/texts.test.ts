import * as fc from 'fast-check';
import { packTexts, unpackTexts } from '../../../src/xlsx/pack/texts';

it('gives the texts that went in, empty ones and halves of surrogates as well', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud83d', '台账'))), (texts) => {
      expect(unpackTexts(packTexts(texts))).toEqual(texts);
    }),
  );
});

it('joins no more than a string may hold', () => {
  const long = 'x'.repeat(10_000_000);
  const packed = packTexts([long, '甲', long, '乙']);
  expect(packed.map(({ joined }) => joined.length)).toEqual([10_000_001, 10_000_001]);
  expect(unpackTexts(packed)).toEqual([long, '甲', long, '乙']);
});
