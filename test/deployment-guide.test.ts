import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import policy from '../src/shell/policy.json';

const read = (path: string): string => readFileSync(join(__dirname, '..', path), 'utf8');
const guide = read('docs/deploy.zh-CN.md');

describe('the deployment guide', () => {
  it('gives servers the policy that the pages have, and no other', () => {
    const given = [...guide.matchAll(/"(default-src [^"]*)"/g)].map((match) => match[1]);
    // nginx's two places, and IIS.
    expect(given).toEqual([1, 2, 3].map(() => policy.join('; ')));
  });

  it('names every file of office.js that the build copies', () => {
    const names = [...read('webpack/office-files.js').matchAll(/^ {2}'(.+\.js)',$/gm)].map((match) => match[1]!);
    expect(names).toContain('office.js');
    for (const name of names) expect(guide).toContain(`\`${name}\``);
  });

  it('names every page that the build makes', () => {
    const pages = [...read('webpack/addin.js').matchAll(/(?:page|startPage)\('(\w+)'/g)].map((match) => match[1]!);
    expect(pages).toHaveLength(5);
    for (const page of pages) expect(guide).toContain(`\`${page}.html\``);
  });

  it('names only scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(3);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
