import { EngineError } from '../../../src/app/engine/engine-error';
import type { Batch } from '../../../src/app/batch/batch';
import { rowOf, totalOf } from '../../../src/app/batch/rows';
import { LEGACY } from '../engine/support/file';
import { batchOf, given, ledgerFile } from './support/batch';

const PARKS = [
  ['修剪行道树', '市园林局', 20, 20],
  ['整治背街小巷', '市住建局', 30, null],
  ['新建口袋公园', '市园林局', 12, 3],
] as const;

const outcomes = (batch: Batch): (readonly [string, string])[] =>
  batch.state().files.map(({ path, outcome }) => [path, outcome.kind]);
const SUMMARY = { documents: [{ id: 'summary', department: null }], ties: 'shared', precision: 1 } as const;

describe('a batch of files', () => {
  it('reads one after another, and tells counts, departments, day and the worst of each', async () => {
    const { batch } = batchOf();
    const works: (string | undefined)[] = [];
    batch.subscribe(() => works.push(batch.state().work?.path));
    await batch.add([ledgerFile('乙/台账.xlsx', PARKS), ledgerFile('甲/台账.xlsx', PARKS.slice(0, 2))]);
    expect(outcomes(batch)).toEqual([
      ['甲/台账.xlsx', 'read'],
      ['乙/台账.xlsx', 'read'],
    ]);
    expect(works.indexOf('甲/台账.xlsx')).toBeLessThan(works.indexOf('乙/台账.xlsx'));
    expect(batch.state().work).toBeNull();
    const [, row] = batch.state().files.map(rowOf);
    expect(row).toMatchObject({ ledgers: 1, entries: 3, behind: 1, overdue: 0, notReported: 1, asOf: ['2021-11-30'] });
    expect(row?.departments).toEqual(['市园林局', '市住建局']);
    expect(totalOf(batch.state().files.map(rowOf))).toMatchObject({ ledgers: 2, entries: 5, notReported: 2 });
  });

  it('goes on where a file is broken, cannot be fetched, or fails the program; each says why', async () => {
    const { batch, engine } = batchOf();
    jest.spyOn(engine, 'reviewFile').mockRejectedValueOnce(new Error('a mistake'));
    const moved = { path: '2.xlsx', bytes: () => Promise.reject(new Error('A requested file was not found')) };
    await batch.add([ledgerFile('1.xlsx', PARKS), moved, given('3.xlsx', LEGACY), ledgerFile('4.xlsx', PARKS)]);
    const files = Object.fromEntries(batch.state().files.map(({ path, outcome }) => [path, outcome]));
    expect(Object.keys(files)).toHaveLength(4);
    const failed = Object.values(files).filter(({ kind }) => kind === 'failed');
    expect(failed).toHaveLength(3);
    expect(files['2.xlsx']).toMatchObject({ text: expect.stringMatching(/^文件读不到[^a-z]*$/), diagnostic: null });
    expect(files['3.xlsx']).toMatchObject({ text: expect.stringContaining('.xls') });
    expect(failed.filter((each) => 'diagnostic' in each && each.diagnostic?.includes('a mistake'))).toHaveLength(1);
  });

  it('lists spreadsheets that are not read with what to do, and counts what is none', async () => {
    const { batch } = batchOf();
    const nothing = new Uint8Array();
    const paths = ['旧.xls', '表.et', '~$台账.xlsx', '.隐藏/台账.xlsx', '说明.docx', '照片.jpg'];
    await batch.add(paths.map((path) => given(path, nothing)));
    expect(outcomes(batch).sort()).toEqual([
      ['旧.xls', 'failed'],
      ['表.et', 'failed'],
    ]);
    expect(batch.state().files[0]?.outcome).toMatchObject({ text: expect.stringContaining('另存为 .xlsx') });
    expect(batch.state().leftOut).toEqual({ temporary: 1, hidden: 1, other: 2 });
  });

  it('stops when told to, and goes on with what is left', async () => {
    const { batch } = batchOf();
    const files = ['1.xlsx', '2.xlsx', '3.xlsx'].map((path) => ledgerFile(path, PARKS));
    const stop = batch.subscribe(() => {
      if (batch.state().work?.path === '2.xlsx') batch.cancel();
    });
    await batch.add(files);
    stop();
    expect(outcomes(batch).map(([, kind]) => kind)).toEqual(['read', 'waiting', 'waiting']);
    await batch.read();
    expect(outcomes(batch).map(([, kind]) => kind)).toEqual(['read', 'read', 'read']);
  });

  it('can be stopped again where several asked to go on after it was stopped', async () => {
    const { batch, engine } = batchOf();
    const first = batch.add(['1.xlsx', '2.xlsx', '3.xlsx'].map((path) => ledgerFile(path, PARKS)));
    batch.cancel();
    const others = [batch.read(), batch.add([ledgerFile('4.xlsx', PARKS)])];
    await first;
    const reviewed = jest.spyOn(engine, 'reviewFile');
    const stop = batch.subscribe(() => {
      if (batch.state().work?.path === '2.xlsx') batch.cancel();
    });
    await Promise.all(others);
    stop();
    expect(reviewed.mock.calls.map(([{ name }]) => name)).not.toContain('3.xlsx');
    expect(Object.fromEntries(outcomes(batch))).toMatchObject({ '3.xlsx': 'waiting', '4.xlsx': 'waiting' });
  });

  it('takes a file out while others are read, and gives one of the same path its place', async () => {
    const { batch } = batchOf();
    const adding = batch.add([ledgerFile('1.xlsx', PARKS), ledgerFile('2.xlsx', PARKS)]);
    const [first] = batch.state().files;
    await batch.remove(first?.id ?? '');
    await adding;
    expect(outcomes(batch)).toEqual([['2.xlsx', 'read']]);
    await batch.add([ledgerFile('2.xlsx', PARKS.slice(0, 1))]);
    expect(batch.state().files.map((file) => rowOf(file).entries)).toEqual([1]);
    expect((await batch.overview()).ledgers).toBe(1);
  });

  it('judges all files by another day', async () => {
    const { batch } = batchOf();
    await batch.add([ledgerFile('1.xlsx', PARKS)]);
    await batch.configure({ asOf: '2022-01-31', profile: null });
    expect(batch.state().files.map(rowOf)).toMatchObject([{ asOf: ['2022-01-31'], overdue: 1 }]);
  });

  it('sums all ledgers up, with the file of every figure, and without documents that have nothing to say', async () => {
    const { batch } = batchOf();
    await batch.add([ledgerFile('甲/台账.xlsx', PARKS), ledgerFile('乙/台账.xlsx', [['修桥', '市交通局', 4, 1]])]);
    const notices = { id: 'notice', department: null } as const;
    const { documents, overview } = await batch.summary({ ...SUMMARY, documents: [...SUMMARY.documents, notices] });
    expect(overview).toMatchObject({ ledgers: 2, asOf: '2021-11-30' });
    expect(documents.map(({ id, department }) => `${id} ${department}`).sort()).toEqual(
      ['summary null', 'notice 市交通局', 'notice 市园林局', 'notice 市住建局'].sort(),
    );
    expect(JSON.stringify(documents)).toContain('乙/台账.xlsx');
    expect((await batchOf().batch.summary(SUMMARY)).documents).toEqual([]);
  });

  it('reads everything again for an engine that lost it', async () => {
    const { batch, engine } = batchOf();
    await batch.add([ledgerFile('1.xlsx', PARKS)]);
    jest.spyOn(engine, 'briefing').mockRejectedValueOnce(new EngineError('lost', 'the worker died'));
    const review = jest.spyOn(engine, 'reviewFile');
    expect((await batch.summary(SUMMARY)).documents).toHaveLength(1);
    expect(review).toHaveBeenCalledTimes(1);
  });
});
