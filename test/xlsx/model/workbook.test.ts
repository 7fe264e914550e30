import { DEFAULT_STYLE, createWorkbook, snapshotOf, type WorkbookModel } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { cell, grid } from '../support/sheet';

function oneSheet(): { workbook: WorkbookModel; sheet: WorkbookModel['sheets'][number] } {
  const workbook = createWorkbook();
  return { workbook, sheet: workbook.addSheet('台账') };
}

describe('a workbook in memory', () => {
  it('holds values of every kind', () => {
    const { sheet } = oneSheet();
    const contents = [
      { value: '甲', formula: null },
      { value: -1.5, formula: null },
      { value: true, formula: null },
      { value: false, formula: null },
      { value: { error: '#N/A' }, formula: null },
      { value: 3, formula: 'A1+1' },
      { value: '', formula: 'IF(A1,"",1)' },
      { value: null, formula: 'SUM(A:A)' },
    ];
    contents.forEach((content, column) => sheet.setContent(700, column, content));
    expect(contents.map((_, column) => sheet.contentAt(700, column))).toEqual(contents);
    expect(sheet.contentAt(700, 8)).toBeNull();
    expect(sheet.contentAt(0, 0)).toBeNull();
    expect(sheet.usedRange()).toEqual({ top: 700, left: 0, bottom: 700, right: 7 });
  });

  it('takes an empty text, null and nothing for an empty cell', () => {
    const { sheet } = oneSheet();
    for (const content of [null, { value: null, formula: null }, { value: '', formula: null }]) {
      sheet.setContent(1, 1, { value: 5, formula: 'A1' });
      expect(sheet.usedRange()).not.toBeNull();
      sheet.setContent(1, 1, content);
      expect(sheet.contentAt(1, 1)).toBeNull();
      expect(sheet.usedRange()).toBeNull();
    }
  });

  it('forgets a formula that a value replaces', () => {
    const { sheet } = oneSheet();
    sheet.setContent(0, 0, { value: 2, formula: '1+1' });
    sheet.setContent(0, 0, { value: 3, formula: null });
    expect(sheet.contentAt(0, 0)).toEqual({ value: 3, formula: null });
    expect(sheet.grid.formulaAt(0, 0)).toBeNull();
  });

  it('gives a cell its own style, else that of its row, else of its column', () => {
    const { workbook, sheet } = oneSheet();
    const [red, bold, percent] = [
      workbook.styles.intern({ ...DEFAULT_STYLE, fill: '#FF0000' }),
      workbook.styles.intern({ ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, bold: true } }),
      workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: '0%' }),
    ];
    expect(sheet.styleAt(2, 2)).toBe(0);
    sheet.columns.set(2, { width: null, hidden: false, style: red });
    expect(sheet.styleAt(2, 2)).toBe(red);
    sheet.rows.set(2, { height: null, hidden: false, style: bold });
    expect(sheet.styleAt(2, 2)).toBe(bold);
    sheet.setStyle(2, 2, percent);
    expect([sheet.styleAt(2, 2), sheet.ownStyleAt(2, 2), sheet.ownStyleAt(2, 3)]).toEqual([percent, percent, null]);
    sheet.setStyle(2, 2, 0);
    expect([sheet.styleAt(2, 2), sheet.ownStyleAt(2, 2)]).toEqual([0, 0]);
    sheet.setStyle(2, 2, null);
    expect([sheet.styleAt(2, 2), sheet.ownStyleAt(2, 2)]).toEqual([bold, null]);
  });

  it('keeps each style once', () => {
    const { styles } = createWorkbook();
    const style = { ...DEFAULT_STYLE, borders: { ...DEFAULT_STYLE.borders, top: { line: 'thin', color: null } } };
    expect(styles.intern(structuredClone(style))).toBe(styles.intern(style));
    expect(styles.intern(structuredClone(DEFAULT_STYLE))).toBe(0);
    expect(styles.styles).toHaveLength(2);
  });

  it('visits cells with content or a style row by row', () => {
    const { sheet } = oneSheet();
    sheet.setContent(1_048_575, 0, { value: 1, formula: null });
    sheet.setContent(3, 4, { value: 1, formula: null });
    sheet.setStyle(3, 2, 0);
    sheet.setContent(512, 1, { value: 1, formula: null });
    const visited = (within?: Parameters<typeof sheet.grid.forEachCell>[1]): string[] => {
      const cells: string[] = [];
      sheet.grid.forEachCell((row, column) => cells.push(`${row},${column}`), within);
      return cells;
    };
    expect(visited()).toEqual(['3,2', '3,4', '512,1', '1048575,0']);
    expect(visited({ top: 3, left: 1, bottom: 512, right: 3 })).toEqual(['3,2', '512,1']);
    expect(sheet.usedRange()).toEqual({ top: 3, left: 0, bottom: 1_048_575, right: 4 });
  });

  it('shows the right sheet when others are removed', () => {
    const workbook = createWorkbook();
    const [one, two, three] = ['一', '二', '三'].map((name) => workbook.addSheet(name));
    workbook.active = 1;
    workbook.removeSheet(one!);
    expect(workbook.sheets[workbook.active]).toBe(two);
    workbook.removeSheet(two!);
    expect(workbook.sheets[workbook.active]).toBe(three);
    expect(() => workbook.removeSheet(two!)).toThrow('二');
  });
});

describe('snapshotOf', () => {
  it('gives what cells hold and how numbers are shown, by row and column styles too', () => {
    const { workbook, sheet } = oneSheet();
    const percent = workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: '0.0%' });
    sheet.columns.set(0, { width: null, hidden: true, style: percent });
    sheet.rows.set(5, { height: 12, hidden: true, style: null });
    sheet.setContent(0, 0, { value: 0.5, formula: 'B1/2' });
    sheet.setContent(0, 1, { value: null, formula: 'C1' });
    sheet.setContent(1, 1, { value: { error: '#REF!' }, formula: null });
    const snapshot = snapshotOf(sheet, workbook);
    expect(grid(snapshot)).toEqual([
      ['50.0%', ''],
      ['', '#REF!'],
    ]);
    expect(cell(snapshot, 'A1')).toMatchObject({ formula: 'B1/2', isFormula: true, format: '0.0%' });
    expect(cell(snapshot, 'B1')).toMatchObject({ formula: 'C1', isUncalculated: true });
    expect([snapshot.hiddenColumns, snapshot.hiddenRows]).toEqual([[[0, 0]], [[5, 5]]]);
  });

  it('shares nothing with the workbook, and has each text once', () => {
    const { workbook, sheet } = oneSheet();
    for (const row of [0, 1]) sheet.setContent(row, 0, { value: '甲', formula: null });
    workbook.addSheet('另').setContent(0, 0, { value: '乙', formula: null });
    const snapshot = snapshotOf(sheet, workbook);
    expect(snapshot.strings).toEqual(['甲']);
    sheet.setContent(0, 0, { value: 9, formula: null });
    expect(grid(snapshot)).toEqual([['甲'], ['甲']]);
  });

  it('leaves marks out', () => {
    const { workbook, sheet } = oneSheet();
    sheet.setContent(0, 0, { value: '任务', formula: null });
    sheet.setContent(0, 2, { value: '进度', formula: null });
    sheet.setContent(900, 3, { value: '原因', formula: null });
    sheet.names.push({ name: '_ledgercheck_marks', formula: "'旧!名'!$C$1:$D$901", hidden: true });
    expect(snapshotOf(sheet, workbook)).toMatchObject({ rowCount: 1, columnCount: 1, strings: ['任务'] });
  });
});

describe('a checkpoint', () => {
  it('puts charts and print setup back, however they were changed', () => {
    const { workbook, sheet } = oneSheet();
    const area = { top: 3, left: 0, bottom: 9, right: 4 };
    const series = [{ name: null, values: area, look: 'columns', color: null }] as const;
    const chart = { id: 'chart-1', title: '完成率', axisTitle: null, categories: null, series, area };
    sheet.charts.push(chart);
    const before = describeWorkbook(workbook);
    const checkpoint = workbook.checkpoint();
    chart.title = '滞后';
    chart.area = { ...area, bottom: 20 };
    sheet.charts.push({ ...chart, id: 'chart-2' });
    const margins = { top: 1, bottom: 1, left: 1, right: 1 };
    const rest = { paper: 'A4', margins, titleRows: null, fitToWidth: true, footer: null };
    sheet.print = { orientation: 'landscape', ...rest, area, breaks: [4] };
    expect(describeWorkbook(workbook)).not.toEqual(before);
    checkpoint.restore();
    expect(describeWorkbook(workbook)).toEqual(before);
    expect(sheet.charts[0]).toBe(chart);
  });

  it('keeps for later only what was changed, not the heights of all rows', () => {
    const { workbook, sheet } = oneSheet();
    for (let row = 0; row < 5; row++) sheet.rows.set(row, { height: 20, hidden: false, style: null });
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    const checkpoint = workbook.checkpoint();
    sheet.setContent(7, 0, { value: '滞后', formula: null });
    sheet.columns.set(3, { width: 40, hidden: false, style: null });
    const change = checkpoint.release();
    // What was not part of it is not put back with it.
    sheet.rows.set(2, { height: 33, hidden: false, style: null });
    sheet.merges.length = 0;
    change.revert();
    expect(sheet.contentAt(7, 0)).toBeNull();
    expect(sheet.columns.size).toBe(0);
    expect(sheet.rows.get(2)?.height).toBe(33);
    expect(sheet.merges).toEqual([]);
  });

  it('notices what was changed within what stayed the same object', () => {
    const { workbook, sheet } = oneSheet();
    const format = { height: 20, hidden: false, style: null };
    sheet.rows.set(1, format);
    const checkpoint = workbook.checkpoint();
    format.height = 50;
    const change = checkpoint.release();
    const again = change.revert();
    expect(sheet.rows.get(1)).toBe(format);
    expect(format.height).toBe(20);
    again.revert();
    expect(format.height).toBe(50);
  });

  it('puts back more merged cells than a call takes arguments', () => {
    const { workbook, sheet } = oneSheet();
    for (let row = 0; row < 150_000; row++) sheet.merges.push({ top: row, left: 0, bottom: row, right: 1 });
    const checkpoint = workbook.checkpoint();
    sheet.merges.length = 0;
    checkpoint.restore();
    expect(sheet.merges).toHaveLength(150_000);
  });
});
