// node scripts/icons.mjs: draws assets/icons/*.svg into assets/*.png at the sizes that Excel asks for. The drawings lie
// on a grid of 16, of which 32, 64 and 80 are multiples: their lines stay sharp.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { launchChromium } from './lib/chromium.cjs';
import { fromRoot } from './lib/root.mjs';

const SIZES = [16, 32, 64, 80];

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const file of readdirSync(fromRoot('assets/icons')).sort()) {
    const svg = readFileSync(fromRoot(`assets/icons/${file}`), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      const path = fromRoot(`assets/${basename(file, '.svg')}-${size}.png`);
      await page.screenshot({ path, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
