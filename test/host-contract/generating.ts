import { DOCUMENT_NAME } from '../../src/core/model/marks';
import type { GeneratePlan, SheetContent } from '../../src/core/model/sheet-plan';
import { describeWorkbook } from '../support/describe-workbook';
import { sheetOf, valueAt, workbookOf, type Start, type Subject } from './subject';

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
    ],
    merges: [{ top: 0, left: 1, bottom: 0, right: 3 }],
    widths: [{ column: 1, characters: 24 }],
    heights: [{ row: 0, points: 30 }],
    links: [{ cell: { row: 1, column: 1 }, sheet: "张三's 台账", target: { row: 4, column: 2 }, tip: '定位到单元格' }],
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
      footer: '&P / &N',
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
      expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 3 }]);
      expect(sheet.columns.get(1)?.width).toBeCloseTo(24, 6);
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

    it("never touches somebody else's sheet of the same name", async () => {
      const subject = start(workbookOf({ 核查清单: [['我的']] }));
      await subject.host.apply([plan('一')]);
      await subject.host.apply([plan('二')]);
      expect(names(subject)).toEqual(['核查清单', '核查清单 (2)']);
      expect(valueAt(sheetOf(subject), 0, 0)).toBe('我的');
      expect(valueAt(sheetOf(subject, 1), 0, 1)).toBe('二');
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
