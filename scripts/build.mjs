// npm run build: the command to dist/cli/ledger-check.cjs and the add-in's pages to dist/. With names (cli, addin) only
// those.
import { readdirSync, statSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { BUILDS, COMMAND } from './lib/freshness.mjs';
import { fromRoot } from './lib/root.mjs';

const kilobytes = (path) => `${Math.round(statSync(path).size / 1024)} KB`;

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BUILDS);
try {
  for (const name of names) {
    if (!(name in BUILDS))
      throw new Error(`There is nothing called ${name} to build: ${Object.keys(BUILDS).join(', ')}`);
    await build(name);
  }
  if (names.includes('cli')) console.log(`dist/cli/ledger-check.cjs  ${kilobytes(COMMAND)}`);
  if (names.includes('addin')) {
    for (const script of readdirSync(fromRoot('dist/js')).filter((file) => file.endsWith('.js'))) {
      console.log(`dist/js/${script}  ${kilobytes(fromRoot(`dist/js/${script}`))}`);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
