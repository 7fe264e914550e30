import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { catalogs } from '../../src/i18n';
import { page as en } from '../../src/i18n/en/page';
import { loadPageFormatter } from '../../src/i18n/page';
import { page as zhCN } from '../../src/i18n/zh-CN/page';
import { workbenchPage } from '../../src/i18n/zh-CN/workbench-page';

const SRC = join(__dirname, '../../src');

/** The engine speaks with a catalog of its own: in the worker's file, and in a page where no worker comes up. */
const OTHER_CATALOG = /page-engine|\?worker-file$|i18n\/zh-CN|i18n\/en/;

/** Everything that a page's entry imports, at once or later, but for what is only types. */
function codeOf(entry: string): readonly string[] {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    if (found.has(path) || OTHER_CATALOG.test(path)) return;
    const text = readFileSync(path, 'utf8');
    found.set(path, text);
    for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gms)) {
      if (!OTHER_CATALOG.test(name)) visit(fileOf(path, name));
    }
    for (const [, name = ''] of text.matchAll(/import\('(\.[^']+)'\)/g)) visit(fileOf(path, name));
  };
  visit(join(SRC, entry));
  return [...found.values()];
}

function fileOf(from: string, name: string): string {
  const path = join(from, '..', name);
  const file = ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((each) => isFile(each));
  if (file === undefined) throw new Error(`${from} imports ${name}, which is no file`);
  return file;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

describe('the sentences of a page', () => {
  it('has the same ids in both languages, with the sentences of the whole catalogs', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
    expect(catalogs['zh-CN']).toMatchObject(zhCN);
    expect(catalogs.en).toMatchObject(en);
  });

  it.each([
    ['taskpane/main.tsx', zhCN],
    ['workbench/main.tsx', workbenchPage],
  ])('holds every sentence that the code of %s names', (entry, catalog) => {
    const quoted = new Set(
      codeOf(entry).flatMap((text) => [...text.matchAll(/'([a-z-]+(?:\.[a-z-]+)+)'/g)].map(([, id = '']) => id)),
    );
    const named = [...quoted].filter((id) => id in catalogs['zh-CN']);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !(id in catalog))).toEqual([]);
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
