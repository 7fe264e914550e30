import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogs } from '../src/i18n';

const DOCS = join(__dirname, '../docs');
const guide = readFileSync(join(DOCS, 'guide.zh-CN.md'), 'utf8');

describe('the users’ guide', () => {
  it('calls buttons and screens as the program does', () => {
    const said = new Set<string>(Object.values(catalogs['zh-CN']));
    const named = [...guide.matchAll(/「([^」]+)」/g)].map(([, label = '']) => label);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((label) => !said.has(label))).toEqual([]);
  });

  it('shows every picture that its script makes, and no other', () => {
    const shown = [...guide.matchAll(/!\[[^\]]+\]\(guide\/([^)]+)\)/g)].map(([, name = '']) => name);
    expect(shown).toEqual(readdirSync(join(DOCS, 'guide')).sort());
  });

  it('leads to documents that exist', () => {
    const links = [...guide.matchAll(/[^!]\[[^\]]+\]\(([^)#]+)[^)]*\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
  });
});
