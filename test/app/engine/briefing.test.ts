import { MessageChannel } from 'node:worker_threads';
import { DOCUMENT_IDS } from '../../../src/app/briefing/request';
import type { BriefingRequest } from '../../../src/app/engine/briefing';
import type { Engine } from '../../../src/app/engine/engine';
import { createLocalEngine } from '../../../src/app/engine/local-engine';
import { createRemoteEngine } from '../../../src/app/engine/remote/remote-engine';
import { serveEngine } from '../../../src/app/engine/remote/serve-engine';
import { HostError } from '../../../src/core/model/host-error';
import { createFormatter } from '../../../src/i18n';
import { readWorkbook } from '../../../src/xlsx';
import { patchesOf } from '../../core/incremental/support/edits';
import { sheetOf } from '../../support/sheet';
import { configOf } from './support/config';
import { breathe, portChannel } from './support/fake-worker';
import { fileOf, LEGACY, OTHER_LEDGER } from './support/file';

const PLAN = `
  2021年重点任务台账
  序号|任务|责任单位|年度目标(户)|完成情况|完成时限
  1|老旧小区改造|市住建局|8200|6900|12月底前
  2|农村危房改造|市住建局|300|120|12月底前
  3|公租房分配|市民政局|500|500|9月底前
`;

const open: MessageChannel[] = [];
afterEach(() => {
  for (const ports of open.splice(0)) ports.port1.close();
});

const local = (): Engine =>
  createLocalEngine({
    formatterFor: createFormatter,
    breathe,
    readFile: (bytes) => Promise.resolve(readWorkbook(bytes).sheets),
  });

function remote(): Engine {
  const ports = new MessageChannel();
  open.push(ports);
  serveEngine(portChannel(ports.port2), local());
  return createRemoteEngine(portChannel(ports.port1));
}

function request(sheets: readonly string[], given: Partial<BriefingRequest['choice']> = {}): BriefingRequest {
  return {
    sheets: sheets.map((sheet) => ({ sheet, file: sheet.startsWith('file:') ? '报送.xlsx' : null, marks: null })),
    choice: { documents: [{ id: 'summary', department: null }], ties: 'shared', precision: 1, previous: [], ...given },
    locale: 'zh-CN',
  };
}

describe.each([
  ['in this thread', local],
  ['behind a channel', remote],
])('an engine %s', (_place, make) => {
  it('makes documents of the sheets that it keeps, and tells what can be chosen', async () => {
    const engine = make();
    await engine.review('a', sheetOf(PLAN, { name: '台账' }), configOf());
    const { documents, overview } = await engine.briefing(request(['a']));
    expect(documents.map(({ id, key, locale }) => [id, key, locale])).toEqual([
      ['summary', 'summary:2021-12-01', 'zh-CN'],
    ]);
    expect(overview).toEqual({
      asOf: '2021-12-01',
      ledgers: 1,
      suitable: expect.arrayContaining(['bulletin', 'lagging', 'notice', 'chart']),
      departments: [{ name: '市住建局', late: 2 }],
    });
    expect((await engine.briefing(request(['a'], { documents: [] }))).documents).toEqual([]);
  });

  it('takes in edits and other configurations', async () => {
    const engine = make();
    await engine.review('a', sheetOf(PLAN), configOf());
    await engine.edit('a', patchesOf([{ row: 3, column: 4, value: 300, formula: null, format: 'General' }]));
    expect((await engine.briefing(request(['a']))).overview.departments).toEqual([{ name: '市住建局', late: 1 }]);
    await engine.reconfigure('a', configOf({ asOf: '2021-01-15' }));
    expect((await engine.briefing(request(['a']))).overview.asOf).toBe('2021-01-15');
  });

  it('reads picked files, keeps their ledgers under ids of their own, and leaves the bytes as they are', async () => {
    const engine = make();
    const bytes = fileOf(OTHER_LEDGER);
    const size = bytes.byteLength;
    const review = await engine.reviewFile({ id: '1', name: '报送.xlsx', bytes }, configOf());
    expect(review).toEqual({
      ok: true,
      sheets: [{ id: 'file:1:0', name: 'Sheet1', skipped: null, kinds: ['plan'], ledgers: [expect.anything()] }],
    });
    expect(review.ok && review.sheets[0]?.ledgers[0]).toMatchObject({
      range: 'A3:F5',
      asOf: '2021-11-30',
      departments: ['市园林局', '市住建局'],
      summary: { entries: 2, statuses: { met: 1, 'not-reported': 1 } },
    });
    expect(bytes.byteLength).toBe(size);
    await engine.review('a', sheetOf(PLAN), configOf());
    const { documents, overview } = await engine.briefing(request(['a', 'file:1:0']));
    expect(overview).toMatchObject({ ledgers: 2, departments: [{ name: '市住建局', late: 3 }] });
    expect(JSON.stringify(documents)).toContain('报送.xlsx');
    await engine.forget('file:1:0');
    await expect(engine.briefing(request(['file:1:0']))).rejects.toMatchObject({ code: 'not-kept' });
  });

  it('answers in words why a file cannot be read', async () => {
    const engine = make();
    const review = await engine.reviewFile({ id: '1', name: '旧.xls', bytes: LEGACY }, configOf());
    expect(review).toEqual({ ok: false, error: { code: 'legacy-xls', message: expect.stringContaining('.xls') } });
    const empty = await engine.reviewFile({ id: '2', name: '空.xlsx', bytes: new Uint8Array() }, configOf());
    expect(empty).toMatchObject({ ok: false, error: { code: 'empty' } });
  });

  it('stops reading a file when told to', async () => {
    const engine = make();
    const controller = new AbortController();
    const stopped = engine.reviewFile({ id: '1', name: '报送.xlsx', bytes: fileOf(OTHER_LEDGER) }, configOf(), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toEqual(new HostError('cancelled'));
  });

  it.each(['zh-CN', 'en'] as const)('says where in its texts each figure stands: %s', async (locale) => {
    const engine = make();
    await engine.review('a', sheetOf(PLAN), configOf({ locale }));
    const documents = DOCUMENT_IDS.map((id) => ({ id, department: null }));
    const briefing = await engine.briefing({ ...request(['a'], { documents }), locale });
    const texts = briefing.documents.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'footnote' ? [block] : [])),
    );
    expect(texts.flatMap(({ figures }) => figures).length).toBeGreaterThan(20);
    for (const { kind, text, figures: own } of texts) {
      const found = own.map((figure) => text.slice(figure.at, figure.at + figure.text.length));
      expect([kind, found]).toEqual([kind, own.map((figure) => figure.text)]);
      expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).sort((a, b) => a - b));
    }
  });

  it('rejects where a sheet is not kept', async () => {
    await expect(make().briefing(request(['gone']))).rejects.toMatchObject({ name: 'EngineError', code: 'not-kept' });
  });

  it('has nothing to choose from without sheets', async () => {
    const { documents, overview } = await make().briefing(request([], { documents: [] }));
    expect(documents).toEqual([]);
    expect(overview).toEqual({ asOf: null, ledgers: 0, suitable: [], departments: [] });
  });
});

it('an engine without a reader of files says so', async () => {
  const engine = createLocalEngine({ formatterFor: createFormatter });
  const asked = engine.reviewFile({ id: '1', name: 'a.xlsx', bytes: LEGACY }, configOf());
  await expect(asked).rejects.toMatchObject({ name: 'EngineError', code: 'failed' });
});
