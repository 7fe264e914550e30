import type { MarkPlan, SheetContent, SheetId } from '../../../src/core/model/sheet-plan';
import { DEFAULT_STYLE, createWorkbook, type WorkbookModel } from '../../../src/xlsx';

/** Name of the ledger's sheet: with what names of sheets may hold at worst. */
export const LEDGER = "二〇二一年'整改'台账";

/** First column that the ledger leaves free. */
export const FREE_COLUMN = 4;

/**
 * A small ledger with everything that marks must leave alone: looks, a width, a hidden column behind it, conditional
 * formats of the clerk's, a merge, a name; and a second sheet.
 */
export function ledger(): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet(LEDGER);
  const rows = [
    ['整改台账', null, null, null],
    ['序号', '任务', '目标', '完成率'],
    [1, '幼儿园主体完工', 53, 0.9068],
    [2, '小区改造', '47', 0.5],
    [3, '=不是公式', 12, 1],
  ];
  rows.forEach((row, top) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.setContent(top, column, { value, formula: null });
    }),
  );
  sheet.setContent(5, 2, { value: 112, formula: 'SUM(C3:C5)' });
  const percent = workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: '0.00%', fill: '#FFF2CC' });
  for (const row of [2, 3, 4]) sheet.setStyle(row, 3, percent);
  sheet.setStyle(3, 2, workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: '@' }));
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  sheet.columns.set(1, { width: 30, hidden: false, style: null });
  sheet.columns.set(FREE_COLUMN, { width: 12.5, hidden: false, style: null });
  for (const [index, fill] of ['#FF0000', '#00FF00'].entries()) {
    sheet.conditionalFormats.push({
      id: `clerk-${index}`,
      ranges: [{ top: 2, left: 3, bottom: 4, right: 3 }],
      priority: index + 1,
      stopIfTrue: false,
      formula: `$D3<0.${index + 4}`,
      fill,
      fontColor: null,
      bold: null,
      other: null,
    });
  }
  sheet.names.push({ name: 'Print_Area', formula: `'${LEDGER.replaceAll("'", "''")}'!$A$1:$D$6`, hidden: false });
  workbook.addSheet('填表说明').setContent(0, 0, { value: '说明', formula: null });
  return workbook;
}

/** Marks beside {@link ledger}. */
export function markPlan(sheet: SheetId, words: Partial<MarkPlan> & { readonly status?: string } = {}): MarkPlan {
  const { status = '滞后', column = FREE_COLUMN } = words;
  const letter = String.fromCharCode(65 + column);
  return {
    kind: 'mark',
    sheet,
    column,
    widths: [11, 40],
    tables: [
      {
        top: 1,
        rows: [
          ['核查进度', '核查说明'],
          ['达序时', '已完成 90.68%，高于序时进度。'],
          [status, '比序时进度慢 12.3 个百分点。'],
          ['', ''],
          ['未报', '=没有填报'],
        ],
        conditions: [
          { range: { top: 2, left: 0, bottom: 5, right: column + 1 }, formula: `$${letter}3="滞后"`, fill: '#FFC7CE' },
          {
            range: { top: 2, left: column, bottom: 5, right: column },
            formula: `$${letter}3="达序时"`,
            font: { color: '#006100', bold: true },
          },
        ],
      },
    ],
  };
}

/** A generated sheet with one of everything. */
export function findings(first = '核查清单'): SheetContent {
  return {
    blocks: [
      {
        at: { row: 0, column: 0 },
        rows: [
          [first, null, null],
          ['单元格', '说明', '日期'],
          ['C4', '数字存为文本', { day: 18_962 }],
          ['=C5', 53, { day: 18_963 }],
          [true, { formula: 'SUM(B3:B4)', result: 53 }, null],
        ],
      },
    ],
    styles: [
      {
        range: { top: 0, left: 0, bottom: 0, right: 2 },
        style: { font: { name: '黑体', size: 16, bold: true }, horizontal: 'center', vertical: 'center' },
      },
      {
        range: { top: 1, left: 0, bottom: 4, right: 2 },
        style: { border: '#808080', wrap: true, vertical: 'top', fill: '#F2F2F2' },
      },
      { range: { top: 3, left: 1, bottom: 3, right: 1 }, style: { numberFormat: '0.00', indent: 1 } },
      {
        range: { top: 5, left: 0, bottom: 5, right: 2 },
        style: { lineBelow: { color: '#C00000', weight: 'thick' } },
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    widths: [
      { column: 0, characters: 12 },
      { column: 1, characters: 50 },
    ],
    heights: [{ row: 0, points: 30 }],
    links: [{ cell: { row: 2, column: 0 }, sheet: LEDGER, target: { row: 3, column: 2 }, tip: '定位' }],
    charts: [
      {
        title: '问题数',
        axisTitle: '个',
        categories: { top: 2, left: 0, bottom: 4, right: 0 },
        series: [
          { name: '问题', values: { top: 2, left: 1, bottom: 4, right: 1 }, look: 'columns', color: '#4472C4' },
          { name: '上期', values: { top: 2, left: 2, bottom: 4, right: 2 }, look: 'line', color: '#C00000' },
        ],
        area: { top: 7, left: 0, bottom: 18, right: 2 },
      },
    ],
    conditions: [
      { range: { top: 2, left: 0, bottom: 4, right: 2 }, formula: '$B3="错误"', font: { color: '#C00000' } },
      { range: { top: 2, left: 0, bottom: 4, right: 2 }, formula: '$B3="提示"', fill: '#DDEBF7' },
    ],
    freeze: { rows: 2, columns: 0 },
    filter: { top: 1, left: 0, bottom: 4, right: 2 },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      margins: { top: 2, bottom: 2, left: 1.5, right: 1.5 },
      titleRows: [1, 1],
      fitToWidth: true,
      footer: '&P / &N',
      area: { top: 0, left: 0, bottom: 20, right: 2 },
      breaks: [7],
    },
    tabColor: '#C00000',
  };
}
