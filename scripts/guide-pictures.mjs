// node scripts/guide-pictures.mjs: the pictures of docs/guide.zh-CN.md into docs/guide, from the built workbench, by what
// its reader does: open the sample, check it, look at the progress, mark, generate, compare, and read a folder.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './lib/build.mjs';
import { launchChromium } from './lib/chromium.cjs';
import { withPalette } from './lib/palette-png.mjs';
import { fromRoot } from './lib/root.mjs';
import { serve } from './lib/serve.cjs';

const FOLDER = fromRoot('docs/guide');
const SIZE = { width: 1280, height: 800 };

await buildWhenStale('addin');
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const served = await serve(fromRoot('dist'), { index: 'workbench.html' });
const browser = await launchChromium();
try {
  const context = await browser.newContext({ viewport: SIZE, locale: 'zh-CN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(served.base);
  await readAlong(page);
} finally {
  await browser.close();
  await served.close();
}

/** The guide from its beginning to its end. */
async function readAlong(page) {
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  const goTo = (tab) => page.locator(`#tab-${tab}`).click();
  const rows = page.locator('[role=treegrid] [role=row][aria-level="2"]');

  await page.getByRole('button', { name: '打开示例台账' }).waitFor();
  await take(page, '01-open');
  await press('打开示例台账');
  await press('核查全部工作表');
  await rows.first().click();
  await take(page, '02-findings');
  await page.getByRole('combobox', { name: '工作表' }).selectOption({ label: '重点任务（当前）' });
  await goTo('mapping');
  await take(page, '03-mapping');
  await page.getByRole('combobox', { name: '工作表' }).selectOption({ label: '全部工作表' });
  await goTo('progress');
  await rows.first().click();
  await take(page, '04-progress');
  await press('标记全部工作表');
  await page.getByText(/^已标记 2 张工作表/).first().waitFor();
  await page.getByLabel('单元格名称').fill('M7');
  await page.keyboard.press('Enter');
  await page.locator('[data-cell=M7]').waitFor();
  await take(page, '05-highlight');
  await goTo('briefing');
  await page.getByText('关于重点任务进展情况的通报').first().waitFor();
  await take(page, '06-briefing');
  await press('生成工作表');
  await page.getByRole('tab', { name: /^通报/ }).click();
  await take(page, '07-document');
}

async function take(page, name) {
  // The pointer colours what it stands on, and what has just moved is not yet in its place.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  writeFileSync(join(FOLDER, `${name}.png`), withPalette(await page.screenshot()));
}
