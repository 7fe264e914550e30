import { paperOf, plainPrint } from '../../../src/workbench/print/page-rule';

const names = { sheet: '通报', file: '台账.xlsx' };
const upright = plainPrint(100);

describe('the paper of a sheet', () => {
  it('lies as the file says, with its margins', () => {
    const margins = { top: 2, bottom: 3, left: 1, right: 1 };
    const { rule, room } = paperOf({ ...upright, paper: 'A3', orientation: 'landscape', margins }, names);
    expect(rule).toContain('size: 42cm 29.7cm; margin: 2cm 1cm 3cm 1cm;');
    expect(room.width).toBeCloseTo((40 / 2.54) * 96);
    expect(room.height).toBeCloseTo((24.7 / 2.54) * 96);
  });

  it('is A4 where the paper is not known', () => {
    expect(paperOf({ ...upright, paper: 'paper-70' }, names).rule).toContain('size: 21cm 29.7cm');
  });

  it('lies where a sheet that says nothing is wide', () => {
    expect(plainPrint(600).orientation).toBe('portrait');
    expect(plainPrint(1200).orientation).toBe('landscape');
  });

  it('counts pages, and no text of a footer ends the rule or the style', () => {
    const { rule } = paperOf({ ...upright, footer: '&R"&P</style>\\' }, names);
    expect(rule).toContain('@bottom-right { content: "\\22 " counter(page) "\\3c /style>\\5c "; font-size: 9pt; }');
  });
});
