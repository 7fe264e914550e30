// node scripts/screenshots.mjs [FILTER]: pictures of every screen of the built pane into docs/screenshots. One picture a
// screen and language: three columns (light, dark, high contrast), in each 320 and 350 px wide side by side, and below
// them 1280 px at half its size. FILTER takes only screens whose name holds it.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildWhenStale } from './lib/build.mjs';
import { launchChromium } from './lib/chromium.cjs';
import { withPalette } from './lib/palette-png.mjs';
import { fromRoot } from './lib/root.mjs';

const FOLDER = fromRoot('docs/screenshots');
const LOCALES = ['zh-CN', 'en-US'];
const WIDTHS = [320, 350, 1280];
const HEIGHT = 640;
const LOOKS = {
  light: { theme: 'light', forcedColors: false },
  dark: { theme: 'dark', forcedColors: false },
  'high contrast': { theme: 'dark', forcedColors: true },
};
const filter = process.argv[2] ?? '';

await buildWhenStale('addin');
const { visitScreens, closeBrowser, SCREENS } = await screens();
// Screens that were renamed leave no picture behind.
if (filter === '') rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
try {
  for (const locale of LOCALES) await picture(locale);
} finally {
  await browser.close();
  await closeBrowser();
}
if (filter === '') writeFileSync(join(FOLDER, 'README.md'), index());

/** The screens and the way to them are the end-to-end tests': what axe looks at is what is pictured. */
async function screens() {
  const folder = mkdtempSync(fromRoot('dist/.screens-'));
  try {
    const outfile = join(folder, 'screens.cjs');
    await build({
      entryPoints: [fromRoot('test/e2e/support/screens.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      packages: 'external',
      // The package names a file that it does not hold, see jest.config.js.
      alias: { numfmt: fromRoot('node_modules/numfmt/dist/index.js') },
      define: { __dirname: JSON.stringify(fromRoot('test/e2e/support')) },
      logLevel: 'error',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function picture(locale) {
  const shots = new Map();
  for (const [look, options] of Object.entries(LOOKS)) {
    await visitScreens({ ...options, width: WIDTHS[0], height: HEIGHT, locale }, async (screen, page) => {
      if (!screen.includes(filter)) return;
      // The pointer colours what it stands on.
      await page.mouse.move(0, 0);
      for (const width of WIDTHS) shots.set(screen, [...(shots.get(screen) ?? []), await shotOf(page, look, width)]);
      await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    });
  }
  for (const [screen, ofScreen] of shots) {
    writeFileSync(join(FOLDER, `${screen}.${locale}.png`), withPalette(await sheet(ofScreen)));
  }
}

async function shotOf(page, look, width) {
  await page.setViewportSize({ width, height: HEIGHT });
  // What has just moved is not yet in its place.
  await page.waitForTimeout(150);
  const shot = await page.screenshot({ caret: 'initial' });
  return { look, width, src: `data:image/png;base64,${shot.toString('base64')}` };
}

async function sheet(shots) {
  const columns = Object.keys(LOOKS).map((look) => {
    const images = shots
      .filter((shot) => shot.look === look)
      .map(({ width, src }) => `<img src="${src}" width="${width > 1000 ? width / 2 : width}">`);
    return `<section><p>${look}: 320, 350, 1280 px</p>${images.join('')}</section>`;
  });
  const style = `body{margin:0;padding:8px;display:inline-flex;gap:16px;background:#767676;color:#fff;font:13px sans-serif}
    section{width:678px;display:flex;flex-wrap:wrap;gap:8px}p{margin:0;width:100%}img{display:block}`;
  const page = await browser.newPage({ viewport: { width: 2082, height: 800 } });
  try {
    await page.setContent(`<style>${style}</style>${columns.join('')}`, { waitUntil: 'load' });
    return await page.locator('body').screenshot();
  } finally {
    await page.close();
  }
}

function index() {
  const missing = SCREENS.filter((screen) => !readdirSync(FOLDER).includes(`${screen}.zh-CN.png`));
  if (missing.length > 0) throw new Error(`no picture of ${missing.join(', ')}`);
  const rows = SCREENS.map((screen) => {
    const title = screen.slice(3).replaceAll('-', ' ');
    return `## ${title}\n\n![${title}, zh-CN](${screen}.zh-CN.png)\n\n![${title}, en](${screen}.en-US.png)\n`;
  });
  return `# Screenshots

Every screen and dialog of the task pane, in Chinese and in English. Each picture has three columns: light, dark and high
contrast (forced colours); in each 320 and 350 px wide side by side, and below them 1280 px at half its size. They are
made by \`node scripts/screenshots.mjs\` from the built pane with the real office.js on samples/示例台账.xlsx, by the same
steps that the accessibility tests go (test/e2e/support/screens.ts). The Excel around the pane is that of the tests; date
fields are drawn by the browser in its own language, which is English here.

${rows.join('\n')}`;
}
