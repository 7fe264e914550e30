import { renderToStaticMarkup } from 'react-dom/server';
import { drawContent } from '../../../src/workbench/grid/cell-content';
import type { CellStyle, CellValue } from '../../../src/xlsx';
import { drawnOf, restyle } from '../support/drawn';

/** Draws A1 with a look, in a cell of 64 × 20 pixels beside these values. */
function draw(value: CellValue, look: Partial<CellStyle>, beside: readonly CellValue[] = []) {
  const drawn = drawnOf([[value, ...beside]], (sheet, workbook) => {
    for (let column = 0; column < 3; column++) restyle(workbook, sheet, 0, column, look);
  });
  const place = { row: 0, column: 0, width: 64, height: 20 };
  const { node, ...rest } = drawContent(drawn, drawn.sheet.contentAt(0, 0), drawn.styleAt(0, 0), place);
  return { html: renderToStaticMarkup(node), ...rest };
}

const LONG = '截至十二月一日各部门进展';

describe('what stands in a cell', () => {
  it('runs over empty neighbours as far as it needs, and not over filled ones', () => {
    expect(draw(LONG, {})).toMatchObject({ spills: true });
    expect(draw(LONG, {}, ['挡'])).toEqual({ html: LONG, spills: false, hidden: null });
  });

  it('is kept in one line unless the cell wraps it', () => {
    expect(draw('一\n二', {}).html).toBe('一二');
    expect(draw('一\n二', { wrap: true }).html).toBe('一\n二');
  });

  it('stands in the middle of several cells where it is centred across them', () => {
    const across = draw('标题', { horizontal: 'centerContinuous' });
    // Three cells of 64 pixels, less the padding.
    expect(across.html).toContain('width:186px');
    expect(across.spills).toBe(true);
  });

  it('is made smaller where the cell says so', () => {
    const { html, spills } = draw(LONG, { shrink: true });
    // Twelve characters in 58 pixels.
    expect(html).toMatch(/font-size:4\.8\d*px/);
    expect(spills).toBe(false);
  });

  it.each([
    [255, 'text-orientation:upright'],
    [90, 'rotate(180deg)'],
    [180, 'text-orientation:sideways'],
    [45, 'rotate(-45deg)'],
    [135, 'rotate(45deg)'],
  ])('is turned: %d', (rotation, look) => {
    expect(draw('表头', { rotation }).html).toContain(look);
  });

  it('has the colour that its number format names', () => {
    expect(draw(-5, { numberFormat: '0;[Red]-0' }).html).toContain('color:#FF0000');
    expect(draw(5, { numberFormat: '0;[Red]-0' }).html).toBe('5');
  });

  it('tells the number that it hides', () => {
    expect(draw(123_456_789_012, { numberFormat: '#,##0' })).toMatchObject({ hidden: '123,456,789,012' });
  });
});
