import type { Status } from '../../../src/core/model/verdict';
import { defaultProfile } from '../../../src/core/profile';
import { judgeLedger } from '../../../src/core/schedule';
import { column, day, entry, ledger, q, target } from './support';

function statusOf(name: string, actual: number, asOf = '2021-06-30'): Status | undefined {
  const row = { ...entry({ target: target(q(0, null)), actual: q(actual) }), name };
  return judgeLedger(ledger([row], { columns: [column(0, 'task')] }), day(asOf), defaultProfile).get(0)?.status;
}

describe('a target of a bare 0', () => {
  it.each<[string, number, Status]>([
    ['较大及以上安全事故', 0, 'on-schedule'],
    ['较大及以上安全事故', 1, 'missed'],
    ['Fatal accidents', 1, 'missed'],
    ['新建幼儿园', 0, 'met'],
    ['新建幼儿园', 2, 'met'],
  ])('%s with %d is %s', (name, actual, status) => {
    expect(statusOf(name, actual)).toBe(status);
  });
});
