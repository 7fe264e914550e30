// npm run build: builds the command to dist/cli/ledger-check.cjs.
import { statSync } from 'node:fs';
import { buildCommand } from './lib/build-command.mjs';
import { COMMAND } from './lib/freshness.mjs';

try {
  await buildCommand();
  console.log(`dist/cli/ledger-check.cjs  ${Math.round(statSync(COMMAND).size / 1024)} KB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
