import { clearRange } from '../../../src/workbench/clipboard/clear';
import { copyRange } from '../../../src/workbench/clipboard/copy';
import { pasteInto, type Given } from '../../../src/workbench/clipboard/paste';
import { drawnOf, restyle } from '../support/drawn';

const today = 18_962 as never;
const reading = { date1904: false, today };
const one = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const texts = (...rows: string[][]): Given => ({ kind: 'texts', rows });

describe('pasting texts', () => {
  it('reads them as if they were typed, from the first cell on', () => {
    const pasted = pasteInto(drawnOf([['目标']]), one(1, 0), texts(['53', '85%'], ['8月底前', '007']), reading);
    expect(pasted.ok && pasted.range).toEqual({ top: 1, left: 0, bottom: 2, right: 1 });
    expect(pasted.ok && pasted.edits.map(({ value }) => value)).toEqual([53, 0.85, '8月底前', 7]);
  });

  it('keeps a text cell a text', () => {
    const drawn = drawnOf([[null]], (sheet, workbook) => restyle(workbook, sheet, 0, 0, { numberFormat: '@' }));
    const pasted = pasteInto(drawn, one(0, 0), texts(['007']), reading);
    expect(pasted.ok && pasted.edits[0]?.value).toBe('007');
  });

  it('fills a range that is a multiple of it, and no other', () => {
    const filled = pasteInto(drawnOf([['x']]), { top: 0, left: 0, bottom: 2, right: 1 }, texts(['1']), reading);
    expect(filled.ok && filled.edits).toHaveLength(6);
    const other = pasteInto(drawnOf([['x']]), { top: 0, left: 0, bottom: 2, right: 1 }, texts(['1'], ['2']), reading);
    expect(other.ok && other.range).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  });

  it('empties cells where it brings nothing, and leaves empty ones alone', () => {
    const pasted = pasteInto(drawnOf([['a', null]]), one(0, 0), texts(['', '']), reading);
    expect(pasted.ok && pasted.edits).toEqual([{ cell: { row: 0, column: 0 }, value: null }]);
  });

  it.each([
    ['formula-there', texts(['1', '2']), { row: 0, column: 1 }],
    ['formula-given', texts(['=A1']), { row: 0, column: 0 }],
    ['merged', texts(['1'], ['2'], ['3']), { row: 2, column: 0 }],
    ['hidden', texts(['1'], [''], [''], ['4']), { row: 3, column: 0 }],
  ] as const)('is refused as a whole: %s', (why, given, at) => {
    const drawn = drawnOf([['a', 1], ['b'], ['c'], ['d']], (sheet) => {
      sheet.setContent(0, 1, { value: 1, formula: 'SUM(A2:A4)' });
      sheet.merges.push({ top: 1, left: 0, bottom: 2, right: 0 });
      sheet.rows.set(3, { height: null, hidden: true, style: null });
    });
    expect(pasteInto(drawn, one(0, 0), given, reading)).toEqual({ ok: false, why, at });
  });

  it('does not go beyond Excel’s last column', () => {
    const pasted = pasteInto(drawnOf([['a']]), one(0, 16_383), texts(['1', '2']), reading);
    expect(pasted).toMatchObject({ ok: false, why: 'too-large' });
  });
});

describe('copying', () => {
  it('gives what cells show, and keeps what they hold', () => {
    const drawn = drawnOf([['开工率', 0.883333]], (sheet, workbook) => {
      restyle(workbook, sheet, 0, 1, { numberFormat: '0.00%' });
    });
    const copied = copyRange(drawn, { top: 0, left: 0, bottom: 0, right: 1 });
    expect(copied.text).toBe('开工率\t88.33%');
    const pasted = pasteInto(drawn, one(4, 0), { kind: 'cells', rows: copied.values }, reading);
    expect(pasted.ok && pasted.edits[1]).toEqual({
      cell: { row: 4, column: 1 },
      value: 0.883333,
      look: { numberFormat: '0.00%', quotePrefix: false },
    });
  });

  it('leaves out what a filter hides, and takes what was hidden by hand', () => {
    const rows = [['状态'], ['滞后'], ['完成']];
    const hide = { height: null, hidden: true, style: null };
    const all = { top: 0, left: 0, bottom: 2, right: 0 };
    const byHand = drawnOf(rows, (sheet) => sheet.rows.set(1, hide));
    expect(copyRange(byHand, all).text).toBe('状态\r\n滞后\r\n完成');
    const filtered = drawnOf(rows, (sheet) => {
      sheet.autoFilter = all;
      sheet.filterColumns.push({ offset: 0, values: ['完成'] });
      sheet.rows.set(1, hide);
    });
    expect(copyRange(filtered, all).text).toBe('状态\r\n完成');
    expect(clearRange(filtered, all).map(({ cell }) => cell.row)).toEqual([0, 2]);
  });

  it('of a whole column ends where it is filled', () => {
    const drawn = drawnOf([['一'], ['二']]);
    expect(copyRange(drawn, { top: 0, left: 0, bottom: 1_048_575, right: 0 }).text).toBe('一\r\n二');
  });
});
