// npm start: until the workbench exists, the check over the sample ledger that the repository ships.
import { createRequire } from 'node:module';
import { buildWhenStale } from './lib/build.mjs';
import { COMMAND } from './lib/freshness.mjs';
import { fromRoot } from './lib/root.mjs';

const SAMPLE = 'samples/示例台账.xlsx';
const AS_OF = '2021-12-01';

process.chdir(fromRoot());
try {
  await buildWhenStale('cli');
} catch (error) {
  process.stderr.write(`The command could not be built:\n${error instanceof Error ? error.message : error}\n`);
  process.exit(2);
}
process.stderr.write(`$ npm run check -- ${SAMPLE} --as-of ${AS_OF}\n\n`);
// The sample holds mistakes on purpose: that they were found is no failure of npm start.
process.on('exit', () => {
  if (process.exitCode === 1) process.exitCode = 0;
});
process.argv = [process.argv[0], COMMAND, SAMPLE, '--as-of', AS_OF];
createRequire(import.meta.url)(COMMAND);
