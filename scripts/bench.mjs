// npm run bench: every benchmark of test/bench, one after the other (they would disturb each other side by side).
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fromRoot } from './lib/root.mjs';

const folder = fromRoot('test/bench');
let failed = 0;
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.bench.mjs')) continue;
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [`${folder}/${name}`], { stdio: 'inherit' });
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
