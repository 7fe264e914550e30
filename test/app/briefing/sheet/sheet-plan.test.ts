import fc from 'fast-check';
import type { CellRange } from '../../../../src/core/model/address';
import type { GeneratePlan, PlanStyle, PlanValue } from '../../../../src/core/model/sheet-plan';
import type { BriefingDocument } from '../../../../src/core/briefing/documents';
import { laggingList } from '../../../../src/core/briefing/documents/lagging';
import { summaryTable } from '../../../../src/core/briefing/documents/summary';
import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import { sheetPlanOf } from '../../../../src/app/briefing/sheet/sheet-plan';
import { textEms } from '../../../../src/app/text/measure';
import { createFormatter, LOCALES, type Locale } from '../../../../src/i18n';
import { factsOf, PLAN, present, PROPERTY_TABLE, reviewed } from '../../../core/briefing/support';
import { documentWith, everyBlock, liveTable, paragraph, words, wordsTable } from '../support/documents';
import { PLAN_FACTS, PLAN_MARKS, worded } from '../support/worded';

function planOf(document: BriefingDocument, facts: BriefingFacts = PLAN_FACTS, locale: Locale = 'zh-CN'): GeneratePlan {
  return sheetPlanOf(worded(document, facts, { locale, sheet: PLAN_MARKS }), createFormatter(locale));
}

/** Every value of a plan with its cell; later blocks stand over earlier ones. */
function cellsOf({ content }: GeneratePlan): readonly { row: number; column: number; value: PlanValue }[] {
  return content.blocks.flatMap(({ at, rows }) =>
    rows.flatMap((values, row) =>
      values.flatMap((value, column) =>
        value === null ? [] : [{ row: at.row + row, column: at.column + column, value }],
      ),
    ),
  );
}

function styleAt({ content }: GeneratePlan, row: number, column: number): PlanStyle {
  return content.styles.reduce<PlanStyle>((style, { range, style: more }) => {
    const isIn = range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
    return isIn ? { ...style, ...more, font: { ...style.font, ...more.font } } : style;
  }, {});
}

/** The usable width of a cell with those that it is joined with, in points, and its height. */
function roomAt({ content }: GeneratePlan, row: number, column: number): { width: number; height: number | null } {
  const merged = content.merges.find((range) => range.top === row && range.left === column);
  const columns = content.widths.filter((each) => each.column >= column && each.column <= (merged?.right ?? column));
  return {
    // Five pixels of what a cell is wide are not for its text.
    width: columns.reduce((sum, each) => sum + ('points' in each ? each.points : each.characters * 5.25 + 3.75), -3.75),
    height: content.heights.find((each) => each.row === row)?.points ?? null,
  };
}

const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** What holds for every sheet: nothing clipped, nothing overlapping, one page wide. */
function expectPrintable(plan: GeneratePlan): void {
  const { content } = plan;
  const print = present(content.print);
  const area = present(print.area);
  expect(print).toMatchObject({ paper: 'A4', fitToWidth: true });
  for (const { row, column, value } of cellsOf(plan)) {
    if (column > area.right) continue;
    expect(row).toBeLessThanOrEqual(area.bottom);
    const { width, height } = roomAt(plan, row, column);
    const size = present(styleAt(plan, row, column).font?.size);
    if (typeof value === 'string') {
      // Chinese characters are as wide as their font; a row holds so many of them on each of its lines.
      const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((wideChars(line) * size) / width)), 0); // prettier-ignore
      if (height !== null) expect({ value, fits: lines * size <= height }).toEqual({ value, fits: true });
    } else if (typeof value === 'number') {
      expect(textEms(String(Math.round(value))) * size).toBeLessThanOrEqual(width);
    }
  }
  for (const { points } of content.heights) expect(points).toBeLessThanOrEqual(409);
  content.merges.forEach((range, index) => {
    expect(content.merges.slice(index + 1).filter((other) => overlaps(range, other))).toEqual([]);
  });
  for (const { rows } of content.blocks) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
}

function wideChars(text: string): number {
  return Array.from(text).filter((char) => /[\u3000-\u9fff\uff00-\uffef]/.test(char)).length;
}

describe('the sheet of a document', () => {
  it.each(LOCALES)('is printable with every kind of block in %s', (locale) => {
    expectPrintable(planOf(everyBlock(PLAN_FACTS), PLAN_FACTS, locale));
  });

  it.each([
    ['summary', summaryTable(PLAN_FACTS), PLAN_FACTS],
    ['lagging', laggingList(PLAN_FACTS), PLAN_FACTS],
    ['statistics', summaryTable(factsOf(reviewed(PROPERTY_TABLE))), factsOf(reviewed(PROPERTY_TABLE))],
    ['nothing', summaryTable(factsOf([])), factsOf([])],
  ])('is printable: %s', (_name, document, facts) => {
    for (const locale of LOCALES) expectPrintable(planOf(document, facts, locale));
  });

  it('is printable whatever texts stand in it', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('任务完成率（）。，A1m.% -=\n')), maxLength: 300 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { minLength: 1, maxLength: 6 }), (texts, rows) => {
        expectPrintable(planOf(documentWith([...texts.map((each) => paragraph(each)), wordsTable(rows)])));
      }),
      { numRuns: 40 },
    );
  });

  it('has the margins, fonts and page numbers of official documents', () => {
    const plan = planOf(everyBlock(PLAN_FACTS));
    expect(plan.content.print).toMatchObject({
      orientation: 'portrait',
      margins: { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 },
      footer: '&"宋体,Regular"&14— &P —',
    });
    const at = (text: string) => {
      const { row, column } = present(cellsOf(plan).find(({ value }) => value === text));
      return styleAt(plan, row, column);
    };
    expect(at('关于全市重点任务进展情况的通报').font).toMatchObject({ name: '方正小标宋简体', size: 22 });
    expect(at('　　一、总体情况').font).toMatchObject({ name: '黑体', size: 16 });
    expect(at('　　（一）分单位情况').font).toMatchObject({ name: '楷体_GB2312', size: 16 });
    expect(at('工作简报').font).toMatchObject({ color: '#C00000' });
    expect(plan.content.styles.find(({ style }) => style.lineBelow)?.style.lineBelow).toEqual({ color: '#C00000', weight: 'thick' }); // prettier-ignore
    expect(planOf(summaryTable(PLAN_FACTS)).content.print?.margins.left).toBeLessThan(2.8);
  });

  it('writes words as words: a formula only where it was made', () => {
    const values = cellsOf(planOf(everyBlock(PLAN_FACTS))).map(({ value }) => value);
    expect(values).toContain('=cmd|calc');
    expect(values).toContain('+1');
    for (const value of values) {
      if (typeof value === 'object' && value && 'formula' in value) expect(value.formula).not.toContain('cmd');
    }
  });

  it('puts sums and rates over the cells of the table', () => {
    const plan = planOf(documentWith([liveTable(present(PLAN_FACTS.plan))]));
    const cells = cellsOf(plan);
    const formulas = cells.flatMap(({ value, row, column }) =>
      typeof value === 'object' && value && 'formula' in value ? [{ ...value, row, column }] : [],
    );
    const valueAt = (row: number, column: number): number => {
      const value = present(cells.find((cell) => cell.row === row && cell.column === column)).value;
      return typeof value === 'number' ? value : (value as { readonly result: number }).result;
    };
    const sums = formulas.filter(({ formula }) => formula.startsWith('SUM('));
    expect(sums).toHaveLength(8);
    for (const { result, row, column } of sums) {
      const above = [row - 3, row - 2, row - 1].map((each) => valueAt(each, column));
      expect(above.reduce((sum, value) => sum + value, 0)).toBe(result);
    }
    const rate = present(formulas.find(({ formula }) => formula.includes('*100/')));
    expect(rate.formula).toMatch(/^\(C\d+\+D\d+\)\*100\/B\d+$/);
  });

  it('names statuses in their colours, by one rule each', () => {
    const { conditions } = planOf(everyBlock(PLAN_FACTS)).content;
    expect(conditions).toHaveLength(1);
    expect(conditions[0]).toMatchObject({ formula: expect.stringMatching(/^A\d+="滞后"$/) as string, fill: '#FFF2CC' });
  });

  it('draws a chart over the records, in a row that no page cuts', () => {
    const plan = planOf(everyBlock(PLAN_FACTS));
    const [chart] = present(plan.content.charts);
    const { categories, series, area } = present(chart);
    expect(series.map(({ name, look }) => [name, look])).toEqual([
      ['任务数（项）', 'columns'],
      ['完成率（%）', 'line'],
    ]);
    const names = cellsOf(plan).filter(({ row, column }) => column === categories.left && row >= categories.top && row <= categories.bottom); // prettier-ignore
    expect(names.map(({ value }) => value)).toEqual(['市教育局', '市民政局', '市住建局']);
    for (const { values } of series) expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
    expect(area.top).toBe(area.bottom);
    expect(plan.content.heights.find(({ row }) => row === area.top)?.points).toBeGreaterThan(165);
  });

  it('begins a page where the document says so', () => {
    const plan = planOf(everyBlock(PLAN_FACTS));
    const { row } = present(cellsOf(plan).find(({ value }) => value === '附表'));
    expect(plan.content.print?.breaks).toContain(row);
  });

  it('repeats the header of a long table and keeps it in view', () => {
    const { content } = planOf(laggingList(MANY));
    const [first] = present(content.print?.titleRows);
    expect(cellsOf(planOf(laggingList(MANY))).find(({ row }) => row === first)?.value).toBe('序号');
    expect(content.freeze?.rows).toBe(first + 1);
  });
});

/** A ledger of many late tasks. */
const MANY = factsOf(
  reviewed(
    [
      '序号 | 工作任务 | 目标值 | 单位 | 完成值 | 牵头单位 | 完成时限',
      ...Array.from(
        { length: 3_000 },
        (_, index) => `${index + 1} | 任务${index + 1} | 100 | 处 | 5 | 市教育局 | 6月底前`,
      ),
    ].join('\n'),
    { frame: { name: '重点任务' } },
  ),
);

describe('the sheet of a long list', () => {
  const { content } = planOf(laggingList(MANY));

  it('costs no more calls than a short one', () => {
    const { styles, merges, heights, links, conditions, widths } = content;
    expect(styles.length + merges.length + heights.length + links.length + conditions.length + widths.length).toBeLessThan(150); // prettier-ignore
  });

  it('has one link a row beside it, made by a formula', () => {
    const area = present(content.print?.area);
    const beside = content.blocks.filter(({ at }) => at.column > area.right + 1).flatMap(({ rows }) => rows.flat());
    const links = beside.filter((value) => typeof value === 'object' && value && 'formula' in value);
    // Two figures of the text above, then one a row.
    expect(links).toHaveLength(3_002);
    expect(links[2]).toEqual({ formula: `HYPERLINK("#'重点任务'!B2","重点任务!B2")`, result: '重点任务!B2' });
  });
});

describe('links', () => {
  it('lead from figures of texts, beside the printed part', () => {
    const { byStatus } = present(PLAN_FACTS.plan);
    const plan = planOf(documentWith([paragraph('共', byStatus.total, '项。')]));
    const area = present(plan.content.print?.area);
    const beside = cellsOf(plan).filter(({ column }) => column > area.right);
    expect(beside.map(({ value }) => value)).toEqual([
      '出处（不打印）',
      { formula: `HYPERLINK("#'重点任务'!C3","9")`, result: '9' },
    ]);
  });

  it('lead only to sheets of the same workbook', () => {
    const facts = factsOf(reviewed(PLAN, { file: '重点.xlsx', frame: { name: '重点任务' } }));
    const plan = planOf(laggingList(facts), facts);
    expect(plan.content.links).toEqual([]);
    const formulas = cellsOf(plan).filter(({ value }) => typeof value === 'object');
    expect(formulas).toEqual([]);
    const texts = cellsOf(plan).map(({ value }) => value);
    expect(texts).toContain('重点.xlsx 重点任务!C8');
    expect(texts).toContainEqual(expect.stringMatching(/^9：重点\.xlsx 重点任务!C3等9个单元格$/));
  });

  it('go from cells of tables that show their text on one line', () => {
    const plan = planOf(laggingList(PLAN_FACTS));
    expect(plan.content.links.length).toBeGreaterThan(15);
    for (const { sheet, cell } of plan.content.links) {
      expect(sheet).toBe('重点任务');
      expect(cell.column).toBeLessThanOrEqual(present(plan.content.print?.area).right);
    }
  });
});

describe('tables of different columns on one sheet', () => {
  it('keep the columns of the longest one whole', () => {
    const table = (columns: number, rows: number) =>
      ({
        kind: 'table',
        columns: Array.from({ length: columns }, (_, index) => ({ header: words(`列${columns}-${index}`), align: 'left', room: 'medium' }) as const), // prettier-ignore
        rows: Array.from({ length: rows }, () => ({ kind: 'record' as const, cells: Array.from({ length: columns }, () => ({ content: { kind: 'text', text: '文字' } as const, link: null })) })), // prettier-ignore
      }) as const;
    const plan = planOf(documentWith([table(3, 2), table(7, 60), table(5, 4)]));
    expectPrintable(plan);
    const area = present(plan.content.print?.area);
    expect(area.right).toBe(6);
    // Rows of the short tables join cells, those of the long one do not: 3 rows of 3 cells, 5 of 5, each with some wide ones.
    expect(plan.content.merges.length).toBeLessThan(3 * 3 + 5 * 5);
  });
});
