// Puts what the command prints of the sample ledger into both READMEs; with --check it only says whether they are current.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildWhenStale } from './lib/build.mjs';
import { COMMAND } from './lib/freshness.mjs';
import { fromRoot } from './lib/root.mjs';

const PAGES = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
];
const PLACE = /<!-- example -->[\s\S]*<!-- \/example -->/;

await buildWhenStale('cli');
for (const [page, lang] of PAGES) {
  const args = [COMMAND, 'samples/示例台账.xlsx', '--as-of', '2021-12-01', '--lang', lang];
  const { stdout } = spawnSync(process.execPath, args, { cwd: fromRoot(), encoding: 'utf8' });
  const text = readFileSync(fromRoot(page), 'utf8');
  const current = text.replace(PLACE, () => `<!-- example -->\n\n\`\`\`text\n${stdout}\`\`\`\n\n<!-- /example -->`);
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${page} shows another output than the command's: run node scripts/readme-example.mjs`);
    process.exitCode = 1;
  } else {
    writeFileSync(fromRoot(page), current);
  }
}
