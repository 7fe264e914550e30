import fc from 'fast-check';
import { applyViewChange } from '../../../src/app/engine/apply-view-change';
import type { Engine } from '../../../src/app/engine/engine';
import { createLocalEngine } from '../../../src/app/engine/local-engine';
import type { SheetView } from '../../../src/app/engine/sheet-view';
import { HostError } from '../../../src/core/model/host-error';
import { createFormatter } from '../../../src/i18n';
import { editedAfresh, editsOf, patchesOf } from '../../core/incremental/support/edits';
import { LEDGERS } from '../../core/incremental/support/ledgers';
import { sheetOf } from '../../support/sheet';
import { configOf } from './support/config';

// Many reviews, on machines that run other tests at the same time.
jest.setTimeout(120_000);

const engineOf = (): Engine => createLocalEngine({ formatterFor: createFormatter });

const PLAN = `
  2021年重点任务台账
  序号|任务|责任单位|责任人|年度目标(户)|完成情况|完成率|完成时限
  1|老旧小区改造|市住建局|甲|8200|6900|84.15%|12月底前
  2|农村危房改造|市住建局|乙|300|120|40%|12月底前
  3|公租房分配|市民政局|丙|500|500|100%|9月底前
`;
const cell = (row: number, column: number, value: string | number): ReturnType<typeof patchesOf> =>
  patchesOf([{ row, column, value, formula: null, format: 'General' }]);

describe('a view of a sheet', () => {
  it('tells what the report tells, and what a person needs to act on it', async () => {
    const view = await engineOf().review('a', sheetOf(PLAN, { name: '台账' }), configOf());
    expect(view).toMatchObject({ id: 'a', name: '台账', skipped: null });
    const [ledger] = view.ledgers;
    expect(ledger).toMatchObject({
      sheet: '台账',
      range: 'A2:H5',
      headerRows: [2],
      asOf: '2021-12-01',
      asOfSource: 'as-of',
      title: '2021年重点任务台账',
      kind: 'plan',
      plan: { start: '2021-01-01', end: '2021-12-31', source: 'title' },
      profile: '默认口径',
      firstFreeColumn: 8,
      guesses: [],
    });
    expect(ledger?.columns[4]).toEqual({
      column: 'E',
      header: '年度目标(户)',
      role: 'target',
      source: 'header',
      confidence: expect.any(Number),
    });
    expect(ledger?.entries[1]).toMatchObject({
      row: 4,
      name: '农村危房改造',
      department: '市住建局',
      person: '乙',
      category: null,
      status: 'seriously-behind',
      gap: '51.6667',
    });
    expect(ledger?.summary).toMatchObject({ entries: 3, statuses: { met: 1 } });
  });

  it('says why a sheet holds no ledger', async () => {
    const view = await engineOf().review(
      'a',
      sheetOf('填表说明\n本表由各责任单位每月二十五日前填报，报送督查室汇总后统一通报。'),
      configOf(),
    );
    expect(view).toMatchObject({ skipped: 'notes', ledgers: [] });
    expect(await engineOf().review('b', sheetOf(''), configOf())).toMatchObject({ skipped: 'empty', ledgers: [] });
  });

  it('names the places of findings', async () => {
    const sheet = sheetOf(PLAN.replace('84.15%', '94.15%'));
    const view = await engineOf().review('a', sheet, configOf());
    expect(view.ledgers[0]?.findings).toMatchObject([
      {
        rule: 'rate-mismatch',
        cell: 'G3',
        entry: '老旧小区改造',
        header: '完成率',
        department: '市住建局',
        role: 'rate',
      },
    ]);
  });

  it('keeps marks out of the way of everything beside the ledger, merged cells included', async () => {
    const drawing = `
      台账
      序号|任务|目标|完成|备注|<
      1|修路|10|5|抓紧|<
      2|架桥|20|8|抓紧|<
    `;
    const view = await engineOf().review('a', sheetOf(drawing), configOf());
    expect(view.ledgers[0]?.firstFreeColumn).toBe(6);
    const title = sheetOf(PLAN, { merges: [{ top: 0, left: 0, bottom: 0, right: 11 }] });
    expect((await engineOf().review('a', title, configOf())).ledgers[0]?.firstFreeColumn).toBe(8);
  });
});

describe('the engine in the page', () => {
  it('reviews a kept sheet by another configuration', async () => {
    const engine = engineOf();
    await engine.review('a', sheetOf(PLAN), configOf());
    const later = await engine.reconfigure('a', configOf({ asOf: '2022-02-01', locale: 'en' }));
    expect(later.ledgers[0]).toMatchObject({ asOf: '2022-02-01', asOfSource: 'option' });
    expect(later.ledgers[0]?.entries[1]?.status).toBe('missed');
    expect(later.ledgers[0]?.entries[1]?.reason).toMatch(/[a-z]{3}/);
  });

  it('takes profiles by name, whole, or by default', async () => {
    const engine = engineOf();
    await engine.review('a', sheetOf(PLAN), configOf());
    const named = async (profile: Parameters<typeof configOf>[0]): Promise<string | undefined> =>
      (await engine.reconfigure('a', configOf(profile))).ledgers[0]?.profile;
    expect(await named({ profile: '10/20' })).toBe('10/20');
    expect(await named({ profile: { name: '本市口径', schedule: { redLine: 20 } } })).toBe('本市口径');
    expect(await named({})).toBe('默认口径');
    await expect(named({ profile: '没有' })).rejects.toThrow('没有');
    await expect(named({ profile: { schedule: { redLine: '多' } } })).rejects.toThrow('schedule.redLine');
    await expect(named({ asOf: '2021-02-30' })).rejects.toThrow('2021-02-30');
  });

  it('lets the mapping of the sheet win over that of the profile', async () => {
    const engine = engineOf();
    const mappings = { Sheet1: { planYear: 2020, columns: { D: 'remarks', F: 'measure' } } };
    const profile = { name: '有对应关系', mappings };
    const view = await engine.review('a', sheetOf(PLAN), configOf({ profile }));
    expect(view.ledgers[0]?.plan).toMatchObject({ start: '2020-01-01', source: 'option' });
    expect(view.ledgers[0]?.columns.map(({ role }) => role)).toMatchObject({ 3: 'remarks', 5: 'measure' });
    const mapped = await engine.reconfigure('a', configOf({ profile, mapping: { columns: { 完成情况: 'actual' } } }));
    expect(mapped.ledgers[0]?.columns[5]).toMatchObject({ role: 'actual', source: 'user', confidence: 1 });
    expect(mapped.ledgers[0]?.columns[3]?.role).toBe('remarks');
    expect(mapped.ledgers[0]?.plan.start).toBe('2020-01-01');
  });

  it('tells how far it is and stops when told to, and then keeps what it had', async () => {
    const controller = new AbortController();
    const breaths: number[] = [];
    const engine = createLocalEngine({
      formatterFor: createFormatter,
      breathe: () => {
        breaths.push(1);
        return Promise.resolve();
      },
    });
    const told: number[] = [];
    await engine.review('a', sheetOf(PLAN), configOf(), { onProgress: (fraction) => told.push(fraction) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(10);
    expect(breaths.length).toBeGreaterThanOrEqual(told.length);
    expect(told[0]).toBeGreaterThan(0);
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    const stopped = engine.review('a', sheetOf('空'), configOf(), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toThrow(new HostError('cancelled'));
    expect(await engine.edit('a', cell(2, 5, 6900))).toEqual({ kind: 'none' });
  });

  it('works calls off in their order', async () => {
    const engine = createLocalEngine({
      formatterFor: createFormatter,
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
    });
    const review = engine.review('a', sheetOf(PLAN), configOf());
    const edit = engine.edit('a', cell(3, 5, 300));
    expect((await review).ledgers[0]?.entries[1]?.status).toBe('seriously-behind');
    expect(applyViewChange(await review, await edit).ledgers[0]?.entries[1]?.status).toBe('met');
  });

  it('lists runs of formulas', async () => {
    const engine = engineOf();
    const drawing = `
      台账
      任务|目标|完成|完成率
      修路|10|5|=C3/B3 -> 0.5
      架桥|20|8|=C4/B4 -> 0.4
      合计|=SUM(B3:B4) -> 30|=SUM(C3:C4) -> 13|=C5/B5 -> 0.43
    `;
    await engine.review('a', sheetOf(drawing), configOf());
    expect(await engine.formulaRanges('a')).toEqual([
      { column: 1, top: 4, bottom: 4 },
      { column: 2, top: 4, bottom: 4 },
      { column: 3, top: 2, bottom: 4 },
    ]);
  });

  it('knows nothing of sheets that it forgot, and nothing at all once it is disposed of', async () => {
    const engine = engineOf();
    await engine.review('a', sheetOf(PLAN), configOf());
    await engine.forget('a');
    await expect(engine.edit('a', [])).rejects.toMatchObject({ code: 'not-kept' });
    await expect(engine.reconfigure('a', configOf())).rejects.toMatchObject({ code: 'not-kept' });
    await expect(engine.formulaRanges('b')).rejects.toMatchObject({ code: 'not-kept' });
    engine.dispose();
    await expect(engine.edit('a', [])).rejects.toMatchObject({ code: 'ended' });
    await expect(engine.review('a', sheetOf(PLAN), configOf())).rejects.toMatchObject({ code: 'ended' });
  });
});

describe('an edit', () => {
  it('gives only what differs', async () => {
    const engine = engineOf();
    await engine.review('a', sheetOf(PLAN), configOf());
    const change = await engine.edit('a', cell(3, 5, 200));
    expect(change).toMatchObject({
      kind: 'ledgers',
      ledgers: [{ ledger: 0, entries: [{ row: 4, actual: { value: '200' } }], findings: { 'rate-mismatch': [{}] } }],
    });
    expect(await engine.edit('a', cell(3, 5, 200))).toEqual({ kind: 'none' });
    expect(await engine.edit('a', [])).toEqual({ kind: 'none' });
  });

  it('gives the whole view where it changes what the sheet is', async () => {
    const engine = engineOf();
    await engine.review('a', sheetOf(PLAN), configOf());
    const change = await engine.edit('a', cell(1, 4, '备注'));
    expect(change).toMatchObject({ kind: 'whole', view: { ledgers: [{ columns: { 4: { role: 'remarks' } } }] } });
  });

  it.each(Object.entries(LEDGERS))('leads to the view of a whole review: %s', async (_name, make) => {
    const sheet = make();
    await fc.assert(
      fc.asyncProperty(fc.array(editsOf(sheet), { minLength: 1, maxLength: 5 }), async (rounds) => {
        const engine = engineOf();
        let afresh = sheet;
        let view: SheetView = await engine.review('a', sheet, configOf());
        for (const edits of rounds) {
          view = applyViewChange(view, await engine.edit('a', patchesOf(edits)));
          afresh = editedAfresh(afresh, edits);
          expect(view).toEqual(await engineOf().review('a', afresh, configOf()));
        }
      }),
      { numRuns: 15 },
    );
  });
});
