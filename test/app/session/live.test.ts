import { HostError } from '../../../src/core/model/host-error';
import type { Engine } from '../../../src/app/engine/engine';
import type { SheetView } from '../../../src/app/engine/sheet-view';
import { LEDGER, workbookOf, type TestCell } from './support/ledger';
import { settle, stage, type Stage } from './support/session';

const ACTUAL = 4;
const RATE = 5;
/** Row of 改造小区, counting from 0. */
const HOUSING = 4;

/** What a review from scratch gives of the workbook as it is now. */
async function fresh({ workbook }: Stage, name: string): Promise<SheetView | undefined> {
  const other = await stage(workbook);
  await other.session.check({ sheet: other.id(name) });
  return other.session.state().results.get(other.id(name))?.view;
}

function viewOf({ session, id }: Stage, name = '台账'): SheetView | undefined {
  return session.state().results.get(id(name))?.view;
}

function spyOn(engine: Engine): { readonly edits: number[]; readonly reviews: number[] } {
  const edits: number[] = [];
  const reviews: number[] = [];
  const edit = engine.edit.bind(engine);
  const review = engine.review.bind(engine);
  engine.edit = (sheet, patches) => {
    edits.push(patches.length);
    return edit(sheet, patches);
  };
  engine.review = (...args) => {
    reviews.push(args[1].rowCount);
    return review(...args);
  };
  return { edits, reviews };
}

describe('following edits', () => {
  it('re-checks an edited cell without reading the sheet again', async () => {
    const at = await stage();
    await at.session.check('active');
    const seen = spyOn(at.engine);
    at.host.calls.length = 0;
    await at.person.edit(at.id('台账'), { row: HOUSING, column: ACTUAL }, 95);
    await settle();
    expect(at.host.calls).toEqual(['readCells']);
    expect(seen).toEqual({ edits: [1], reviews: [] });
    expect(viewOf(at)).toEqual(await fresh(at, '台账'));
    expect(at.session.state().results.get(at.id('台账'))?.freshness).toBe('fresh');
    expect(at.session.state().notice).toBeNull();
  });

  it('takes in edits of a colleague like everybody else’s, and shows no message', async () => {
    const at = await stage();
    await at.session.check('active');
    at.workbook.sheets[0]?.setContent(HOUSING, ACTUAL, { value: 95, formula: null });
    const range = { top: HOUSING, left: ACTUAL, bottom: HOUSING, right: ACTUAL };
    at.person.changed({ kind: 'cells', sheet: at.id('台账'), range, remote: true });
    await settle();
    expect(viewOf(at)).toEqual(await fresh(at, '台账'));
    expect(at.session.state().notice).toBeNull();
  });

  it('reads the sheet as a whole when rows were inserted, once for many of them', async () => {
    const at = await stage();
    await at.session.check('active');
    const seen = spyOn(at.engine);
    const sheet = at.workbook.sheets[0]!;
    sheet.setContent(7, 1, { value: '新建场馆', formula: null });
    sheet.setContent(7, 3, { value: 20, formula: null });
    for (let event = 0; event < 5; event++) {
      at.person.changed({ kind: 'structure', sheet: sheet.id, remote: false });
    }
    await at.until(({ results }) => results.get(sheet.id)?.freshness === 'stale');
    expect(viewOf(at)?.ledgers[0]?.entries).toHaveLength(4);
    await settle();
    expect(seen.reviews).toHaveLength(1);
    expect(viewOf(at)).toEqual(await fresh(at, '台账'));
  });

  it('reads the sheet as a whole where the host does not say what changed', async () => {
    const at = await stage();
    await at.session.check('active');
    at.workbook.sheets[0]?.setContent(HOUSING, ACTUAL, { value: 95, formula: null });
    at.person.changed({ kind: 'cells', sheet: at.id('台账'), range: null, remote: false });
    await settle();
    expect(viewOf(at)).toEqual(await fresh(at, '台账'));
  });

  it('notices that the last row was emptied, which makes the used range smaller', async () => {
    const at = await stage();
    await at.session.check('active');
    const sheet = at.workbook.sheets[0]!;
    const last = LEDGER.length - 1;
    for (let column = 0; column < 7; column++) sheet.setContent(last, column, null);
    const range = { top: last, left: 0, bottom: last, right: 6 };
    at.person.changed({ kind: 'cells', sheet: sheet.id, range, remote: false });
    await settle();
    expect(viewOf(at)?.ledgers[0]?.entries).toHaveLength(3);
    expect(viewOf(at)).toEqual(await fresh(at, '台账'));
  });

  it('reads formulas again when the sheet was calculated', async () => {
    const rows: (readonly TestCell[])[] = [...LEDGER];
    rows[6] = [4, '新建厕所', '市城管局', 50, 48, '96%', '2021年12月底前'];
    rows[HOUSING] = [2, '改造小区', '市住建局', 100, 40, '=E5/D5 -> 0.4', '2021年12月底前'];
    const at = await stage(workbookOf({ 台账: rows }));
    await at.session.check('active');
    const sheet = at.workbook.sheets[0]!;
    at.host.calls.length = 0;
    sheet.setContent(HOUSING, RATE, { value: 0.55, formula: 'E5/D5' });
    at.person.changed({ kind: 'calculated', sheet: sheet.id });
    await settle();
    expect(at.host.calls).toEqual(['readCells']);
    expect(viewOf(at)?.ledgers[0]?.findings.map(({ cell }) => cell)).toContain('F5');
    expect(viewOf(at)).toEqual(await fresh(at, '台账'));
  });

  it('asks nothing of the host when a sheet without formulas was calculated, or one that nobody checked', async () => {
    const at = await stage(workbookOf({ 台账: LEDGER, 其他: LEDGER }));
    await at.session.check('active');
    at.host.calls.length = 0;
    at.person.changed({ kind: 'calculated', sheet: at.id('台账') });
    await at.person.edit(at.id('其他'), { row: HOUSING, column: ACTUAL }, 95);
    await settle();
    expect(at.host.calls).toEqual([]);
  });

  it('loses no edit that is made while the sheet is being read', async () => {
    const at = await stage();
    await at.session.check('active');
    const read = at.host.readSheet.bind(at.host);
    at.host.readSheet = async (...args) => {
      const snapshot = await read(...args);
      // The cell was read before it was edited.
      await at.person.edit(at.id('台账'), { row: HOUSING, column: ACTUAL }, 95);
      return snapshot;
    };
    await at.session.check('active');
    await settle();
    expect(viewOf(at)?.ledgers[0]?.entries[1]?.actual?.text).toBe('95');
    expect(at.session.state().results.get(at.id('台账'))?.freshness).toBe('fresh');
  });

  it('takes in edits between the sheets of a long check', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER }));
    const { reached, release } = at.host.hold('readSheet');
    const first = at.session.check('all');
    await reached;
    release();
    const second = at.host.hold('readSheet');
    await second.reached;
    await at.person.edit(at.id('一月'), { row: HOUSING, column: ACTUAL }, 95);
    await settle();
    expect(at.session.state().results.get(at.id('一月'))?.freshness).toBe('stale');
    second.release();
    await first;
    await settle();
    expect(viewOf(at, '一月')).toEqual(await fresh(at, '一月'));
    expect(at.session.state().results.get(at.id('一月'))?.freshness).toBe('fresh');
  });

  it('tries again where the workbook is busy, without a message', async () => {
    const at = await stage();
    await at.session.check('active');
    at.host.failCall(1, 'cell-edit');
    await at.person.edit(at.id('台账'), { row: HOUSING, column: ACTUAL }, 95);
    await at.until(({ results }) => results.get(at.id('台账'))?.freshness === 'stale');
    await settle();
    expect(viewOf(at)).toEqual(await fresh(at, '台账'));
    expect(at.session.state().notice).toBeNull();
  });

  it('gives up after a while, calls the result stale, and recovers with the next edit', async () => {
    const at = await stage();
    await at.session.check('active');
    at.host.failAlways('readCells', new HostError('busy'));
    await at.person.edit(at.id('台账'), { row: HOUSING, column: ACTUAL }, 95);
    await settle();
    const asked = at.host.calls.filter((name) => name === 'readCells').length;
    expect(asked).toBe(6);
    expect(at.session.state().results.get(at.id('台账'))?.freshness).toBe('stale');
    at.host.failAlways('readCells', null);
    await at.person.edit(at.id('台账'), { row: HOUSING + 1, column: ACTUAL }, 300);
    await settle();
    expect(viewOf(at)).toEqual(await fresh(at, '台账'));
    expect(at.session.state().results.get(at.id('台账'))?.freshness).toBe('fresh');
  });

  it('reads the sheet anew where the engine no longer keeps it', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.engine.forget(at.id('台账'));
    await at.person.edit(at.id('台账'), { row: HOUSING, column: ACTUAL }, 95);
    await settle();
    expect(viewOf(at)).toEqual(await fresh(at, '台账'));
  });
});

describe('following sheets', () => {
  it('forgets a sheet that was deleted', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER }));
    await at.session.check('all');
    const february = at.id('二月');
    at.session.show(february);
    at.workbook.removeSheet(at.workbook.sheets[1]!);
    at.person.changed({ kind: 'sheets' });
    await settle();
    const { results, sheets, shown } = at.session.state();
    expect([...results.keys()]).toEqual([at.id('一月')]);
    expect(sheets.map(({ name }) => name)).toEqual(['一月']);
    expect(shown).toBe(at.id('一月'));
    await expect(at.engine.formulaRanges(february)).rejects.toThrow();
  });

  it('follows a renamed sheet with everything that is kept for it', async () => {
    const at = await stage();
    await at.session.check('active');
    const sheet = at.id('台账');
    await at.session.setAsOf(sheet, '2021-10-31');
    await at.session.setMapping(sheet, { planYear: 2021 });
    const finding = viewOf(at)!.ledgers[0]!.findings[0]!;
    await at.session.ignore(sheet, finding, '按文件口径');
    at.workbook.sheets[0]!.name = '11月台账';
    at.person.changed({ kind: 'sheets' });
    await settle();
    const { settings, results } = at.session.state();
    expect(settings.asOf).toEqual({ '11月台账': '2021-10-31' });
    expect(Object.keys(settings.mappings ?? {})).toEqual(['11月台账']);
    const view = results.get(sheet)!.view;
    expect(view.name).toBe('11月台账');
    expect(view.ledgers[0]?.asOf).toBe('2021-10-31');
    const same = view.ledgers[0]!.findings.find(({ cell, rule }) => cell === finding.cell && rule === finding.rule)!;
    expect(same.key).not.toBe(finding.key);
    expect(Object.keys(settings.ignored ?? {})).toEqual([same.key]);
  });

  it('writes nothing into the workbook when a sheet is renamed for which nothing is kept', async () => {
    const at = await stage();
    at.workbook.sheets[0]!.name = '11月台账';
    at.person.changed({ kind: 'sheets' });
    await settle();
    expect(at.session.state().sheets[0]?.name).toBe('11月台账');
    expect(at.host.calls).not.toContain('saveSettings');
  });

  it('shows what belongs to the sheet in front, once it was checked', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER, 三月: LEDGER }));
    await at.session.check({ sheet: at.id('一月') });
    await at.session.check({ sheet: at.id('二月') });
    await at.session.select(at.id('二月'), { row: 0, column: 0 });
    await at.session.select(at.id('一月'), { row: 0, column: 0 });
    await settle();
    expect(at.session.state().shown).toBe(at.id('一月'));
    await at.session.select(at.id('三月'), { row: 0, column: 0 });
    await settle();
    expect(at.session.state().shown).toBe(at.id('一月'));
    expect(at.session.state().sheets.map(({ active }) => active)).toEqual([false, false, true]);
  });
});
