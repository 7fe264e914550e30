// npm start: builds the workbench where it is stale, serves it at http://localhost:3000 until it is ended, and opens it in
// the machine's browser where there is one. With --once: starts it, asks it for its page, checks the sample ledger with
// the command, and ends, for machines that look whether it works (.ci/run).
import { spawn, spawnSync } from 'node:child_process';
import { buildWhenStale } from './lib/build.mjs';
import { COMMAND } from './lib/freshness.mjs';
import { fromRoot } from './lib/root.mjs';
import { serve } from './lib/serve.cjs';

const SAMPLE = 'samples/示例台账.xlsx';
const AS_OF = '2021-12-01';
const PORT = Number(process.env.PORT ?? 3000);

const isOnce = process.argv.includes('--once');

process.chdir(fromRoot());
try {
  await buildWhenStale(...(isOnce ? ['addin', 'cli'] : ['addin']));
} catch (error) {
  process.stderr.write(`The workbench could not be built:\n${error instanceof Error ? error.message : error}\n`);
  process.exit(2);
}

let served;
try {
  served = await serve(fromRoot('dist'), { port: isOnce ? 0 : PORT, index: 'workbench.html' });
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  process.stderr.write(`Another program has port ${PORT}. End it, or choose another: PORT=3001 npm start\n`);
  process.exit(2);
}
console.log(`台账核查工作台 · Ledger Check workbench: ${served.base}`);

if (isOnce) {
  process.exitCode = (await answers(served.base)) && checksSample() ? 0 : 1;
  await served.close();
} else {
  console.log('Ctrl+C 结束 · Ctrl+C ends it');
  if (!process.env.CI && process.stdout.isTTY) openBrowser(served.base);
}

async function answers(address) {
  const response = await fetch(address);
  const page = await response.text();
  return response.ok && page.includes('<title>台账核查工作台</title>');
}

/** The sample holds mistakes on purpose: that they were found (1) is no failure. */
function checksSample() {
  console.log(`$ npm run check -- ${SAMPLE} --as-of ${AS_OF}\n`);
  const { status } = spawnSync(process.execPath, [COMMAND, SAMPLE, '--as-of', AS_OF], { stdio: 'inherit' });
  return status === 1;
}

/** A machine without a browser still serves: the address stands above. */
function openBrowser(address) {
  const [command, ...args] = {
    win32: ['cmd', '/c', 'start', '', address],
    darwin: ['open', address],
  }[process.platform] ?? ['xdg-open', address];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => console.log('（请在浏览器中打开上面的地址 · Open the address above in a browser.）'));
  opener.unref();
}
