import { sheetPlanOf } from '../../../../src/app/briefing/sheet/sheet-plan';
import type { WordedBlock } from '../../../../src/app/briefing/worded';
import { brokenLines } from '../../../../src/app/text/measure';
import type { CellRange } from '../../../../src/core/model/address';
import type { SheetContent } from '../../../../src/core/model/sheet-plan';
import { createFormatter } from '../../../../src/i18n';
import { EVERY_BLOCK, wordedCell, wordedDocument, wordedTable } from '../support/worded';

const format = createFormatter('zh-CN');
const LONG = '各责任单位要对照年度目标任务，逐项梳理滞后原因，倒排工期、挂图作战，确保各项任务按期保质完成。';

function contentOf(blocks: readonly WordedBlock[]): SheetContent {
  return sheetPlanOf(wordedDocument(blocks), format).content;
}

/** The values of a sheet by row and column. */
function valuesOf({
  blocks,
}: SheetContent): readonly { readonly row: number; readonly column: number; readonly value: unknown }[] {
  return blocks.flatMap(({ at, rows }) =>
    rows.flatMap((row, r) => row.map((value, c) => ({ row: at.row + r, column: at.column + c, value }))),
  ); // prettier-ignore
}

function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A width as Excel takes it with Calibri or 等线 11. */
function pointsOf({ characters = 0, points }: { readonly characters?: number; readonly points?: number }): number {
  return points ?? characters * 5.25 + 3.75;
}

const longTexts: readonly WordedBlock[] = [
  ...EVERY_BLOCK,
  { kind: 'paragraph', text: LONG.repeat(40), figures: [] },
  wordedTable(['事项', '说明'], [[LONG, LONG.repeat(3)], [LONG.repeat(60), '短']]), // prettier-ignore
];

describe('the sheet of a document', () => {
  const content = contentOf(longTexts);
  const area = content.print?.area;
  const printed = valuesOf(content).filter(({ row, column }) => area && contains(area, row, column));

  it('has rows that Excel can have, high enough for every line of their texts', () => {
    const points = (range: CellRange): number =>
      content.widths
        .filter(({ column }) => column >= range.left && column <= range.right)
        .reduce((sum, width) => sum + pointsOf(width), 0);
    const heights = new Map(content.heights.map(({ row, points: height }) => [row, height]));
    for (const height of heights.values()) expect(height).toBeLessThanOrEqual(409);
    const texts = printed.filter(({ value }) => typeof value === 'string' && value !== '');
    expect(texts.length).toBeGreaterThan(20);
    for (const { row, column, value } of texts) {
      const range = content.merges.find((each) => contains(each, row, column)) ?? { top: row, left: column, bottom: row, right: column }; // prettier-ignore
      const size = content.styles.filter((style) => contains(style.range, row, column)).flatMap(({ style }) => style.font?.size ?? []).at(-1) ?? 11; // prettier-ignore
      const lines = brokenLines(value as string, points(range) / size).length;
      expect([value, (heights.get(row) ?? 0) >= lines * size * 1.2]).toEqual([value, true]);
    }
  });

  it('shows every text whole over its rows', () => {
    const shown = printed.map(({ value }) => (typeof value === 'string' ? value : '')).join('');
    expect(shown).toContain(LONG.repeat(40));
  });

  it('takes texts of ledgers for texts', () => {
    const texts = ['=cmd|calc', '+1', '-2', '@SUM(A1)'];
    const values = valuesOf(
      contentOf([
        wordedTable(
          ['事项'],
          texts.map((text) => [text]),
        ),
      ]),
    ).map(({ value }) => value);
    for (const text of texts) expect(values).toContain(text);
  });

  it('has its sources right of what is printed, and few links that cost a call', () => {
    const link = { file: null, sheet: '台账', cell: { row: 4, column: 1 } };
    const rows = (count: number): readonly WordedBlock[] => [
      wordedTable(
        ['单位'],
        Array.from({ length: count }, (_, index) => [wordedCell(`单位${index}`, { link })]),
      ),
    ];
    expect(contentOf(rows(500)).links).toHaveLength(500);
    const many = contentOf(rows(501));
    expect(many.links).toHaveLength(0);
    const right = many.print?.area?.right ?? Infinity;
    const beside = valuesOf(many).filter(({ column, value }) => column > right && value !== null && typeof value === 'object'); // prettier-ignore
    expect(beside).toHaveLength(501);
  });
});
