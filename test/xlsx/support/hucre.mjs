/**
 * hucre as a second opinion, in a process of its own because it is an ES module that jest would have to transform.
 *
 *   node hucre.mjs read < workbook     prints its sheets: name, rows, number of merges; dates as { day }
 *   node hucre.mjs write < sheets      takes such sheets as JSON and prints a workbook
 */
import { readFileSync, writeSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre';

const input = readFileSync(0);

function plain(value) {
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) };
  return value === undefined || value === '' ? null : value;
}

async function read() {
  const { sheets } = await readXlsx(input);
  return JSON.stringify(
    sheets.map(({ name, rows, merges }) => ({
      name,
      rows: rows.map((row) => Array.from(row, plain)),
      merges: merges?.length ?? 0,
    })),
  );
}

async function write() {
  const revive = (_key, value) => (value !== null && typeof value?.day === 'string' ? new Date(value.day) : value);
  return writeXlsx({ sheets: JSON.parse(input.toString(), revive) });
}

let output = Buffer.from(process.argv[2] === 'write' ? await write() : await read());
while (output.length > 0) output = output.subarray(writeSync(1, output));
