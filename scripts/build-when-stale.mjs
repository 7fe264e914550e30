// Builds the command where it is missing or stale, for the suites that run it.
import { buildWhenStale } from './lib/build-command.mjs';

await buildWhenStale();
