import { colorOf, type ColorName } from '../../../../src/xlsx/model/open/color';

const NONE: ColorName = { rgb: null, theme: -1, indexed: -1, tint: 0 };
const PALETTE = { theme: ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4'], indexed: [] };

describe('colorOf', () => {
  // The tints are those that Excel's colour picker offers for the Office theme, as Excel shows them.
  it.each<[Partial<ColorName>, string | null]>([
    [{ rgb: 'FFC00000' }, '#C00000'],
    [{ rgb: 'ffaa00' }, '#FFAA00'],
    [{ rgb: 'red' }, null],
    [{ theme: 4 }, '#4472C4'],
    [{ theme: 0, tint: -0.0499893185216834 }, '#F2F2F2'],
    [{ theme: 0, tint: -0.499984740745262 }, '#808080'],
    [{ theme: 1, tint: 0.499984740745262 }, '#7F7F7F'],
    [{ theme: 4, tint: 0.799981688894314 }, '#DAE3F3'],
    [{ theme: 4, tint: -0.249977111117893 }, '#2F5597'],
    [{ theme: 9 }, null],
    [{ indexed: 10 }, '#FF0000'],
    [{ indexed: 2 }, '#FF0000'],
    [{ indexed: 63 }, '#333333'],
    [{ indexed: 64 }, null],
    [{}, null],
  ])('%j is %s', (name, color) => {
    expect(colorOf({ ...NONE, ...name }, PALETTE)).toBe(color);
  });

  it('takes the workbook’s own palette before Excel’s', () => {
    const indexed = Array.from({ length: 9 }, () => '#010203');
    expect(colorOf({ ...NONE, indexed: 8 }, { ...PALETTE, indexed })).toBe('#010203');
    expect(colorOf({ ...NONE, indexed: 9 }, { ...PALETTE, indexed })).toBe('#FFFFFF');
    expect(colorOf(null, PALETTE)).toBeNull();
  });
});
