// npm run check -- FILE…: runs the built command, after building it where it is missing or stale. Whatever the build
// says goes to standard error: standard output belongs to the command.
import { createRequire } from 'node:module';
import { buildWhenStale } from './lib/build.mjs';
import { COMMAND } from './lib/freshness.mjs';

try {
  await buildWhenStale('cli');
} catch (error) {
  process.stderr.write(`The command could not be built:\n${error instanceof Error ? error.message : error}\n`);
  process.exit(2);
}
process.argv[1] = COMMAND;
createRequire(import.meta.url)(COMMAND);
