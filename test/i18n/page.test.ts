import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { catalogs } from '../../src/i18n';
import { page as en } from '../../src/i18n/en/page';
import { loadPageFormatter } from '../../src/i18n/page';
import { page as zhCN } from '../../src/i18n/zh-CN/page';

const SRC = join(__dirname, '../../src');

/** What runs in a page beside the engine's worker. */
const PAGE_FOLDERS = ['taskpane', 'app/session', 'app/settings', 'app/findings-sheet', 'app/briefing/sheet'];

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sourcesOf(path) : [path];
  });
}

describe('the sentences of a page', () => {
  it('has the same ids in both languages, with the sentences of the whole catalogs', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
    expect(catalogs['zh-CN']).toMatchObject(zhCN);
    expect(catalogs.en).toMatchObject(en);
  });

  it('holds every sentence that the code of a page names', () => {
    const texts = PAGE_FOLDERS.flatMap((folder) => sourcesOf(join(SRC, folder))).map((path) =>
      readFileSync(path, 'utf8'),
    );
    const quoted = new Set(
      texts.flatMap((text) => [...text.matchAll(/'([a-z-]+(?:\.[a-z-]+)+)'/g)].map(([, id = '']) => id)),
    );
    const named = [...quoted].filter((id) => id in catalogs['zh-CN']);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !(id in zhCN))).toEqual([]);
  });

  it('has a title for every rule', () => {
    const titles = Object.keys(catalogs['zh-CN']).filter((id) => /^rules\.[a-z-]+\.title$/.test(id));
    expect(titles.filter((id) => !(id in zhCN))).toEqual([]);
  });

  it.each([
    ['zh-CN', '核查'],
    ['en', 'Check'],
  ] as const)('is loaded in %s', async (locale, word) => {
    const format = await loadPageFormatter(locale);
    expect(format.locale).toBe(locale);
    expect(format({ id: 'pane.tabs.check', params: {} })).toBe(word);
  });
});
