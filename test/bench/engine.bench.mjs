// What each stage of the engine costs per 1,000 rows, in a short ledger and in one ten times as long.
//   npm run bench, or node test/bench/engine.bench.mjs
// A stage that is linear costs the long ledger no more per row than the short one (a ratio about 1, or below it, because
// code that has run for longer is compiled better); one that is quadratic costs it ten times as much.
import { rmSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromRoot } from '../../scripts/lib/root.mjs';
import { ISSUES, PLAN, sheetOf } from './ledgers.mjs';

const SHORT = 2_000;
const LONG = 20_000;
const RUNS = 5;

const STAGES = `
export { SnapshotBuilder } from './src/core/model/snapshot-builder';
export { dayFromIso } from './src/core/model/day';
export { detectTables } from './src/core/layout';
export { parseLedger } from './src/core/parse';
export { checkLedger } from './src/core/rules/check';
export { rules } from './src/core/rules';
export { judgeLedger } from './src/core/schedule';
export { defaultProfile } from './src/core/profile';
`;

/** Builds the engine's stages, which the command has in one piece. */
async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-check-bench-'));
  try {
    const outfile = join(folder, 'engine.cjs');
    const stdin = { contents: STAGES, resolveDir: fromRoot(), loader: 'ts' };
    await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The milliseconds that each stage takes for a ledger of so many rows, by the stage's name. */
function measure(engine, ledger, rows) {
  const sheet = sheetOf(engine.SnapshotBuilder, ledger, rows);
  const asOf = engine.dayFromIso('2022-06-30');
  const profile = engine.defaultProfile;
  const taken = new Map();
  const timed = (stage, run) => {
    const began = performance.now();
    const result = run();
    taken.set(stage, performance.now() - began);
    return result;
  };
  const options = { asOf, today: asOf, fileName: null, mapping: null };
  const [table] = timed('detect', () => engine.detectTables(sheet, options).tables);
  const parsed = timed('parse', () => engine.parseLedger(sheet, table, asOf));
  if (parsed.ledger.entries.length !== rows) throw new Error(`${parsed.ledger.entries.length} entries of ${rows} rows`);
  for (const rule of engine.rules) timed(rule.id, () => engine.checkLedger(parsed, asOf, profile, [rule]));
  timed('judge', () => engine.judgeLedger(parsed.ledger, asOf, profile));
  return taken;
}

/** The least of several runs of each stage: the first pays for compiling, and others for whatever else the machine does. */
function best(engine, ledger, rows) {
  const runs = Array.from({ length: RUNS }, () => measure(engine, ledger, rows));
  return new Map([...runs[0].keys()].map((stage) => [stage, Math.min(...runs.map((taken) => taken.get(stage)))]));
}

function compare(engine, ledger) {
  const [short, long] = [SHORT, LONG].map((rows) => best(engine, ledger, rows));
  const per = (taken, rows) => (taken * 1000) / rows;
  const cell = (value, digits) => value.toFixed(digits).padStart(10);
  console.log(`${ledger.title}, ms per 1,000 rows`);
  console.log(`${'stage'.padEnd(22)}${String(SHORT).padStart(10)}${String(LONG).padStart(10)}${'ratio'.padStart(10)}`);
  const totals = [short, long].map((taken) => [...taken.values()].reduce((sum, each) => sum + each, 0));
  for (const [stage, of] of [
    ...[...long.keys()].map((name) => [name, [short.get(name), long.get(name)]]),
    ['all', totals],
  ]) {
    const [few, many] = [per(of[0], SHORT), per(of[1], LONG)];
    console.log(`${stage.padEnd(22)}${cell(few, 2)}${cell(many, 2)}${cell(many / few, 1)}`);
  }
}

const engine = await loadEngine();
for (const ledger of [PLAN, ISSUES]) compare(engine, ledger);
