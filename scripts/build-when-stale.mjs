// Builds what is missing or stale of the builds that are named (cli, addin), for the suites that run them.
import { buildWhenStale } from './lib/build.mjs';

await buildWhenStale(...process.argv.slice(2));
