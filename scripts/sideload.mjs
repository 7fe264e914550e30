// npm run sideload: opens Excel with this add-in. The tool for it, office-addin-debugging, is Microsoft's and is fetched
// by npx when it is needed: it does not install everywhere, and nothing else here needs it.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';
import { fromRoot } from './lib/root.mjs';

const HAVE_EXCEL = ['win32', 'darwin'];

if (!HAVE_EXCEL.includes(platform())) {
  console.error(
    `Sideloading needs Excel for Windows or Mac, and this is ${platform()}. Run it on a machine that has Excel; or, in ` +
      'Excel on the web, upload manifest.xml under Insert > Add-ins > My Add-ins while npm run dev is running.',
  );
  process.exit(1);
}
console.log('Start npm run dev in another window first: Excel loads the pages from https://localhost:3000.');
const { status, error } = spawnSync('npx', ['--yes', 'office-addin-debugging', 'start', 'manifest.xml', 'desktop'], {
  cwd: fromRoot(),
  stdio: 'inherit',
  shell: platform() === 'win32',
});
if (error) console.error(`npx could not be started: ${error.message}`);
process.exitCode = status ?? 1;
