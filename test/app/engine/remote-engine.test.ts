import { MessageChannel } from 'node:worker_threads';
import type { Engine } from '../../../src/app/engine/engine';
import { EngineError } from '../../../src/app/engine/engine-error';
import { createLocalEngine } from '../../../src/app/engine/local-engine';
import type { Channel } from '../../../src/app/engine/remote/channel';
import type { Reply } from '../../../src/app/engine/remote/protocol';
import { createRemoteEngine, type RemoteEngine } from '../../../src/app/engine/remote/remote-engine';
import { serveEngine } from '../../../src/app/engine/remote/serve-engine';
import { HostError } from '../../../src/core/model/host-error';
import { createFormatter } from '../../../src/i18n';
import { patchesOf } from '../../core/incremental/support/edits';
import { LEDGERS } from '../../core/incremental/support/ledgers';
import { sheetOf } from '../../support/sheet';
import { configOf } from './support/config';
import { breathe, portChannel } from './support/fake-worker';

// Many reviews, on machines that run other tests at the same time.
jest.setTimeout(120_000);

const open: MessageChannel[] = [];
afterEach(() => {
  for (const ports of open.splice(0)) ports.port1.close();
});

/** An engine behind a Node message channel, and everything that was answered. */
function remoteEngine(engine: Engine = localEngine()): { remote: RemoteEngine; replies: Reply[] } {
  const ports = new MessageChannel();
  open.push(ports);
  serveEngine(portChannel(ports.port2), engine);
  const replies: Reply[] = [];
  ports.port1.on('message', (reply: Reply) => replies.push(reply));
  return { remote: createRemoteEngine(portChannel(ports.port1)), replies };
}

const localEngine = (): Engine => createLocalEngine({ formatterFor: createFormatter, breathe });
const PLAN = '2021年台账\n序号|任务|单位|目标|完成\n1|修路|公里|10|5\n2|架桥|座|20|8';

describe('an engine behind a channel', () => {
  it.each(Object.entries(LEDGERS))('answers what the engine itself answers: %s', async (_name, make) => {
    const { remote } = remoteEngine();
    const local = localEngine();
    const config = configOf({ fileName: '台账.xlsx' });
    expect(await remote.review('a', make(), config)).toEqual(await local.review('a', make(), config));
    const patches = patchesOf([{ row: 3, column: 4, value: 9_800, formula: null, format: 'General' }]);
    expect(await remote.edit('a', patches)).toEqual(await local.edit('a', patches));
    expect(await remote.formulaRanges('a')).toEqual(await local.formulaRanges('a'));
    const later = configOf({ asOf: '2022-03-01', locale: 'en' });
    expect(await remote.reconfigure('a', later)).toEqual(await local.reconfigure('a', later));
    await remote.forget('a');
    await expect(remote.edit('a', [])).rejects.toMatchObject({ name: 'EngineError', code: 'not-kept' });
  });

  it('says that it is there', async () => {
    const { remote, replies } = remoteEngine();
    await remote.ready;
    expect(replies).toEqual([{ kind: 'ready' }]);
  });

  it('is handed the memory of a snapshot in three pieces', async () => {
    const ports = new MessageChannel();
    open.push(ports);
    const sent: (readonly ArrayBuffer[])[] = [];
    const channel = portChannel(ports.port1);
    const remote = createRemoteEngine({
      ...channel,
      post: (message, buffers) => {
        sent.push(buffers ?? []);
        channel.post(message, buffers);
      },
    });
    serveEngine(portChannel(ports.port2), localEngine());
    await remote.review('a', sheetOf(PLAN), configOf());
    expect(sent.map((buffers) => buffers.map(({ byteLength }) => byteLength))).toEqual([[0, 0, 0]]);
  });

  it('sends long views in parts', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => `${index + 1}|任务${index}|公里|10|${index % 10}`);
    const drawing = ['2021年台账', '序号|任务|单位|目标|完成', ...rows].join('\n');
    const { remote, replies } = remoteEngine();
    const view = await remote.review('a', sheetOf(drawing), configOf());
    expect(view).toEqual(await localEngine().review('a', sheetOf(drawing), configOf()));
    const parts = replies.flatMap((reply) =>
      reply.kind === 'part' && 'entries' in reply.part ? [reply.part.entries.length] : [],
    );
    expect(parts).toEqual([1_000, 200]);
    const renamed = patchesOf([{ row: 1, column: 3, value: '备注', formula: null, format: 'General' }]);
    const change = await remote.edit('a', renamed);
    expect(change.kind === 'whole' && change.view.ledgers[0]?.entries).toHaveLength(1_200);
  });

  it('tells how far it is', async () => {
    const { remote } = remoteEngine();
    const told: number[] = [];
    await remote.review('a', sheetOf(PLAN), configOf(), { onProgress: (fraction) => told.push(fraction) });
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('stops when told to, also while it is at work', async () => {
    const { remote } = remoteEngine();
    await remote.review('a', sheetOf(PLAN), configOf());
    const controller = new AbortController();
    const stopped = remote.reconfigure('a', configOf({ asOf: '2022-01-01' }), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toEqual(new HostError('cancelled'));
    await expect(remote.reconfigure('a', configOf(), { signal: controller.signal })).rejects.toEqual(
      new HostError('cancelled'),
    );
    // What it kept before is still there, and is what edits change.
    expect(await remote.edit('a', [])).toEqual({ kind: 'none' });
  });

  it('stops calls that wait for their turn', async () => {
    const { remote, replies } = remoteEngine();
    const first = remote.review('a', sheetOf(PLAN), configOf());
    const controller = new AbortController();
    const second = remote.review('b', sheetOf(PLAN), configOf(), { signal: controller.signal });
    controller.abort();
    await expect(second).rejects.toEqual(new HostError('cancelled'));
    await first;
    expect(replies.filter((reply) => reply.kind === 'progress' && reply.id === 2)).toEqual([]);
  });

  it('carries the diagnostic of a mistake', async () => {
    const broken: Engine = {
      ...({} as Engine),
      edit: () => Promise.reject(new TypeError('rows is not iterable')),
    };
    const { remote } = remoteEngine(broken);
    const failure = await remote.edit('a', []).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EngineError);
    expect(failure).toMatchObject({ code: 'failed', message: expect.stringMatching(/rows is not iterable\n\s+at /) });
  });

  it('rejects what is pending, and everything after, once the other side is gone', async () => {
    const silent: Channel = { post: () => undefined, onMessage: () => undefined };
    const remote = createRemoteEngine(silent);
    const pending = remote.formulaRanges('a');
    remote.fail(new EngineError('lost', 'out of memory'));
    await expect(pending).rejects.toMatchObject({ code: 'lost', message: 'out of memory' });
    remote.dispose();
    await expect(remote.edit('a', [])).rejects.toMatchObject({ code: 'lost' });
  });

  it('rejects what is pending when it is disposed of', async () => {
    const { remote } = remoteEngine();
    const pending = remote.review('a', sheetOf(PLAN), configOf());
    remote.dispose();
    await expect(pending).rejects.toMatchObject({ code: 'ended' });
  });
});
