import { doubtsOf, type Doubt } from '../../../src/app/batch/doubts';
import { doubtText } from '../../../src/app/batch/words';
import { createFormatter } from '../../../src/i18n';
import { batchOf, ledgerFile } from './support/batch';

const PARKS = [
  ['修剪行道树', '市园林局', 20, 20],
  ['整治背街小巷', '市住建局', 30, null],
  ['新建口袋公园', '市园林局', 12, 3],
  ['改造公厕', '市城管局', 8, 8],
  ['新增停车位', '市城管局', 900, 620],
] as const;

async function doubts(...files: readonly (readonly [path: string, ...Parameters<typeof ledgerFile>])[]) {
  const { batch } = batchOf();
  await batch.add(files.map(([, ...file]) => ledgerFile(...file)));
  return doubtsOf(batch.state().files);
}
const file = (...given: Parameters<typeof ledgerFile>) => [given[0], ...given] as const;
const twins = (all: readonly Doubt[]) => all.filter(({ kind }) => kind !== 'as-of');

describe('doubts about files that are summed up', () => {
  it('are none where each is as of the same day and about something else', async () => {
    const other = [['修桥', '市交通局', 4, 1], ['修路', '市交通局', 40, 40]] as const; // prettier-ignore
    expect(await doubts(file('1.xlsx', PARKS), file('2.xlsx', other))).toEqual([]);
  });

  it('name the days where they differ', async () => {
    const all = await doubts(
      file('1.xlsx', PARKS, '截至2021年11月30日'),
      file('2.xlsx', [['修桥', '市交通局', 4, 1]], '截至2021年10月31日'),
    );
    expect(all).toEqual([
      {
        kind: 'as-of',
        days: [
          { day: '2021-10-31', files: 1 },
          { day: '2021-11-30', files: 1 },
        ],
      },
    ]);
    expect(all.map((doubt) => doubtText(doubt, createFormatter('zh-CN')))[0]).toContain('2021-10-31（1 个文件）');
  });

  it('name a ledger that is in twice, under whatever name', async () => {
    const all = await doubts(file('甲/台账.xlsx', PARKS), file('乙/台账 (2).xlsx', PARKS));
    expect(all).toEqual([{ kind: 'same', files: ['甲/台账.xlsx', '乙/台账 (2).xlsx'] }]);
  });

  it('name two versions of a ledger: other figures, an item more', async () => {
    const later = [...PARKS.map(([task, by, target]) => [task, by, target, target] as const), ['新建驿站', '市城管局', 6, 1]] as const; // prettier-ignore
    expect(twins(await doubts(file('1.xlsx', PARKS), file('2.xlsx', later)))).toMatchObject([{ kind: 'alike' }]);
  });

  it('are none where departments fill in the same form', async () => {
    const forms = ['市园林局', '市住建局'].map((by) =>
      PARKS.map(([task, , target]) => [task, by, target, target - 1] as const),
    );
    expect(twins(await doubts(file('1.xlsx', forms[0] ?? []), file('2.xlsx', forms[1] ?? [])))).toEqual([]);
    const nameless = PARKS.map(([task, , target, actual]) => [task, null, target, actual] as const);
    const other = PARKS.map(([task, , target]) => [task, null, target, 1] as const);
    expect(twins(await doubts(file('1.xlsx', nameless), file('2.xlsx', other)))).toEqual([]);
  });
});
