// How long the built command takes to check a ledger, against the time that openpyxl needs merely to read it.
//   npm run bench                       over a ledger of 13,913 rows that this script makes
//   node test/bench/check.bench.mjs FILE
// Both are whole processes, run in turn; the median of five counts. openpyxl's own time, without Python's start and
// imports, is measured inside the process and printed too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenStale } from '../../scripts/lib/build.mjs';
import { COMMAND } from '../../scripts/lib/freshness.mjs';
import { writeIssueLedger } from './issue-ledger.mjs';

const RUNS = 5;
const PYTHON = process.env.PYTHON ?? '/usr/bin/python3';
const READ = `
import sys, time
import openpyxl
began = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
cells = 0
for sheet in book:
    for row in sheet.iter_rows(values_only=True):
        cells += len(row)
print(time.perf_counter() - began, cells)
`;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function timed(command, args) {
  const began = performance.now();
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  return { ms: performance.now() - began, ...run };
}

function openpyxlIsThere() {
  const { status, error } = spawnSync(PYTHON, ['-c', 'import openpyxl']);
  return !error && status === 0;
}

function compare(file) {
  const check = [];
  const process_ = [];
  const read = [];
  let entries = 0;
  for (let run = 0; run < RUNS; run++) {
    const ours = timed(process.execPath, [COMMAND, '--format', 'json', '--as-of', '2021-12-01', file]);
    if (ours.status !== 0 && ours.status !== 1)
      throw new Error(`the command ended with ${ours.status}: ${ours.stderr}`);
    entries = JSON.parse(ours.stdout).files[0].ledgers.reduce((sum, ledger) => sum + ledger.entries.length, 0);
    check.push(ours.ms);
    const theirs = timed(PYTHON, ['-W', 'ignore', '-c', READ, file]);
    if (theirs.status !== 0) throw new Error(theirs.stderr);
    process_.push(theirs.ms);
    read.push(Number(theirs.stdout.split(' ')[0]) * 1000);
  }
  const ours = median(check);
  const line = (name, ms) => console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms`);
  console.log(`${entries} entries, median of ${RUNS}`);
  line('ledger-check: read, check, judge, print JSON', ours);
  line('openpyxl read_only: read (whole process)', median(process_));
  line('openpyxl read_only: read (without its start)', median(read));
  console.log(
    `ratio ${(ours / median(process_)).toFixed(2)} of the process, ${(ours / median(read)).toFixed(2)} of the reading`,
  );
}

if (!openpyxlIsThere()) {
  console.error(`${PYTHON} has no openpyxl. On Debian: apt-get install python3-openpyxl (or set PYTHON).`);
  process.exit(2);
}
await buildWhenStale('cli');
const given = process.argv[2];
if (given !== undefined) {
  compare(given);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-check-bench-'));
  try {
    const file = join(folder, '问题整改销号台账.xlsx');
    writeIssueLedger(file, 13_913);
    compare(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
