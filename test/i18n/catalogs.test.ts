import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { catalogs } from '../../src/i18n';
import type { Agree, Disagreements } from '../../src/i18n/catalog';

type Expect<T extends true> = T;
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// What the compiler must notice between two languages; `npm run typecheck` runs these.
export type Cases = [
  Expect<Equal<Disagreements<{ a: '{x}好' }, { a: 'good {x}' }>, never>>,
  Expect<Equal<Disagreements<{ a: '{x}{y}' }, { a: '{y}, {x}' }>, never>>,
  Expect<Equal<Disagreements<{ a: '{x}' }, { a: '{y}' }>, 'a'>>,
  Expect<Equal<Disagreements<{ a: '{x}' }, { a: 'none' }>, 'a'>>,
  Expect<Equal<Disagreements<{ a: '1'; b: '2' }, { a: '1' }>, 'b'>>,
  Expect<Equal<Disagreements<{ a: '1' }, { a: '1'; c: '2' }>, 'c'>>,
  Expect<Equal<Agree<{ a: '{x}' }, { a: '{x}' }>, true>>,
];

const I18N = join(__dirname, '../../src/i18n');
const zh = catalogs['zh-CN'];

const placeholders = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))].sort();

/** Modules of a language that only compose others. */
const COMPOSING = ['index.ts', 'page.ts', 'workbench-page.ts'];

/** Every module of a language with sentences of its own. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return filesOf(path);
      return name.endsWith('.ts') && !COMPOSING.includes(name) ? [path] : [];
    });
}

/** The message maps that a module exports, by the name of the export. */
function mapsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const exported: unknown = jest.requireActual(path);
  return Object.values(exported as Record<string, Record<string, string>>);
}

describe.each(Object.keys(catalogs))('the catalog %s', (locale) => {
  const catalog = catalogs[locale as keyof typeof catalogs];

  it('has the ids of zh-CN, no more and no fewer', () => {
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(zh).sort());
  });

  it.each(Object.keys(catalog))('%s takes the parameters of zh-CN and says something', (id) => {
    const template = catalog[id] ?? '';
    expect(placeholders(template)).toEqual(placeholders(zh[id] ?? ''));
    expect(template.trim()).not.toBe('');
    expect(template.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, '')).not.toMatch(/[{}]/);
  });

  it('holds every map of its folder, and no id is defined twice', () => {
    const ids = filesOf(join(I18N, locale)).flatMap((path) => mapsOf(path).flatMap((map) => Object.keys(map)));
    expect([...ids].sort()).toEqual(Object.keys(catalog).sort());
  });
});

describe('the English catalog', () => {
  it('holds no Chinese but names of what is Chinese', () => {
    const chinese = Object.entries(catalogs.en).filter(([, text]) =>
      /\p{Script=Han}/u.test(text.replace(/[“"「(][^”"」)]*[”"」)]/gu, '')),
    );
    expect(chinese).toEqual([]);
  });
});
