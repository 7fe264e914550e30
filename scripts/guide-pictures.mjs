// node scripts/guide-pictures.mjs: the pictures of docs/guide.zh-CN.md into docs/guide, from the built workbench, by what
// its reader does: open the sample, check it, look at the progress, mark, generate, compare, and read a folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenStale } from './lib/build.mjs';
import { launchChromium } from './lib/chromium.cjs';
import { withPalette } from './lib/palette-png.mjs';
import { fromRoot } from './lib/root.mjs';
import { serve } from './lib/serve.cjs';
import { STYLE, writeXlsx } from './lib/write-xlsx.mjs';

/** What departments report: task, target, unit, deadline, actual, rate, status; with the mistakes that they make. */
const DEPARTMENTS = {
  县教育局: [
    ['新建公办幼儿园', 12, '处', '8月底前', 12, 1, '已完成'],
    ['改造农村薄弱学校', 18, '所', '12月底前', 15, 0.8833, '推进中'],
  ],
  县民政局: [['新建长者食堂', 40, '处', '12月底前', 32, 0.8, '推进中']],
  县住房城乡建设局: [
    ['老旧小区改造', 12000, '户', '12月底前', 11500, 0.9583, '推进中'],
    ['新增公共停车泊位', 3000, '个', '10月底前', 2650, 0.8833, '推进中'],
  ],
  县水利局: [['农村饮水安全提升工程', 25, '处', '10月底前', null, null, null]],
};

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
  await readFolder(await context.newPage());
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
  await page
    .getByText(/^已标记 2 张工作表/)
    .first()
    .waitFor();
  await page.getByLabel('单元格名称').fill('M7');
  await page.keyboard.press('Enter');
  await page.locator('[data-cell=M7]').waitFor();
  await take(page, '05-highlight');
  await press('关闭通知');
  await goTo('briefing');
  const title = page.getByText('关于重点任务进展情况的通报').first();
  await title.waitFor();
  await title.scrollIntoViewIfNeeded();
  await take(page, '06-briefing');
  await press('生成工作表');
  await page.getByRole('tab', { name: /^通报/ }).click();
  await take(page, '07-document');

  await page.getByRole('tab', { name: '重点任务' }).click();
  await goTo('compare');
  await page.getByTestId('earlier-file').setInputFiles(fromRoot('samples/示例台账-上月.xlsx'));
  await rows.first().click();
  await take(page, '08-compare');
}

/** A folder of departments' ledgers, read together. */
async function readFolder(page) {
  const place = mkdtempSync(join(tmpdir(), 'guide-'));
  const folder = join(place, '各单位台账');
  mkdirSync(folder);
  try {
    for (const [department, rows] of Object.entries(DEPARTMENTS)) {
      writeFileSync(join(folder, `${department}.xlsx`), writeXlsx([departmentSheet(department, rows)]));
    }
    await page.goto(served.base);
    await page.getByTestId('batch-folder').setInputFiles(folder);
    await page.getByRole('button', { name: '生成汇总' }).waitFor();
    await page.getByText('县住房城乡建设局.xlsx').first().waitFor();
    await take(page, '09-batch');
  } finally {
    rmSync(place, { recursive: true });
  }
}

function departmentSheet(department, tasks) {
  const header = ['序号', '重点任务', '目标值', '单位', '完成时限', '完成值', '完成率', '状态'];
  const rows = tasks.map(([name, target, unit, deadline, done, rate, status], index) => [
    index + 1,
    name,
    target,
    unit,
    deadline,
    done,
    rate === null ? null : { value: rate, style: STYLE.percent },
    status,
  ]);
  return {
    name: '台账',
    widths: [6, 30, 10, 8, 14, 10, 10, 10],
    rows: [[`${department}2021年度重点任务台账`], ['截至2021年12月1日'], header, ...rows],
  };
}

async function take(page, name) {
  // The pointer colours what it stands on, and what has just moved is not yet in its place.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  writeFileSync(join(FOLDER, `${name}.png`), withPalette(await page.screenshot()));
}
