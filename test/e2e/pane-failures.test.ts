import { LEDGER, workbookOf } from '../app/session/support/ledger';
import type { FailureMoment } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { LARGE, itWithShared } from './support/ledgers';
import { closeBrowser } from './support/page';
import { usePane, type PaneUser } from './support/user';

let user: PaneUser;
afterEach(() => user.close());
afterAll(closeBrowser);

/** Something that a person does in the pane. */
interface UseCase {
  readonly name: string;
  /** Goes to where it is done, once. */
  readonly ready: () => Promise<void>;
  readonly act: () => Promise<void>;
  /** Takes back what it did, so that it can be done again. */
  readonly undo: () => Promise<void>;
}

const clearMarks = async (): Promise<void> => {
  await user.press('pane.highlight.clear');
  await user.idle();
};
const toProgress = async (): Promise<void> => {
  await user.check();
  await user.goTo('progress');
};

const USE_CASES: readonly UseCase[] = [
  { name: 'check', ready: () => user.check(), act: () => user.check(), undo: () => Promise.resolve() },
  { name: 'highlight', ready: toProgress, act: () => user.highlight(), undo: clearMarks },
  {
    name: 'clear',
    ready: async () => {
      await toProgress();
      await user.highlight();
    },
    act: clearMarks,
    undo: () => user.highlight(),
  },
  {
    name: 'findings as a sheet',
    ready: () => user.check(),
    act: async () => {
      await user.press('pane.hand-on.all');
      await user.idle();
    },
    undo: async () => {
      await user.clearAll();
      user.excel.person.activate('台账');
      await user.idle();
      await user.goTo('check');
    },
  },
];

const MOMENTS: readonly FailureMoment[] = ['before', 'middle', 'after'];
const CASES = USE_CASES.flatMap((useCase) => MOMENTS.map((moment) => ({ ...useCase, moment })));

describe('every sync fails in turn, and the workbook is finished or as it was', () => {
  it.each(CASES)('$name, failing $moment', async ({ ready, act, undo, moment }) => {
    user = await usePane({ workbook: workbookOf({ 台账: LEDGER }) });
    const { workbook, server } = user.excel;
    await ready();
    const original = describeWorkbook(workbook);
    const before = server.syncs.length;
    await act();
    const count = server.syncs.length - before;
    const finished = describeWorkbook(workbook);
    await undo();
    expect(describeWorkbook(workbook)).toEqual(original);

    const told: string[] = [];
    for (let sync = 1; sync <= count; sync++) {
      server.failSync(sync, moment);
      await act();
      expect(server.hasPlannedFailure).toBe(false);
      const alert = await user.alert();
      if (alert !== '') told.push(alert);
      expect(describeWorkbook(workbook)).toEqual(alert === '' ? finished : original);
      // Whatever happened, the same button does it the next time.
      if (alert !== '') await act();
      expect(await user.alert()).toBe('');
      expect(describeWorkbook(workbook)).toEqual(finished);
      await undo();
    }
    // Every failure that a person must know is told as a sentence that says what to do; not all of them are theirs.
    expect(told.length).toBeGreaterThan(0);
    for (const alert of told) {
      expect(alert).toContain('请重试');
      expect(alert).not.toMatch(/undefined|\[object|GeneralException\(/);
    }
    expect(user.opened.problems).toEqual([]);
  });
});

describe('while someone types into a cell', () => {
  it('a check waits, and goes on when the cell is left', async () => {
    user = await usePane({ workbook: workbookOf({ 台账: LEDGER }) });
    user.excel.server.beginCellEdit();
    await user.press('pane.check.sheet');
    await user.page.getByText(user.say('pane.work.check', { sheet: '台账' })).waitFor();
    user.excel.server.endCellEdit();
    await user.idle();
    expect(await user.alert()).toBe('');
    expect(await user.rowCount()).toBeGreaterThan(0);
  });

  it('highlighting can be cancelled, and leaves the workbook as it was', async () => {
    user = await usePane({ workbook: workbookOf({ 台账: LEDGER }) });
    await toProgress();
    const before = describeWorkbook(user.excel.workbook);
    user.excel.server.beginCellEdit();
    await user.press('pane.highlight.do');
    await user.press('pane.work.cancel');
    user.excel.server.endCellEdit();
    await user.idle();
    expect(await user.notice()).toContain(user.say('host-errors.cancelled'));
    expect(describeWorkbook(user.excel.workbook)).toEqual(before);
    await user.highlight();
    expect(describeWorkbook(user.excel.workbook)).not.toEqual(before);
  });

  it('an Excel that refuses is told by what to do', async () => {
    user = await usePane({ workbook: workbookOf({ 台账: LEDGER }) });
    user.excel.server.failSync(1, 'before', 'InvalidOperationInCellEditMode');
    await user.check();
    expect(await user.alert()).toContain('单元格正在编辑');
  });
});

describe('a long check', () => {
  itWithShared('of 13,913 rows is cancelled by its button, and can be done again', async () => {
    user = await usePane({ workbook: LARGE.path });
    await user.press('pane.check.sheet');
    await user.press('pane.work.cancel');
    await user.idle();
    expect(await user.notice()).toContain(user.say('host-errors.cancelled'));
    expect(await user.page.getByRole('heading', { name: user.say('pane.first.title') }).count()).toBe(1);
    await user.check();
    await user.page.getByText(user.say('pane.findings.none')).waitFor();
    expect(user.opened.problems).toEqual([]);
  });
});
