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

const MONTHS = ['1月', '2月', '3月', '4月', '5月', '6月'];
const BUREAUS = ['市教育局', '市民政局', '市水利局', '市文旅局', '市林业局', '市统计局', '市信访局'];
const JANUARY_2022 = 44562;

/** A plan with months, a total of them, a rate, deadlines and words: every rule of figures has something to look at. */
const PLAN = {
  title: '2022年重点任务台账',
  header: ['序号', '任务', '责任单位', '单位', '年度目标', ...MONTHS, '累计完成', '完成率', '完成时限', '进展情况'],
  row(index) {
    const target = 50 + ((index * 7919) % 450);
    const months = MONTHS.map((_, month) => (index * (month + 3) * 31) % (target >> 3));
    const done = months.reduce((sum, each) => sum + each, 0);
    const rate = Math.round((done / target) * 10_000) / 10_000;
    const words = index % 2 ? `已完成${done}个` : '正在推进';
    const due = index % 3 ? '12月底前' : '年内';
    return [
      index + 1,
      `任务${index}`,
      BUREAUS[index % BUREAUS.length],
      '个',
      target,
      ...months,
      done,
      rate,
      due,
      words,
    ];
  },
};

/** Issues that were found, are due and mostly closed: dates and states. */
const ISSUES = {
  title: '2022年问题整改销号台账',
  header: ['序号', '小区名称', '问题描述', '排查日期', '责任单位', '整改时限', '整改情况', '销号日期', '是否销号'],
  row(index) {
    const found = JANUARY_2022 + ((index * 31) % 200);
    const closed = index % 9 !== 0;
    return [
      index + 1,
      `第${(index * 7919) % 1400}小区`,
      index % 2 ? '门禁系统失效' : '屋面渗漏未维修',
      { date: found },
      BUREAUS[index % BUREAUS.length],
      { date: found + 30 + (index % 20) },
      closed ? '已整改到位' : '正在整改',
      closed ? { date: found + 20 + (index % 15) } : '',
      closed ? '是' : '否',
    ];
  },
};

function sheetOf({ SnapshotBuilder }, { title, header, row }, rows) {
  const builder = new SnapshotBuilder();
  const date = builder.format('yyyy/m/d');
  builder.text(0, 0, title);
  header.forEach((text, column) => builder.text(1, column, text));
  for (let index = 0; index < rows; index++) {
    row(index).forEach((value, column) => {
      if (typeof value === 'string') builder.text(index + 2, column, value);
      else if (typeof value === 'number') builder.number(index + 2, column, value);
      else builder.number(index + 2, column, value.date, date);
    });
  }
  return builder.build({ name: '台账' });
}

/** The milliseconds that each stage takes for a ledger of so many rows, by the stage's name. */
function measure(engine, ledger, rows) {
  const sheet = sheetOf(engine, ledger, rows);
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
