import { createEngine } from '../../../src/app/engine/create-engine';
import type { Engine } from '../../../src/app/engine/engine';
import { createLocalEngine } from '../../../src/app/engine/local-engine';
import { createFormatter } from '../../../src/i18n';
import { sheetOf } from '../../support/sheet';
import { configOf } from './support/config';
import { FakeWorker } from './support/fake-worker';

// Many reviews, on machines that run other tests at the same time.
jest.setTimeout(120_000);

const PLAN = '2021年台账\n序号|任务|单位|目标|完成\n1|修路|公里|10|5\n2|架桥|座|20|8';
const started: FakeWorker[] = [];
afterEach(() => {
  for (const worker of started.splice(0)) worker.terminate();
});

/** A page's engine over workers of the test's making, and how often it went without. */
function pageEngine(make: () => FakeWorker): { engine: Engine; locals: () => number; reasons: string[] } {
  let locals = 0;
  const reasons: string[] = [];
  const engine = createEngine({
    createWorker: () => {
      const worker = make();
      started.push(worker);
      return worker;
    },
    local: () => {
      locals++;
      return Promise.resolve(createLocalEngine({ formatterFor: createFormatter }));
    },
    onFallback: (reason) => reasons.push(reason),
  });
  return { engine, locals: () => locals, reasons };
}

describe('the engine of a page', () => {
  it('is in a worker', async () => {
    const { engine, locals } = pageEngine(() => new FakeWorker());
    const view = await engine.review('a', sheetOf(PLAN), configOf());
    expect(view.ledgers[0]?.entries).toHaveLength(2);
    expect(started).toHaveLength(1);
    expect(locals()).toBe(0);
    engine.dispose();
    await Promise.resolve();
    expect(started[0]?.terminated).toBe(true);
  });

  it('is in the page where workers are not allowed', async () => {
    const { engine, locals, reasons } = pageEngine(() => {
      throw new Error('SecurityError');
    });
    expect((await engine.review('a', sheetOf(PLAN), configOf())).ledgers).toHaveLength(1);
    expect(await engine.edit('a', [])).toEqual({ kind: 'none' });
    expect(locals()).toBe(1);
    expect(reasons).toEqual(['Error: SecurityError']);
  });

  it('is in the page where the worker dies at birth, and loses nothing by it', async () => {
    const { engine, locals, reasons } = pageEngine(() => {
      const worker = new FakeWorker({ silent: true });
      setImmediate(() => worker.fail({}));
      return worker;
    });
    const views = await Promise.all([
      engine.review('a', sheetOf(PLAN), configOf()),
      engine.review('b', sheetOf(PLAN), configOf()),
    ]);
    expect(views.map(({ ledgers }) => ledgers[0]?.entries.length)).toEqual([2, 2]);
    expect(started.map(({ terminated }) => terminated)).toEqual([true]);
    expect(locals()).toBe(1);
    expect(reasons).toEqual(['the worker failed without a message']);
  });

  it('says so when a worker dies at work, and starts another at the next call', async () => {
    const { engine, locals } = pageEngine(() => new FakeWorker());
    await engine.review('a', sheetOf(PLAN), configOf());
    const pending = engine.reconfigure('a', configOf({ asOf: '2022-01-01' }));
    await Promise.resolve();
    started[0]?.fail({ message: 'out of memory', filename: 'worker.js', lineno: 7 });
    await expect(pending).rejects.toMatchObject({ code: 'lost', message: 'out of memory (worker.js:7)' });
    await expect(engine.edit('a', [])).rejects.toMatchObject({ code: 'not-kept' });
    expect((await engine.review('a', sheetOf(PLAN), configOf())).ledgers).toHaveLength(1);
    expect(started.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(locals()).toBe(0);
  });

  it('tries the page again where its script did not load', async () => {
    let tries = 0;
    const engine = createEngine({
      createWorker: () => {
        throw new Error('SecurityError');
      },
      local: () =>
        ++tries === 1
          ? Promise.reject(new Error('Loading chunk 7 failed'))
          : Promise.resolve(createLocalEngine({ formatterFor: createFormatter })),
    });
    await expect(engine.review('a', sheetOf(PLAN), configOf())).rejects.toThrow('Loading chunk 7 failed');
    expect((await engine.review('a', sheetOf(PLAN), configOf())).ledgers).toHaveLength(1);
  });

  it('ends with the page, whatever it is at', async () => {
    const { engine } = pageEngine(() => new FakeWorker());
    await engine.review('a', sheetOf(PLAN), configOf());
    const pending = engine.reconfigure('a', configOf());
    await Promise.resolve();
    engine.dispose();
    await expect(pending).rejects.toMatchObject({ code: 'ended' });
    await expect(engine.edit('a', [])).rejects.toMatchObject({ code: 'ended' });

    const unborn = pageEngine(() => new FakeWorker({ silent: true })).engine;
    const waiting = unborn.review('a', sheetOf(PLAN), configOf());
    await Promise.resolve();
    unborn.dispose();
    await expect(waiting).rejects.toMatchObject({ code: 'ended' });
  });
});
