import { BEFORE_NAME, MARKS_NAME, isMarkedFormula } from '../../src/core/model/marks';
import type { MarkPlan, SheetId } from '../../src/core/model/sheet-plan';
import { DEFAULT_STYLE, type ConditionalFormat } from '../../src/xlsx';
import { describeWorkbook } from '../support/describe-workbook';
import { sheetOf, valueAt, workbookOf, type Start, type Subject } from './subject';

type Pair = readonly [status: string, reason: string];

const HEADER: Pair = ['核查进度', '核查说明'];

/** Marks of one table whose header is the first row. */
export function marks(sheet: SheetId, rows: readonly Pair[], column = 2): MarkPlan {
  const conditions = [
    { range: { top: 1, left: 0, bottom: rows.length, right: column + 1 }, formula: '$C2="滞后"', fill: '#FFC7CE' },
    { range: { top: 0, left: column, bottom: 0, right: column + 1 }, formula: 'TRUE', font: { bold: true } },
  ];
  return { kind: 'mark', sheet, column, widths: [10, 42], tables: [{ top: 0, rows: [HEADER, ...rows], conditions }] };
}

/** A ledger of two columns, whose third column is wide and whose fourth is not; a clerk's conditional format. */
export function markable(start: Start): Subject {
  const workbook = workbookOf({
    "张三's 台账": [
      ['任务', '进度'],
      ['甲', 0.5],
      ['乙', 1],
    ],
    其他: [['说明']],
  });
  const sheet = sheetOf({ workbook });
  sheet.columns.set(2, { width: 20.5, hidden: false, style: null });
  const clerks: ConditionalFormat = {
    id: 'clerk',
    ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    priority: 1,
    stopIfTrue: false,
    formula: '$B2<1',
    fill: '#FFFF00',
    fontColor: null,
    bold: null,
    other: null,
  };
  sheet.conditionalFormats.push(clerks);
  return start(workbook);
}

/** Marking. */
export function marksContract(start: Start): void {
  const pairs: readonly Pair[] = [
    ['滞后', '比序时进度慢 12 个百分点。'],
    ['', ''],
  ];

  describe('marking', () => {
    it('writes two columns of text, conditional formats behind the others, widths, and hidden names', async () => {
      const subject = markable(start);
      const sheet = sheetOf(subject);
      await subject.host.apply([marks(sheet.id, pairs)]);
      expect([0, 1, 2].map((row) => [valueAt(sheet, row, 2), valueAt(sheet, row, 3)])).toEqual([
        [...HEADER],
        ['滞后', '比序时进度慢 12 个百分点。'],
        [null, null],
      ]);
      expect([2, 3].map((column) => sheet.columns.get(column)?.width)).toEqual([10, 42]);
      const formats = [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
      expect(formats.map(({ id, fill, bold }) => [id === 'clerk', fill, bold])).toEqual([
        [true, '#FFFF00', null],
        [false, '#FFC7CE', null],
        [false, null, true],
      ]);
      expect(formats.slice(1).every(({ formula }) => isMarkedFormula(formula ?? ''))).toBe(true);
      expect(sheet.names.map(({ name, hidden }) => [name, hidden]).sort()).toEqual([
        [BEFORE_NAME, true],
        [MARKS_NAME, true],
      ]);
      const [info] = await subject.host.listSheets();
      expect(info?.marks).toEqual({ top: 0, left: 2, bottom: 2, right: 3 });
    });

    it('keeps texts as they are, whatever they look like', async () => {
      const subject = markable(start);
      const sheet = sheetOf(subject);
      await subject.host.apply([
        marks(sheet.id, [
          ['=A1', '12-1'],
          ['53', 'TRUE'],
        ]),
      ]);
      expect([1, 2].map((row) => [sheet.contentAt(row, 2), sheet.contentAt(row, 3)])).toEqual([
        [
          { value: '=A1', formula: null },
          { value: '12-1', formula: null },
        ],
        [
          { value: '53', formula: null },
          { value: 'TRUE', formula: null },
        ],
      ]);
    });

    it('gives no cell a look of its own', async () => {
      const subject = markable(start);
      const sheet = sheetOf(subject);
      const wide = subject.workbook.styles.intern({ ...DEFAULT_STYLE, fill: '#D9E1F2' });
      sheet.setStyle(1, 2, wide);
      await subject.host.apply([marks(sheet.id, pairs)]);
      expect(sheet.ownStyleAt(1, 2)).toBe(wide);
    });

    it('replaces the marks that it wrote before, in the same place and in another', async () => {
      const subject = markable(start);
      const { id } = sheetOf(subject);
      await subject.host.apply([marks(id, [...pairs, ['未报', '没有填报。']])]);
      await subject.host.apply([marks(id, pairs, 4)]);
      await subject.host.apply([marks(id, pairs)]);
      const fresh = markable(start);
      await fresh.host.apply([marks(sheetOf(fresh).id, pairs)]);
      expect(describeWorkbook(subject.workbook)).toEqual(describeWorkbook(fresh.workbook));
    });

    it('takes marks away where there is nothing to mark any more', async () => {
      const subject = markable(start);
      const before = describeWorkbook(subject.workbook);
      const { id } = sheetOf(subject);
      await subject.host.apply([marks(id, pairs)]);
      await subject.host.apply([{ ...marks(id, pairs), tables: [] }]);
      expect(describeWorkbook(subject.workbook)).toEqual(before);
    });

    it('are told as they stand, wherever they were moved', async () => {
      const subject = markable(start);
      const sheet = sheetOf(subject);
      expect(await subject.host.readMarks(sheet.id)).toBeNull();
      await subject.host.apply([marks(sheet.id, pairs)]);
      expect(await subject.host.readMarks(sheet.id)).toEqual({ top: 0, rows: [HEADER, ...pairs] });
      sheet.setContent(2, 2, { value: '达序时', formula: null });
      sheet.setContent(1, 3, { value: 53, formula: null });
      expect(await subject.host.readMarks(sheet.id)).toEqual({
        top: 0,
        rows: [HEADER, ['滞后', ''], ['达序时', '']],
      });
      await expect(subject.host.readMarks('gone')).rejects.toMatchObject({ code: 'sheet-missing' });
    });

    it('writes beside several tables of a sheet, and beside hidden rows', async () => {
      const workbook = workbookOf({ 台账: Array.from({ length: 12 }, (_row, row) => [`任务${row}`, row]) });
      const subject = start(workbook);
      const sheet = sheetOf(subject);
      sheet.rows.set(2, { height: null, hidden: true, style: null });
      const table = (top: number) => ({
        top,
        rows: [HEADER, ['滞后', '慢'], ['达序时', '快']] as const,
        conditions: [],
      });
      await subject.host.apply([
        { kind: 'mark', sheet: sheet.id, column: 2, widths: [10, 30], tables: [table(1), table(8)] },
      ]);
      const column = Array.from({ length: 12 }, (_row, row) => valueAt(sheet, row, 2));
      expect(column).toEqual([
        null,
        '核查进度',
        '滞后',
        '达序时',
        null,
        null,
        null,
        null,
        '核查进度',
        '滞后',
        '达序时',
        null,
      ]);
      expect((await subject.host.listSheets())[0]?.marks).toEqual({ top: 1, left: 2, bottom: 10, right: 3 });
    });
  });
}
