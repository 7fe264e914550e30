import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { createFormatter, type MessageId } from '../../src/i18n';
import { fullWorkbook } from '../xlsx/save/support/full-workbook';
import { closeBrowser, openPage, type OpenPage } from './support/page';

const format = createFormatter('zh-CN');
const say = (id: MessageId, params: Readonly<Record<string, string | number>> = {}): string => format({ id, params });

let opened: OpenPage | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});
afterAll(closeBrowser);

/** A signed workbook with macros and everything that the grid does not draw. */
async function openSigned(): Promise<Page> {
  opened = await openPage({ path: 'workbench.html', width: 1280, height: 800 });
  const { page } = opened;
  const buffer = Buffer.from(fullWorkbook());
  await page.getByTestId('workbook-file').setInputFiles({ name: '签名.xlsm', mimeType: '', buffer });
  await page.getByRole('grid').waitFor();
  return page;
}

async function axeFinds(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog], [role=alertdialog]').analyze();
  return violations.map(({ id }) => id);
}

describe('saving a workbook that holds more than the grid shows', () => {
  it('tells what is kept, and asks before the signature goes', async () => {
    const page = await openSigned();
    await page.getByText('图片 1 张').waitFor();
    await page.getByRole('button', { name: say('saving.about', { count: 5 }) }).click();
    await page.getByRole('dialog').getByText(say('saving.known.macros')).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('[data-cell="D3"]').click();
    await page.keyboard.type('11');
    await page.keyboard.press('Enter');
    const save = page.getByRole('button', { name: say('workbench.save.do'), exact: true });
    await save.click();
    const asked = page.getByRole('alertdialog');
    await asked.getByText(say('saving.signatures')).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });

    await save.click();
    const download = page.waitForEvent('download');
    await asked.getByRole('button', { name: say('saving.ask-yes') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('签名-核查.xlsm');
    const [before, after] = [unzipSync(fullWorkbook()), unzipSync(readFileSync(await file.path()))];
    const same = Object.keys(before).filter((name) => after[name] && Buffer.compare(before[name]!, after[name]) === 0);
    expect(
      Object.keys(before)
        .filter((name) => !same.includes(name))
        .sort(),
    ).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      '_xmlsignatures/_rels/origin.sigs.rels',
      '_xmlsignatures/origin.sigs',
      '_xmlsignatures/sig1.xml',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(opened?.problems).toEqual([]);
  }, 60_000);
});
