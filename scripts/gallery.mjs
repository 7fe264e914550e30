// Pictures of the pane over made-up sessions, in headless Chromium: node scripts/gallery.mjs FOLDER [FILTER]
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { fromRoot } from './lib/root.mjs';

const folder = resolve(process.argv[2] ?? 'dist/gallery');
const filter = process.argv[3] ?? '';

const shots = [
  ...[
    'empty',
    'working',
    'few',
    'clean',
    'ignored',
    'stale',
    'many',
    'skipped',
    'failure',
    'starting',
    'unavailable',
  ].map((scene) => ({ scene, view: 'check' })),
  { scene: 'few', view: 'check', act: 'current' },
  { scene: 'few', view: 'check', act: 'ignore' },
  { scene: 'few', view: 'check', act: 'all' },
  { scene: 'few', view: 'mapping' },
  { scene: 'skipped', view: 'mapping' },
  { scene: 'few', view: 'progress' },
  { scene: 'few', view: 'progress', act: 'current' },
  { scene: 'marked', view: 'progress' },
  { scene: 'many', view: 'progress' },
  { scene: 'empty', view: 'generate' },
  { scene: 'briefing', view: 'generate' },
  { scene: 'briefing', view: 'generate', act: 'preview' },
  { scene: 'briefing', view: 'generate', act: 'chart' },
  { scene: 'briefing', view: 'generate', act: 'sections' },
  { scene: 'briefing-files', view: 'generate', act: 'sections' },
  { scene: 'briefing-long', view: 'generate', act: 'preview' },
  { scene: 'briefing-unread', view: 'generate' },
  { scene: 'empty', view: 'compare' },
  { scene: 'compared', view: 'compare' },
  { scene: 'compared', view: 'compare', act: 'change' },
  { scene: 'compared-doubtful', view: 'compare' },
  { scene: 'compared-same', view: 'compare' },
  { scene: 'compared-failed', view: 'compare' },
  { scene: 'ignored', view: 'settings' },
];
const looks = [
  { width: 320, scheme: 'light', locale: 'zh-CN' },
  { width: 350, scheme: 'dark', locale: 'zh-CN' },
  { width: 320, scheme: 'light', locale: 'en' },
  { width: 1280, scheme: 'light', locale: 'zh-CN' },
  { width: 320, scheme: 'forced', locale: 'zh-CN' },
  { width: 320, scheme: 'forced-dark', locale: 'en' },
];

const bundle = await build({
  entryPoints: [fromRoot('test/taskpane/gallery/page.tsx')],
  bundle: true,
  write: false,
  jsx: 'automatic',
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
});
const html = `<!doctype html><html style="height:100%"><meta charset="utf-8"><title>Ledger Check</title>
<body style="margin:0;height:100%"><div id="root" style="height:100%"></div><script src="page.js"></script></body></html>`;
const server = createServer((request, response) => {
  const isScript = request.url?.startsWith('/page.js');
  response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
  response.end(isScript ? bundle.outputFiles[0].text : html);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

const acts = {
  current: (page) => page.locator('[role=row][aria-level="2"]').nth(2).click(),
  change: (page) => page.locator('[role=row][aria-level="2"]').nth(0).click(),
  ignore: async (page) => {
    await page.locator('[role=row][aria-level="2"]').nth(0).click();
    await page.getByRole('button', { name: /忽略|Ignore/ }).click();
    await page.waitForTimeout(400);
  },
  preview: async (page) => {
    await page.getByRole('button', { name: /文种|Documents/ }).click();
    await page.waitForTimeout(400);
  },
  chart: async (page) => {
    await acts.preview(page);
    await page.getByRole('img').scrollIntoViewIfNeeded();
  },
  sections: async (page) => {
    await acts.preview(page);
    for (const name of [/数据来源|Sources/, /统计方式|Options/]) await page.getByRole('button', { name }).click();
    await page.waitForTimeout(400);
  },
  all: (page) => page.locator('select').first().selectOption('all'),
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  for (const { width, scheme, locale } of looks) {
    const context = await browser.newContext({
      viewport: { width, height: 640 },
      locale,
      colorScheme: scheme.endsWith('dark') ? 'dark' : 'light',
      forcedColors: scheme.startsWith('forced') ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    page.on('console', (line) => line.type() === 'error' && console.error(line.text()));
    for (const { scene, view, act } of shots) {
      const name = [view, scene, act, width, scheme, locale].filter(Boolean).join('-');
      if (!name.includes(filter)) continue;
      await page.goto(`${origin}/?scene=${scene}&view=${view}&locale=${locale}`);
      await page.waitForTimeout(350);
      if (act) await acts[act](page);
      await page.waitForTimeout(150);
      writeFileSync(join(folder, `${name}.png`), await page.screenshot());
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
