// How long the reader takes for a large workbook and how much memory, against openpyxl's read_only over the same file.
//   npm run bench                       over a ledger of 100,000 rows × 20 columns that this script makes
//   node test/bench/read.bench.mjs FILE
// Needs no build: src/xlsx is bundled on the fly. Each run is a process of its own, so that memory is that of reading
// one workbook, and nothing is warm; times are those inside the process, without its start; the median of three counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromRoot } from '../../scripts/lib/root.mjs';

const RUNS = 3;
const ROWS = 100_000;
const MAX_MEGABYTES = 400;
const MAX_RATIO = 0.6;
const PYTHON = process.env.PYTHON ?? '/usr/bin/python3';

/** Both print a line of JSON: milliseconds, peak memory of the process in megabytes, cells seen. */
const OURS = `
import { readFileSync } from 'node:fs';
import { kindAt } from './src/core/model/cells';
import { readWorkbook } from './src/xlsx';
const bytes = readFileSync(process.argv[2]);
const began = performance.now();
const { sheets } = readWorkbook(bytes);
const ms = performance.now() - began;
let cells = 0;
for (const sheet of sheets)
  for (let column = 0; column < sheet.columnCount; column++)
    for (let row = 0; row < sheet.rowCount; row++) if (kindAt(sheet, row, column) !== 0) cells++;
console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024, cells }));
`;
const THEIRS = `
import json, resource, sys, time
import openpyxl
began = time.perf_counter()
cells = 0
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):
    for row in sheet.iter_rows(values_only=True):
        cells += sum(value is not None for value in row)
ms = (time.perf_counter() - began) * 1000
print(json.dumps({'ms': ms, 'megabytes': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 'cells': cells}))
`;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** In a process of its own: a child's peak memory begins with what its parent holds when it is forked. */
function writeLedger(file) {
  const module = new URL('wide-ledger.mjs', import.meta.url).href;
  const script = `import(process.argv[1]).then(({ writeWideLedger }) => writeWideLedger(process.argv[2], ${ROWS}))`;
  const { status } = spawnSync(process.execPath, ['-e', script, module, file], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the ledger could not be written');
}

function measure(command, args) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function report(name, runs) {
  const ms = median(runs.map((run) => run.ms));
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  console.log(`${name.padEnd(24)} ${ms.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB`);
  return { ms, megabytes };
}

function compare(file, reader) {
  const ours = [];
  const theirs = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(measure(process.execPath, [reader, file]));
    theirs.push(measure(PYTHON, ['-W', 'ignore', '-c', THEIRS, file]));
  }
  const [{ cells }] = ours;
  if (cells !== theirs[0].cells) throw new Error(`${cells} cells, openpyxl sees ${theirs[0].cells}`);
  console.log(`${cells} cells, median of ${RUNS}`);
  const our = report('ledger-check', ours);
  const ratio = our.ms / report('openpyxl read_only', theirs).ms;
  console.log(
    `ratio ${ratio.toFixed(2)} (at most ${MAX_RATIO}), peak ${our.megabytes.toFixed(0)} MB (at most ${MAX_MEGABYTES})`,
  );
  if (ratio > MAX_RATIO || our.megabytes > MAX_MEGABYTES) process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), 'ledger-check-bench-'));
try {
  const reader = join(folder, 'reader.mjs');
  await build({
    stdin: { contents: OURS, resolveDir: fromRoot('.'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: reader,
    logLevel: 'warning',
  });
  let file = process.argv[2];
  if (file === undefined) {
    file = join(folder, 'wide.xlsx');
    writeLedger(file);
  }
  compare(file, reader);
} finally {
  rmSync(folder, { recursive: true });
}
