import { crc32, deflateRawSync } from 'node:zlib';
import { newWorkbook, openFileHost, readWorkbook } from '../xlsx';
import { dayOf, type Day } from '../core/model/day';
import manifest from '../../package.json';
import { diagnosticOf } from './diagnostic';
import { inflateByZlib } from './inflate';
import { optimiseLater } from './optimise-later';
import { outputOf } from './output';
import { run } from './run';

/** The calendar day of whoever runs the command: the only place of the product's engine that reads the clock. */
function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error(`The clock shows the year ${now.getFullYear()}`);
  return day;
}

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    environment: process.env,
    today: today(),
    version: manifest.version,
    readWorkbook: (bytes) => {
      const workbook = readWorkbook(bytes, { inflate: inflateByZlib, crc32 });
      // Not before: reading is the one part that loops long enough to gain from optimised code.
      optimiseLater();
      return workbook;
    },
    newWorkbook,
    openWorkbook: (bytes, fileName) =>
      openFileHost(bytes, { fileName, inflate: inflateByZlib, crc32, deflate: (plain) => deflateRawSync(plain) }),
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${diagnosticOf(error, manifest.version)}\n`);
  process.exitCode = 2;
});
