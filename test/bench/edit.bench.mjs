// What an edit of one cell costs beside a whole review, over ledgers of 13,913 rows, in the same run.
//   npm run bench, or node test/bench/edit.bench.mjs
// Edits go through the engine as the pane asks it: patch in, change of the view out. Each kind of edit is done at rows all
// over the ledger and each gives another value; medians of warm runs count, because a pane stays open.
import { rmSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromRoot } from '../../scripts/lib/root.mjs';
import { ISSUES, PLAN, sheetOf } from './ledgers.mjs';

const ROWS = 13_913;
const REVIEWS = 7;
const EDITS = 60;

const ENGINE = `
export { SnapshotBuilder } from './src/core/model/snapshot-builder';
export { createLocalEngine } from './src/app/engine/local-engine';
export { createFormatter } from './src/i18n';
`;

async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-check-bench-'));
  try {
    const outfile = join(folder, 'engine.cjs');
    const stdin = { contents: ENGINE, resolveDir: fromRoot(), loader: 'ts' };
    const numfmt = fromRoot('node_modules/numfmt/dist/index.js');
    await build({
      stdin,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      alias: { numfmt },
      logLevel: 'error',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CONFIG = {
  asOf: '2022-06-30',
  today: '2022-06-30',
  profile: null,
  mapping: null,
  fileName: null,
  locale: 'zh-CN',
};

const patch = (row, column, value) => ({
  range: { top: row, left: column, bottom: row, right: column },
  values: [[value]],
  formulas: [[null]],
  numberFormats: [['General']],
});

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[values.length >> 1];

async function timed(run) {
  const began = performance.now();
  const result = await run();
  return { ms: performance.now() - began, result };
}

/** The median time of a whole review of the ledger that the engine keeps. */
async function wholeReview(engine, rows) {
  const times = [];
  for (let run = 0; run < REVIEWS; run++) {
    const { ms, result } = await timed(() => engine.reconfigure('1', CONFIG));
    if (result.ledgers[0].entries.length !== rows) throw new Error('entries are missing');
    times.push(ms);
  }
  return median(times.slice(2));
}

/** Times of edits of one column, at rows that lie apart. */
async function edits(engine, column, valueOf) {
  const times = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const row = 2 + ((edit * 7919 + 13) % ROWS);
    const { ms, result } = await timed(() => engine.edit('1', [patch(row, column, valueOf(edit))]));
    if (result.kind === 'whole') throw new Error(`an edit of column ${column} gave ${result.kind}`);
    times.push(ms);
  }
  return times.slice(EDITS / 3);
}

async function bench({ SnapshotBuilder, createLocalEngine, createFormatter }, { ledger, kinds }) {
  const engine = createLocalEngine({ formatterFor: createFormatter });
  await engine.review('1', sheetOf(SnapshotBuilder, ledger, ROWS), CONFIG);
  const whole = await wholeReview(engine, ROWS);
  console.log(`${ledger.title}, ${ROWS} rows: a whole review takes ${whole.toFixed(1)} ms`);
  for (const { name, column, valueOf } of kinds) {
    const times = await edits(engine, column, valueOf);
    const ms = median(times);
    const worst = sorted(times)[Math.floor(times.length * 0.95)];
    const figures = `${ms.toFixed(1).padStart(6)} ms (95 %: ${worst.toFixed(1)})`;
    console.log(`  ${name.padEnd(24)}${figures.padEnd(24)} ratio ${(ms / whole).toFixed(3)}`);
  }
  engine.dispose();
}

const CASES = [
  {
    ledger: ISSUES,
    kinds: [
      { name: 'a status', column: 8, valueOf: (edit) => (edit % 2 ? '是' : '否') + ' '.repeat(edit % 3) },
      { name: 'a progress report', column: 6, valueOf: (edit) => `已整改到位，第${edit}次复查` },
      { name: 'a deadline', column: 5, valueOf: (edit) => `2022年${(edit % 12) + 1}月${(edit % 27) + 1}日` },
      { name: 'a department', column: 4, valueOf: (edit) => `第${edit}街道办事处` },
    ],
  },
  {
    ledger: PLAN,
    kinds: [
      { name: 'an actual', column: 11, valueOf: (edit) => 1000 + edit },
      { name: 'a month', column: 7, valueOf: (edit) => 700 + edit },
      { name: 'a target', column: 4, valueOf: (edit) => 5000 + edit },
      { name: 'a progress report', column: 14, valueOf: (edit) => `已完成${edit}个` },
    ],
  },
];

const engine = await loadEngine();
for (const each of CASES) await bench(engine, each);
