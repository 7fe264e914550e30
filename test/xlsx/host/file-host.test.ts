import * as fc from 'fast-check';
import type { CellRange } from '../../../src/core/model/address';
import { HostError, type HostErrorCode } from '../../../src/core/model/host-error';
import { BEFORE_NAME, DOCUMENT_NAME, MARKS_NAME, isMarkedFormula } from '../../../src/core/model/marks';
import type { GeneratePlan, MarkPlan, SheetContent, SheetPlan } from '../../../src/core/model/sheet-plan';
import type { HostChange } from '../../../src/host/host';
import {
  DEFAULT_STYLE,
  createFileHost,
  createWorkbook,
  type CellValue,
  type FileHost,
  type SheetModel,
  type WorkbookModel,
} from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { RANDOM_COLUMNS, randomWorkbook } from '../../support/random-workbook';
import { grid } from '../support/sheet';

interface Bench {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly host: FileHost;
}

/** A host over a workbook of one sheet with these values from A1. */
function bench(
  rows: readonly (readonly CellValue[])[] = [
    ['任务', '目标'],
    ['造林', 53],
  ],
): Bench {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('台账');
  rows.forEach((values, row) => {
    values.forEach((value, column) => sheet.setContent(row, column, { value, formula: null }));
  });
  return { workbook, sheet, host: createFileHost(workbook, { fileName: '台账.xlsx' }) };
}

function markPlan(sheet: SheetModel, column: number, extra: Partial<MarkPlan> = {}): MarkPlan {
  const range: CellRange = { top: 1, left: 0, bottom: 3, right: column + 1 };
  const conditions = [
    { range, formula: `$C2="滞后"`, fill: '#FFE699', font: { color: '#7F6000', bold: true } },
    { range, formula: `$C2="未报"`, fill: '#D9D9D9' },
  ];
  const rows: [string, string][] = [
    ['核查进度', '核查说明'],
    ['滞后', '=低于序时'],
    ['', ''],
    ['未报', '未填'],
  ];
  return { kind: 'mark', sheet: sheet.id, column, widths: [10, 40], tables: [{ top: 0, rows, conditions }], ...extra };
}

const NOTHING: SheetContent = {
  blocks: [],
  styles: [],
  merges: [],
  widths: [],
  heights: [],
  links: [],
  conditions: [],
};

function generatePlan(content: Partial<SheetContent> = {}, extra: Partial<GeneratePlan> = {}): GeneratePlan {
  const plan: GeneratePlan = {
    kind: 'generate',
    document: 'findings',
    name: '核查清单',
    content: { ...NOTHING, ...content },
    activate: true,
  };
  return { ...plan, ...extra };
}

const CLEAR_ALL: SheetPlan = { kind: 'clear', marks: 'all', documents: 'all' };

async function errorOf(work: Promise<unknown>): Promise<HostError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('reading', () => {
  it('lists the sheets as their tabs stand', async () => {
    const { workbook, sheet, host } = bench();
    Object.assign(workbook.addSheet('隐'), { visibility: 'very-hidden', protected: true });
    workbook.active = 1;
    await host.apply([markPlan(sheet, 2), generatePlan({}, { activate: false })]);
    expect(await host.listSheets()).toEqual([
      {
        id: sheet.id,
        name: '台账',
        visibility: 'visible',
        active: false,
        protected: false,
        document: null,
        marks: { top: 0, left: 2, bottom: 3, right: 3 },
      },
      expect.objectContaining({ name: '隐', visibility: 'very-hidden', active: true, protected: true, marks: null }),
      expect.objectContaining({ name: '核查清单', document: 'findings', active: false }),
    ]);
    expect([host.kind, await host.fileName()]).toEqual(['file', '台账.xlsx']);
  });

  it('shows neither marks in a sheet nor in cells', async () => {
    const { sheet, host } = bench();
    await host.apply([markPlan(sheet, 2)]);
    expect(grid(await host.readSheet(sheet.id))).toEqual([
      ['任务', '目标'],
      ['造林', '53'],
    ]);
    const [patch] = await host.readCells(sheet.id, [{ top: 1, left: 1, bottom: 99, right: 99 }]);
    expect(patch?.range).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
    expect(patch?.values).toEqual([
      [53, null, null],
      [null, null, null],
      [null, null, null],
    ]);
  });

  it('reads cells with formulas and number formats, cut at the used range', async () => {
    const { workbook, sheet, host } = bench();
    sheet.setContent(1, 2, { value: { error: '#N/A' }, formula: 'B2/0' });
    sheet.setStyle(1, 2, workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: '0%' }));
    const patches = await host.readCells(sheet.id, [
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 7, left: 0, bottom: 9, right: 0 },
    ]);
    expect(patches).toEqual([
      {
        range: { top: 1, left: 1, bottom: 1, right: 2 },
        values: [[53, { error: '#N/A' }]],
        formulas: [[null, 'B2/0']],
        numberFormats: [['General', '0%']],
      },
    ]);
    expect(await createFileHost(createWorkbook(), { fileName: null }).fileName()).toBeNull();
  });
});

describe('marks', () => {
  it('are plain texts, one name for where they stand and one for what was there before', async () => {
    const { sheet, host } = bench();
    sheet.columns.set(3, { width: 17.25, hidden: false, style: null });
    await host.apply([markPlan(sheet, 2)]);
    expect(sheet.contentAt(1, 3)).toEqual({ value: '=低于序时', formula: null });
    expect([sheet.contentAt(2, 2), sheet.ownStyleAt(1, 2), sheet.ownStyleAt(1, 3)]).toEqual([null, null, null]);
    expect(sheet.names).toEqual([
      { name: MARKS_NAME, formula: "'台账'!$C$1:$D$4", hidden: true },
      { name: BEFORE_NAME, formula: '"default;17.25"', hidden: true },
    ]);
    expect([2, 3].map((column) => sheet.columns.get(column)?.width)).toEqual([10, 40]);
  });

  it('come after the conditional formats of the clerk, in their order, and are known by their formulas', async () => {
    const { sheet, host } = bench();
    sheet.conditionalFormats.push({
      id: 'own',
      ranges: [],
      priority: 7,
      stopIfTrue: true,
      formula: 'A1>0',
      fill: null,
      fontColor: null,
      bold: null,
      other: null,
    });
    await host.apply([markPlan(sheet, 2)]);
    expect(sheet.conditionalFormats.map(({ id, priority }) => [id, priority])).toEqual([
      ['own', 7],
      ['format-2', 8],
      ['format-3', 9],
    ]);
    const [own, first] = sheet.conditionalFormats;
    expect([isMarkedFormula(own?.formula ?? ''), isMarkedFormula(first?.formula ?? '')]).toEqual([false, true]);
    expect(first).toMatchObject({ fill: '#FFE699', fontColor: '#7F6000', bold: true, stopIfTrue: false });
  });

  it('replace the ones before them, wherever they are', async () => {
    const { workbook, sheet, host } = bench();
    const before = describeWorkbook(workbook);
    await host.apply([markPlan(sheet, 2)]);
    const once = describeWorkbook(workbook);
    await host.apply([markPlan(sheet, 2)]);
    expect(describeWorkbook(workbook)).toEqual(once);
    await host.apply([markPlan(sheet, 5)]);
    expect(sheet.contentAt(0, 2)).toBeNull();
    await host.apply([CLEAR_ALL]);
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it('overwrite nothing that somebody wrote or merged', async () => {
    const { workbook, sheet, host } = bench();
    const before = describeWorkbook(workbook);
    for (const column of [0, 1, 16_383]) {
      const error = await errorOf(host.apply([markPlan(sheet, column)]));
      expect([error.code, error.params, error.aftermath]).toEqual(['no-room', { sheet: '台账' }, 'unchanged']);
    }
    await host.apply([markPlan(sheet, 16_382), CLEAR_ALL]);
    expect(describeWorkbook(workbook)).toEqual(before);
    sheet.merges.push({ top: 3, left: 1, bottom: 3, right: 2 });
    expect((await errorOf(host.apply([markPlan(sheet, 2)]))).code).toBe('no-room');
  });

  it('go where their columns were deleted, and where only their rules were left', async () => {
    const { workbook, sheet, host } = bench();
    const before = describeWorkbook(workbook);
    await host.apply([markPlan(sheet, 2)]);
    for (let row = 0; row < 4; row++) for (const column of [2, 3]) sheet.setContent(row, column, null);
    sheet.columns.clear();
    sheet.names[0]!.formula = "'台账'!#REF!";
    expect((await host.listSheets())[0]?.marks).toBeNull();
    await host.apply([CLEAR_ALL]);
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it('are cleared on the sheets that are named', async () => {
    const { workbook, sheet, host } = bench();
    const other = workbook.addSheet('另');
    await host.apply([markPlan(sheet, 2), markPlan(other, 2)]);
    await host.apply([{ kind: 'clear', marks: [other.id], documents: [] }]);
    expect((await host.listSheets()).map(({ marks }) => marks !== null)).toEqual([true, false]);
  });

  it('and clearing leave any workbook as it was', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkbook, fc.nat(3), fc.boolean(), async (workbook, gap, twice) => {
        const host = createFileHost(workbook, { fileName: null });
        const before = describeWorkbook(workbook);
        const plans = workbook.sheets.map((sheet) => markPlan(sheet, RANDOM_COLUMNS + gap));
        await host.apply(plans);
        if (twice) await host.apply(plans.map((plan) => ({ ...plan, column: RANDOM_COLUMNS + 1 })));
        expect((await host.listSheets()).every(({ marks }) => marks !== null)).toBe(true);
        await host.apply([CLEAR_ALL]);
        expect(describeWorkbook(workbook)).toEqual(before);
      }),
    );
  });
});

describe('generated sheets', () => {
  it('hold everything that the plan says', async () => {
    const { workbook, sheet, host } = bench();
    const all = { top: 0, left: 0, bottom: 2, right: 1 };
    const content: SheetContent = {
      blocks: [
        {
          at: { row: 0, column: 0 },
          rows: [
            ['=1+1', true],
            [{ day: 18_962 }, { formula: 'COUNTA(A1:A3)', result: 3 }],
            [7350, null],
          ],
        },
      ],
      styles: [
        { range: all, style: { font: { name: '仿宋', size: 12 }, border: '#808080', wrap: true } },
        { range: { ...all, bottom: 0 }, style: { font: { bold: true }, fill: '#DDEBF7', horizontal: 'center' } },
        { range: all, style: { lineBelow: { color: '#C00000', weight: 'thick' } } },
      ],
      merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
      widths: [{ column: 0, characters: 12 }],
      heights: [{ row: 0, points: 30 }],
      links: [{ cell: { row: 2, column: 0 }, sheet: "单位's", target: { row: 6, column: 8 }, tip: '跳到单元格' }],
      conditions: [{ range: all, formula: '$A1=""', fill: '#FF0000' }],
      charts: [
        {
          title: '完成率',
          axisTitle: '%',
          categories: { ...all, right: 0 },
          series: [{ name: '2021年', values: { ...all, left: 1 }, look: 'columns', color: '#4472C4' }],
          area: { top: 5, left: 0, bottom: 20, right: 6 },
        },
      ],
      freeze: { rows: 1, columns: 0 },
      filter: all,
      print: {
        orientation: 'landscape',
        paper: 'A4',
        margins: { top: 2, bottom: 2, left: 1.5, right: 1.5 },
        titleRows: [0, 0],
        fitToWidth: true,
        footer: '&P / &N',
        area: { ...all, bottom: 30 },
        breaks: [20, 10],
      },
      tabColor: '#00B050',
    };
    await host.apply([generatePlan(content)]);
    const made = workbook.sheets[1]!;
    const look = (row: number, column: number) => workbook.styles.styles[made.styleAt(row, column)]!;
    expect(workbook.active).toBe(1);
    expect(made.contentAt(0, 0)).toEqual({ value: '=1+1', formula: null });
    expect([look(0, 0).quotePrefix, look(0, 1).quotePrefix]).toEqual([true, false]);
    expect(made.contentAt(1, 0)).toEqual({ value: 44_531, formula: null });
    expect(look(1, 0).numberFormat).toBe('yyyy/m/d');
    expect(made.contentAt(1, 1)).toEqual({ value: 3, formula: 'COUNTA(A1:A3)' });
    expect(made.contentAt(2, 1)).toBeNull();
    expect(look(0, 1)).toMatchObject({
      font: { name: '仿宋', size: 12, bold: true },
      fill: '#DDEBF7',
      horizontal: 'center',
      wrap: true,
    });
    expect(look(2, 1)).toMatchObject({
      fill: null,
      horizontal: null,
      borders: { left: { line: 'thin', color: '#808080' } },
    });
    expect([1, 2].map((row) => look(row, 0).borders.bottom)).toEqual([
      { line: 'thin', color: '#808080' },
      { line: 'thick', color: '#C00000' },
    ]);
    expect(look(2, 0).borders.top).toEqual({ line: 'thin', color: '#808080' });
    expect(made).toMatchObject({
      merges: content.merges,
      hyperlinks: [{ cell: { row: 2, column: 0 }, target: "'单位''s'!I7", tip: '跳到单元格' }],
      frozen: { rows: 1, columns: 0 },
      autoFilter: all,
      tabColor: '#00B050',
      print: {
        orientation: 'landscape',
        titleRows: [0, 0],
        footer: '&P / &N',
        area: { ...all, bottom: 30 },
        breaks: [10, 20],
      },
      charts: [{ title: '完成率', categories: { ...all, right: 0 }, series: [{ name: '2021年', look: 'columns' }] }],
      names: [{ name: DOCUMENT_NAME, formula: '"findings|核查清单"', hidden: true }],
    });
    expect([made.columns.get(0)?.width, made.rows.get(0)?.height]).toEqual([12, 30]);
    expect(made.conditionalFormats).toMatchObject([{ formula: '$A1=""', priority: 1 }]);
    expect(sheet.usedRange()).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  });

  it.each(['=1+1', '＝1+1', ' @name', '-12', "'x"])('keep %s a text for whoever edits it', async (text) => {
    const { workbook, host } = bench();
    await host.apply([generatePlan({ blocks: [{ at: { row: 0, column: 0 }, rows: [[text, `a${text}`]] }] })]);
    const made = workbook.sheets[1]!;
    expect(made.contentAt(0, 0)).toEqual({ value: text, formula: null });
    expect([0, 1].map((column) => workbook.styles.styles[made.styleAt(0, column)]?.quotePrefix)).toEqual([true, false]);
  });

  it('count days as the workbook does', async () => {
    const workbook = createWorkbook({ date1904: true });
    workbook.addSheet('台账');
    const block = { at: { row: 0, column: 0 }, rows: [[{ day: 18_962 }]] };
    await createFileHost(workbook, { fileName: null }).apply([generatePlan({ blocks: [block] })]);
    expect(workbook.sheets[1]?.contentAt(0, 0)?.value).toBe(44_531 - 1462);
  });

  it('replace the one before in its place', async () => {
    const { workbook, sheet, host } = bench();
    const block = (value: string) => ({ blocks: [{ at: { row: 0, column: 0 }, rows: [[value]] }] });
    await host.apply([generatePlan(block('一'), { activate: false })]);
    workbook.addSheet('后');
    await host.apply([
      generatePlan(block('二'), { activate: false }),
      generatePlan({}, { document: 'brief', name: '简报' }),
    ]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', '核查清单', '后', '简报']);
    expect(workbook.sheets[1]?.contentAt(0, 0)?.value).toBe('二');
    expect(workbook.active).toBe(3);
    await host.apply([{ kind: 'clear', marks: [], documents: ['findings'] }]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', '后', '简报']);
    expect(workbook.active).toBe(2);
    expect(sheet.usedRange()).not.toBeNull();
  });

  it('keep the sheet shown that was shown, and the generated one where it was', async () => {
    const { workbook, host } = bench();
    await host.apply([generatePlan({}, { activate: false })]);
    expect(workbook.active).toBe(0);
    workbook.active = 1;
    await host.apply([generatePlan({}, { activate: false })]);
    expect([workbook.active, workbook.sheets.length]).toEqual([1, 2]);
  });

  it('never take the name of a sheet that is not ours', async () => {
    const { workbook, host } = bench();
    workbook.addSheet('核查清单').setContent(0, 0, { value: '单位自己的', formula: null });
    for (let time = 0; time < 2; time++) await host.apply([generatePlan()]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', '核查清单', '核查清单 (2)']);
    expect(workbook.sheets[1]?.contentAt(0, 0)?.value).toBe('单位自己的');
  });

  it('twice are one sheet, and clearing leaves any workbook as it was', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkbook, async (workbook) => {
        const host = createFileHost(workbook, { fileName: null });
        const before = describeWorkbook(workbook);
        const plan = generatePlan({ blocks: [{ at: { row: 3, column: 1 }, rows: [['甲', 1]] }] });
        await host.apply([plan]);
        const once = describeWorkbook(workbook);
        await host.apply([plan]);
        expect(describeWorkbook(workbook)).toEqual(once);
        await host.apply([CLEAR_ALL]);
        expect(describeWorkbook(workbook)).toEqual(before);
      }),
    );
  });
});

describe('corrections', () => {
  it('write values, and make a text cell General where a number goes into it', async () => {
    const { workbook, sheet, host } = bench([['53', '', '市教委']]);
    const asText = workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: '@', fill: '#FFFF00', quotePrefix: true });
    sheet.setStyle(0, 0, asText);
    sheet.setContent(0, 1, { value: 1, formula: 'A1' });
    const cells = [
      { cell: { row: 0, column: 0 }, value: 53 },
      { cell: { row: 0, column: 1 }, value: 0.8868 },
      { cell: { row: 0, column: 2 }, value: '市教育局' },
    ];
    await host.apply([{ kind: 'correct', sheet: sheet.id, cells }]);
    expect([0, 1, 2].map((column) => sheet.contentAt(0, column))).toEqual(
      cells.map(({ value }) => ({ value, formula: null })),
    );
    expect(workbook.styles.styles[sheet.styleAt(0, 0)]).toMatchObject({
      numberFormat: 'General',
      fill: '#FFFF00',
      quotePrefix: false,
    });
    expect(sheet.ownStyleAt(0, 2)).toBeNull();
  });

  it('are told to subscribers, other writes are not', async () => {
    const { sheet, host } = bench();
    const heard: HostChange[] = [];
    const end = await host.subscribe((change) => heard.push(change));
    await host.apply([markPlan(sheet, 2), generatePlan(), CLEAR_ALL]);
    expect(heard).toEqual([]);
    await host.apply([{ kind: 'correct', sheet: sheet.id, cells: [{ cell: { row: 1, column: 1 }, value: 54 }] }]);
    await host.edit(sheet.id, { row: 1, column: 0 }, null);
    const range = (column: number) => ({ top: 1, left: column, bottom: 1, right: column });
    expect(heard).toEqual(
      [1, 0].map((column) => ({ kind: 'cells', sheet: sheet.id, range: range(column), remote: false })),
    );
    expect(sheet.contentAt(1, 0)).toBeNull();
    await end();
    await host.edit(sheet.id, { row: 1, column: 0 }, '造林');
    expect(heard).toHaveLength(2);
  });
});

/** The second sheet, in which writing fails as only a mistake of ours makes it fail. */
function brokenSheet(workbook: WorkbookModel): SheetModel {
  return Object.assign(workbook.sheets[1]!, {
    setContent: () => {
      throw new TypeError('a mistake of ours');
    },
  });
}

describe('all or nothing', () => {
  const failing: [HostErrorCode, (bench: Bench) => SheetPlan][] = [
    ['sheet-missing', () => ({ kind: 'correct', sheet: 'gone', cells: [] })],
    ['protected', ({ workbook }) => markPlan(Object.assign(workbook.sheets[1]!, { protected: true }), 4)],
    ['no-room', ({ workbook }) => markPlan(workbook.sheets[1]!, 16_383)],
    ['failed', ({ workbook }) => markPlan(brokenSheet(workbook), 4)],
  ];

  it.each(failing)('a plan that fails with %s takes back the plans before it', async (code, plan) => {
    const one = bench();
    one.workbook.addSheet('后');
    await one.host.apply([markPlan(one.sheet, 2), generatePlan({ tabColor: '#FF0000' })]);
    const last = plan(one);
    const before = describeWorkbook(one.workbook);
    const [active, ...objects] = [one.workbook.active, ...one.workbook.sheets];
    const error = await errorOf(
      one.host.apply([
        markPlan(one.sheet, 5),
        generatePlan(),
        { kind: 'correct', sheet: one.sheet.id, cells: [{ cell: { row: 700, column: 90 }, value: '新' }] },
        { kind: 'clear', marks: [one.sheet.id], documents: 'all' },
        last,
      ]),
    );
    expect([error.code, error.aftermath]).toEqual([code, 'unchanged']);
    expect(describeWorkbook(one.workbook)).toEqual(before);
    expect([one.workbook.active, ...one.workbook.sheets]).toEqual([active, ...objects]);
    await one.host.apply([CLEAR_ALL]);
  });

  it('hands on what went wrong where it is a mistake of ours', async () => {
    const { workbook, host } = bench();
    workbook.addSheet('后');
    const error = await errorOf(host.apply([markPlan(brokenSheet(workbook), 4)]));
    expect(error.params).toEqual({ detail: 'a mistake of ours' });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('stops when it is told to, at any plan', async () => {
    const { workbook, sheet, host } = bench();
    const before = describeWorkbook(workbook);
    const plans = [markPlan(sheet, 2), generatePlan()];
    for (const stop of [0, 0.5, 1]) {
      const controller = new AbortController();
      if (stop === 0) controller.abort();
      const onProgress = (fraction: number): void => {
        if (fraction === stop) controller.abort();
      };
      const error = await errorOf(host.apply(plans, { signal: controller.signal, onProgress }));
      expect(error.code).toBe('cancelled');
      expect(describeWorkbook(workbook)).toEqual(before);
    }
    const told: number[] = [];
    await host.apply(plans, { onProgress: (fraction) => told.push(fraction), signal: new AbortController().signal });
    expect(told).toEqual([0.5, 1]);
  });

  it('leaves any workbook as it was, whatever was changed in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomWorkbook,
        fc.array(fc.tuple(fc.nat(600), fc.nat(9), fc.string())),
        async (workbook, edits) => {
          const host = createFileHost(workbook, { fileName: null });
          const before = describeWorkbook(workbook);
          const sheet = workbook.sheets[0]!;
          const cells = edits.map(([row, column, value]) => ({ cell: { row, column }, value }));
          const plans: SheetPlan[] = [{ kind: 'correct', sheet: sheet.id, cells }, generatePlan(), markPlan(sheet, 12)];
          const error = await errorOf(host.apply([...plans, { kind: 'correct', sheet: 'gone', cells: [] }]));
          expect(error.code).toBe('sheet-missing');
          expect(describeWorkbook(workbook)).toEqual(before);
        },
      ),
    );
  });
});

describe('protection', () => {
  it('of a sheet refuses marks, corrections and edits, and clearing only where there is something to clear', async () => {
    const { workbook, sheet, host } = bench();
    sheet.protected = true;
    const correct: SheetPlan = { kind: 'correct', sheet: sheet.id, cells: [] };
    for (const work of [
      host.apply([markPlan(sheet, 2)]),
      host.apply([correct]),
      host.edit(sheet.id, { row: 0, column: 0 }, 1),
    ]) {
      const error = await errorOf(work);
      expect([error.code, error.params]).toEqual(['protected', { sheet: '台账' }]);
    }
    await host.apply([CLEAR_ALL]);
    sheet.protected = false;
    await host.apply([markPlan(sheet, 2)]);
    sheet.protected = true;
    const before = describeWorkbook(workbook);
    expect((await errorOf(host.apply([CLEAR_ALL]))).code).toBe('protected');
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it('of the structure refuses sheets to be added and removed', async () => {
    const { workbook, host } = bench();
    await host.apply([generatePlan()]);
    workbook.structureProtected = true;
    for (const plan of [generatePlan(), CLEAR_ALL]) {
      const error = await errorOf(host.apply([plan]));
      expect([error.code, error.params]).toEqual(['protected', {}]);
    }
    await host.apply([{ kind: 'clear', marks: 'all', documents: [] }]);
  });

  it('of the last visible sheet: a workbook is never left without one', async () => {
    const { workbook, sheet, host } = bench();
    await host.apply([generatePlan()]);
    sheet.visibility = 'hidden';
    expect((await errorOf(host.apply([CLEAR_ALL]))).code).toBe('last-sheet');
    expect(workbook.sheets).toHaveLength(2);
  });
});

describe('the rest', () => {
  it('shows and selects a cell', async () => {
    const { workbook, host } = bench();
    const other = workbook.addSheet('另');
    const heard: HostChange[] = [];
    await host.subscribe((change) => heard.push(change));
    await host.select(other.id, { row: 6, column: 8 });
    await host.select(other.id, { row: 7, column: 8 });
    expect([workbook.active, other.selection]).toEqual([1, { row: 7, column: 8 }]);
    expect(heard).toEqual([{ kind: 'active', sheet: other.id }]);
  });

  it('keeps settings', async () => {
    const { workbook, host } = bench();
    expect(await host.loadSettings()).toBeNull();
    await host.saveSettings('{"version":1}');
    expect(await host.loadSettings()).toBe('{"version":1}');
    expect([...workbook.settings]).toEqual([['ledger-check', '{"version":1}']]);
    await host.saveSettings(null);
    expect(await host.loadSettings()).toBeNull();
  });

  it('misses sheets that are gone', async () => {
    const { host } = bench();
    const works = [
      host.readSheet('gone'),
      host.readCells('gone', []),
      host.select('gone', { row: 0, column: 0 }),
      host.edit('gone', { row: 0, column: 0 }, 1),
      host.apply([{ kind: 'clear', marks: ['gone'], documents: [] }]),
    ];
    for (const work of works) expect((await errorOf(work)).code).toBe('sheet-missing');
  });
});
