import { MessageChannel } from 'node:worker_threads';
import type { ComparisonRequest } from '../../../src/app/engine/comparison';
import type { Engine } from '../../../src/app/engine/engine';
import { createLocalEngine } from '../../../src/app/engine/local-engine';
import type { Reply } from '../../../src/app/engine/remote/protocol';
import { createRemoteEngine } from '../../../src/app/engine/remote/remote-engine';
import { serveEngine } from '../../../src/app/engine/remote/serve-engine';
import { createFormatter } from '../../../src/i18n';
import { patchesOf } from '../../core/incremental/support/edits';
import { sheetOf } from '../../support/sheet';
import { configOf } from './support/config';
import { breathe, portChannel } from './support/fake-worker';

// Reviews of many rows, on machines that run other tests at the same time.
jest.setTimeout(60_000);

const HEAD = '序号|工作任务|责任单位|目标值(个)|完成值(个)|完成时限';
const BEFORE = `
  2021年重点任务台账
  ${HEAD}
  1|新建公园|市园林局|10|8|12月底前
  2|改造小区|市住建局|100|40|12月底前
  3|旧任务|市住建局|5|1|12月底前`;
const NOW = `
  2021年重点任务台账
  ${HEAD}
  1|新建公园|市园林局|10|7|12月底前
  2|改造小区|市住建局|100|60|12月底前
  3|新任务|市教育局|30|3|12月底前`;

const open: MessageChannel[] = [];
afterEach(() => {
  for (const ports of open.splice(0)) ports.port1.close();
});

const local = (): Engine => createLocalEngine({ formatterFor: createFormatter, breathe });
const replies: Reply[] = [];
function remote(): Engine {
  const ports = new MessageChannel();
  open.push(ports);
  replies.length = 0;
  ports.port1.on('message', (reply: Reply) => replies.push(reply));
  serveEngine(portChannel(ports.port2), local());
  return createRemoteEngine(portChannel(ports.port1));
}

const request = (given: Partial<ComparisonRequest> = {}): ComparisonRequest => ({
  now: ['now'],
  before: { file: '10月.xlsx', sheets: ['before'] },
  locale: 'zh-CN',
  as: 'view',
  ...given,
});

async function keep(engine: Engine, now = NOW, before = BEFORE): Promise<void> {
  await engine.review('now', sheetOf(now, { name: '台账' }), configOf({ asOf: '2021-11-30' }));
  await engine.review('before', sheetOf(before, { name: '旧台账' }), configOf({ asOf: '2021-10-31' }));
}

describe.each([
  ['in this thread', local],
  ['behind a channel', remote],
])('an engine %s', (_place, make) => {
  it('compares sheets that it keeps, and says where everything stands', async () => {
    const engine = make();
    await keep(engine);
    const { view, plan } = await engine.compare(request());
    expect(plan).toBeNull();
    expect(view).toMatchObject({ asOf: '2021-11-30', beforeAsOf: '2021-10-31', matched: 2 });
    expect(view?.summary[0]).toContain('有进展1项，倒退1项');
    expect(view?.sections.map(({ id, rows }) => [id, rows.map(({ task }) => task)])).toEqual([
      ['regressed', ['新建公园']],
      ['added', ['新任务']],
      ['gone', ['旧任务']],
      ['progressed', ['改造小区']],
    ]);
    const [regressed, added, gone] = view?.sections.flatMap(({ rows }) => rows) ?? [];
    expect(regressed).toMatchObject({
      department: '市园林局',
      before: '8个',
      now: '7个',
      place: { sheet: 'now', sheetName: '台账', cell: 'E3' },
      earlier: { sheet: '旧台账', cell: 'E3' },
      findings: [{ rule: 'regression', severity: 'error' }],
    });
    expect(regressed?.notes[0]).toContain('旧台账 E3');
    expect(added).toMatchObject({ place: { sheet: 'now', cell: 'E5' }, earlier: null });
    expect(gone).toMatchObject({ place: null, earlier: { sheet: '旧台账', cell: 'E5' } });
  });

  it('gives the sheet to be written', async () => {
    const engine = make();
    await keep(engine);
    await engine.compare(request());
    const { view, plan } = await engine.compare(request({ as: 'plan', locale: 'en' }));
    expect(view).toBeNull();
    expect(plan).toMatchObject({ kind: 'generate', document: 'compare:2021-11-30', name: 'Changes 1130' });
  });

  it('sees what was edited since', async () => {
    const engine = make();
    await keep(engine);
    await engine.compare(request());
    await engine.edit('now', patchesOf([{ row: 2, column: 4, value: 9, formula: null, format: 'General' }]));
    const { view } = await engine.compare(request());
    expect(view?.sections.map(({ id, count }) => [id, count])).toEqual([
      ['added', 1],
      ['gone', 1],
      ['progressed', 2],
    ]);
  });

  it('rejects for a sheet that it does not keep', async () => {
    const engine = make();
    await keep(engine);
    await engine.forget('before');
    await expect(engine.compare(request())).rejects.toMatchObject({ name: 'EngineError', code: 'not-kept' });
  });

  it('is through with many rows in steps, and stops in between', async () => {
    const engine = make();
    const rows = (of: (index: number) => number): string =>
      ['2021年台账', HEAD, ...Array.from({ length: 1_200 }, (_, index) => `${index + 1}|任务${index + 1}|市住建局|100|${of(index)}|12月底前`)].join('\n'); // prettier-ignore
    await keep(engine, rows((index) => (index % 60) + 20), rows((index) => (index % 60) + 10)); // prettier-ignore
    const told: number[] = [];
    const { view } = await engine.compare(request(), { onProgress: (fraction) => told.push(fraction) });
    expect(view?.sections[0]?.rows).toHaveLength(1_200);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    if (make === remote) {
      const parts = replies.flatMap((reply) => (reply.kind === 'part' && 'rows' in reply.part ? [reply.part.rows.length] : [])); // prettier-ignore
      expect(parts).toEqual([1_000, 200]);
    }
    const controller = new AbortController();
    const stopped = engine.compare(request(), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ name: 'HostError', code: 'cancelled' });
  });
});
