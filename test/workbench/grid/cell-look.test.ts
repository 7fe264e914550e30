import { lookOf } from '../../../src/workbench/grid/cell-look';
import { numberColor } from '../../../src/workbench/grid/colored-number';
import { DEFAULT_STYLE } from '../../../src/xlsx';

const line = (kind: string) => ({ line: kind, color: '#112233' });

describe('how a cell looks', () => {
  it('aligns texts to the left, numbers to the right, and the rest in the middle', () => {
    const align = (['text', 'number', 'other'] as const).map((kind) => lookOf(DEFAULT_STYLE, kind, 'bare', null));
    expect(align.map(({ justifyContent }) => justifyContent)).toEqual(['flex-start', 'flex-end', 'center']);
  });

  it('never breaks a number into lines', () => {
    const style = { ...DEFAULT_STYLE, wrap: true };
    expect(lookOf(style, 'number', 'bare', null)).toMatchObject({ whiteSpace: 'pre' });
    expect(lookOf(style, 'text', 'bare', null)).toMatchObject({ whiteSpace: 'pre-wrap' });
  });

  it('lets the sheet’s lines through where it has neither fill nor lines', () => {
    expect(lookOf(DEFAULT_STYLE, 'text', 'bare', null)).toMatchObject({
      backgroundColor: 'transparent',
      borderRight: '1px solid transparent',
    });
    expect(lookOf(DEFAULT_STYLE, 'text', 'paper', null)).toMatchObject({
      backgroundColor: '#ffffff',
      borderRight: '1px solid #d9d9d9',
    });
  });

  it('draws lines as files name them', () => {
    const borders = { top: line('thin'), left: line('double'), right: line('mediumDashed'), bottom: line('hair') };
    expect(lookOf({ ...DEFAULT_STYLE, borders }, 'text', 'bare', null)).toMatchObject({
      borderTop: '1px solid #112233',
      borderLeft: '3px double #112233',
      borderRight: '2px dashed #112233',
      borderBottom: '1px dotted #112233',
    });
  });

  it('takes over what a conditional format says, and keeps the rest', () => {
    const style = { ...DEFAULT_STYLE, fill: '#FFFFFF', font: { ...DEFAULT_STYLE.font, color: '#333333' } };
    const look = lookOf(style, 'text', 'bare', { fill: '#F4B6B6', color: null, bold: true });
    expect(look).toMatchObject({ backgroundColor: '#F4B6B6', color: '#333333', fontWeight: '700' });
    expect(lookOf(style, 'text', 'bare', null)).toMatchObject({ backgroundColor: '#FFFFFF' });
  });
});

describe('the colour that a number format names', () => {
  it.each([
    [-5, '0;[Red]-0', '#FF0000'],
    [5, '0;[Red]-0', null],
    [0, '0;[Red]-0;[Blue]0', '#0000FF'],
    [5, '[红色]0.00', '#FF0000'],
    [5, '"[Red]"0', null],
    [5, 'yyyy"年"m"月"', null],
    [5, '[>3][Red]0;[Red]0', '#FF0000'],
    [5, '[>3][Red]0;[Blue]0', null],
  ])('%d as %s: %s', (value, code, color) => {
    expect(numberColor(value, code)).toBe(color);
  });
});
