import { DOCUMENT_NAME } from '../../src/core/model/marks';
import type { GeneratePlan, PlanChart, SheetContent } from '../../src/core/model/sheet-plan';
import { describeWorkbook } from '../support/describe-workbook';
import { sheetOf, valueAt, workbookOf, type Start, type Subject } from './subject';

/** Columns and a line over the same names. */
const CHART: PlanChart = {
  title: '完成情况',
  axisTitle: '%',
  categories: { top: 1, left: 1, bottom: 2, right: 1 },
  series: [
    { name: '完成率', values: { top: 1, left: 2, bottom: 2, right: 2 }, look: 'columns', color: '#4472C4' },
    { name: '序时进度', values: { top: 1, left: 3, bottom: 2, right: 3 }, look: 'line', color: '#C00000' },
  ],
  area: { top: 8, left: 1, bottom: 20, right: 3 },
};

/** One of everything that a sheet may be made of. */
export function contentOf(title: string): SheetContent {
  return {
    blocks: [
      {
        at: { row: 0, column: 1 },
        rows: [
          [title, null, null],
          ['=C5', 53, { day: 18_962 }],
          ['12-1', true, { formula: 'SUM(C2:C2)', result: 53 }],
        ],
      },
    ],
    styles: [
      {
        range: { top: 0, left: 1, bottom: 0, right: 3 },
        style: { font: { name: '黑体', size: 16, bold: true, color: '#1F3864' }, horizontal: 'center' },
      },
      {
        range: { top: 1, left: 1, bottom: 2, right: 3 },
        style: { border: '#808080', wrap: true, vertical: 'top', fill: '#F2F2F2', indent: 1 },
      },
      { range: { top: 1, left: 2, bottom: 1, right: 2 }, style: { numberFormat: '0.00' } },
      {
        range: { top: 4, left: 1, bottom: 5, right: 3 },
        style: { lineBelow: { color: '#C00000', weight: 'medium' } },
      },
    ],
    merges: [{ top: 0, left: 1, bottom: 0, right: 3 }],
    widths: [
      { column: 1, characters: 24 },
      { column: 2, points: 90 },
    ],
    heights: [{ row: 0, points: 30 }],
    links: [{ cell: { row: 1, column: 1 }, sheet: "张三's 台账", target: { row: 4, column: 2 }, tip: '定位到单元格' }],
    charts: [CHART],
    conditions: [
      { range: { top: 1, left: 1, bottom: 2, right: 3 }, formula: '$C2=53', fill: '#FFC7CE' },
      { range: { top: 1, left: 1, bottom: 2, right: 3 }, formula: '$C2=54', font: { color: '#9C0006', bold: true } },
    ],
    freeze: { rows: 1, columns: 2 },
    filter: { top: 1, left: 1, bottom: 2, right: 3 },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      margins: { top: 2.5, bottom: 2, left: 1.5, right: 1 },
      titleRows: [0, 1],
      fitToWidth: true,
      onePage: true,
      footer: '&P / &N',
      area: { top: 0, left: 1, bottom: 40, right: 3 },
      breaks: [12, 30],
    },
    tabColor: '#C00000',
  };
}

function plan(title: string, more: Partial<GeneratePlan> = {}): GeneratePlan {
  return {
    kind: 'generate',
    document: 'findings',
    name: '核查清单',
    content: contentOf(title),
    activate: false,
    ...more,
  };
}

/** Generating sheets. */
export function generatingContract(start: Start): void {
  const ledger = (): Subject => start(workbookOf({ "张三's 台账": [['任务']], 其他: [] }));
  const names = ({ workbook }: Subject): readonly string[] => workbook.sheets.map(({ name }) => name);

  describe('generating', () => {
    it('writes a sheet with everything on it, behind the others', async () => {
      const subject = ledger();
      await subject.host.apply([plan('一')]);
      const sheet = sheetOf(subject, 2);
      expect(names(subject)).toEqual(["张三's 台账", '其他', '核查清单']);
      expect(sheet.visibility).toBe('visible');
      const contents = [0, 1, 2].map((row) => [1, 2, 3].map((column) => sheet.contentAt(row, column)));
      expect(contents).toEqual([
        [{ value: '一', formula: null }, null, null],
        [
          { value: '=C5', formula: null },
          { value: 53, formula: null },
          { value: 44_531, formula: null },
        ],
        [
          { value: '12-1', formula: null },
          { value: true, formula: null },
          expect.objectContaining({ formula: 'SUM(C2:C2)' }),
        ],
      ]);
      const style = (row: number, column: number) => subject.workbook.styles.styles[sheet.styleAt(row, column)];
      expect(style(0, 1)).toMatchObject({
        font: { name: '黑体', size: 16, bold: true, color: '#1F3864' },
        horizontal: 'center',
      });
      expect(style(1, 2)).toMatchObject({
        numberFormat: '0.00',
        fill: '#F2F2F2',
        wrap: true,
        vertical: 'top',
        indent: 1,
      });
      expect(style(1, 3)).toMatchObject({ numberFormat: 'yyyy/m/d' });
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        expect(style(2, 2)?.borders[side]).toMatchObject({ line: 'thin', color: '#808080' });
      }
      for (const column of [1, 2, 3]) {
        const line = { line: 'medium', color: '#C00000' };
        expect(style(5, column)?.borders).toEqual({ top: null, bottom: line, left: null, right: null });
        expect(style(4, column)?.borders.bottom).toBeNull();
      }
      expect(sheet.charts.map(({ id: _id, ...chart }) => chart)).toEqual([CHART]);
      expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 3 }]);
      expect(sheet.columns.get(1)?.width).toBeCloseTo(24, 6);
      // 120 pixels, of which 5 are no digits of 7.
      expect(sheet.columns.get(2)?.width).toBeCloseTo(115 / 7, 6);
      expect(sheet.rows.get(0)?.height).toBe(30);
      expect(sheet.hyperlinks).toEqual([
        { cell: { row: 1, column: 1 }, target: "'张三''s 台账'!C5", tip: '定位到单元格' },
      ]);
      const formats = [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
      expect(formats.map(({ formula, fill, fontColor, bold }) => ({ formula, fill, fontColor, bold }))).toEqual([
        { formula: '$C2=53', fill: '#FFC7CE', fontColor: null, bold: null },
        { formula: '$C2=54', fill: null, fontColor: '#9C0006', bold: true },
      ]);
      expect(sheet.frozen).toEqual({ rows: 1, columns: 2 });
      expect(sheet.autoFilter).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
      expect(sheet.print).toEqual({ area: null, breaks: [], ...contentOf('一').print });
      expect(sheet.tabColor).toBe('#C00000');
      expect(sheet.names).toEqual([{ name: DOCUMENT_NAME, formula: '"findings|核查清单"', hidden: true }]);
      expect((await subject.host.listSheets())[2]).toMatchObject({ name: '核查清单', document: 'findings' });
    });

    it('replaces the sheet that it wrote before as the same document, in its place', async () => {
      const subject = ledger();
      await subject.host.apply([plan('一')]);
      await subject.host.apply([plan('简报', { document: 'brief', name: '简报' })]);
      await subject.host.apply([plan('二')]);
      expect(names(subject)).toEqual(["张三's 台账", '其他', '核查清单', '简报']);
      expect(valueAt(sheetOf(subject, 2), 0, 1)).toBe('二');
      const fresh = ledger();
      await fresh.host.apply([plan('二')]);
      await fresh.host.apply([plan('简报', { document: 'brief', name: '简报' })]);
      expect(describeWorkbook(subject.workbook)).toEqual(describeWorkbook(fresh.workbook));
    });

    it('writes several documents at once, each in its place', async () => {
      const subject = ledger();
      const document = (name: string, title: string): GeneratePlan => plan(title, { document: name, name });
      await subject.host.apply(['简报', '通报', '排名表'].map((name) => document(name, '一')));
      subject.workbook.addSheet('我的');
      await subject.host.apply(['排名表', '简报', '汇总表', '通报'].map((name) => document(name, '二')));
      expect(names(subject)).toEqual(["张三's 台账", '其他', '简报', '通报', '排名表', '我的', '汇总表']);
      for (const index of [2, 3, 4, 6]) expect(valueAt(sheetOf(subject, index), 0, 1)).toBe('二');
    });

    it('gives the last of two plans for one document, and names that others leave', async () => {
      const subject = ledger();
      const document = (title: string, name: string, of: string): GeneratePlan => plan(title, { document: of, name });
      await subject.host.apply([document('一', '简报', 'a'), document('二', '简报', 'b'), document('三', '通报', 'a')]);
      expect(names(subject)).toEqual(["张三's 台账", '其他', '通报', '简报 (2)']);
      await subject.host.apply([document('四', '简报', 'b'), document('五', '简报', 'a')]);
      expect(names(subject)).toEqual(["张三's 台账", '其他', '简报 (2)', '简报']);
      expect([2, 3].map((index) => valueAt(sheetOf(subject, index), 0, 1))).toEqual(['五', '四']);
    });

    it('shows what is to be shown, also where several documents are written', async () => {
      const subject = ledger();
      const documents = ['简报', '通报'].map((name) => plan('一', { document: name, name }));
      await subject.host.apply(documents.map((each) => ({ ...each, activate: each.name === '简报' })));
      await subject.host.apply(documents);
      expect((await subject.host.listSheets()).find(({ active }) => active)?.name).toBe('简报');
      await subject.host.apply(documents.map((each) => ({ ...each, activate: each.name === '通报' })));
      expect((await subject.host.listSheets()).find(({ active }) => active)?.name).toBe('通报');
    });

    it("never touches somebody else's sheet of the same name", async () => {
      const subject = start(workbookOf({ 核查清单: [['我的']] }));
      await subject.host.apply([plan('一')]);
      await subject.host.apply([plan('二')]);
      expect(names(subject)).toEqual(['核查清单', '核查清单 (2)']);
      expect(valueAt(sheetOf(subject), 0, 0)).toBe('我的');
      expect(valueAt(sheetOf(subject, 1), 0, 1)).toBe('二');
    });

    it('sets rows of equal heights, merges and looks wherever they stand', async () => {
      const subject = ledger();
      const rows = Array.from({ length: 40 }, (_row, row) => row);
      const content: SheetContent = {
        ...contentOf('一'),
        styles: rows.map((row) => ({
          range: { top: row, left: 0, bottom: row, right: row % 2 },
          style: { border: '#808080', ...(row < 20 ? { wrap: true } : { numberFormat: '0.0' }) },
        })),
        merges: [
          { top: 0, left: 5, bottom: 3, right: 6 },
          ...[4, 5, 6, 9].map((row) => ({ top: row, left: 5, bottom: row, right: 6 })),
        ],
        heights: [...rows.map((row) => ({ row, points: row % 3 ? 20 : 30 })), { row: 3, points: 25 }],
        blocks: [{ at: { row: 0, column: 9 }, rows: rows.map((row) => [row % 4 ? { day: row } : '']) }],
      };
      await subject.host.apply([plan('一', { content })]);
      const sheet = sheetOf(subject, 2);
      expect(rows.map((row) => sheet.rows.get(row)?.height)).toEqual(
        rows.map((row) => (row === 3 ? 25 : row % 3 ? 20 : 30)),
      );
      expect([...sheet.merges].sort((one, other) => one.top - other.top)).toEqual(content.merges);
      const style = (row: number, column: number) => subject.workbook.styles.styles[sheet.styleAt(row, column)];
      for (const row of rows) {
        expect(style(row, 0)).toMatchObject({ wrap: row < 20, borders: { left: { line: 'thin' } } });
        expect(style(row, 1)?.borders.right?.line).toBe(row % 2 ? 'thin' : undefined);
        expect(style(row, 0)?.numberFormat).toBe(row < 20 ? 'General' : '0.0');
        expect(style(row, 9)?.numberFormat).toBe(row % 4 ? 'yyyy/m/d' : 'General');
      }
    });

    it.each([
      [true, '核查清单'],
      [false, "张三's 台账"],
    ])('shows the sheet if it is to (%s)', async (activate, shown) => {
      const subject = ledger();
      await subject.host.apply([plan('一', { activate })]);
      expect((await subject.host.listSheets()).find(({ active }) => active)?.name).toBe(shown);
    });

    it('goes on showing a sheet that is replaced while it is shown', async () => {
      const subject = ledger();
      await subject.host.apply([plan('一', { activate: true })]);
      await subject.host.apply([plan('二')]);
      expect((await subject.host.listSheets()).find(({ active }) => active)?.name).toBe('核查清单');
    });
  });
}
