import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { twoFileRules } from '../../../src/core/compare';
import { rules } from '../../../src/core/rules';
import type { Rule } from '../../../src/core/rules/rule';
import { catalogs } from '../../../src/i18n';

const FOLDER = join(__dirname, '../../../src/core/rules');
const DOCS = join(__dirname, '../../../docs/rules');
/** Files of the folder that define no rule. */
const NOT_RULES = ['check.ts', 'index.ts', 'rule.ts'];

/** The rules in the order in which design.md lists them; those of later parts are not there yet. */
const DESIGN_ORDER = (
  'formula-error number-as-text text-spacing duplicate-header hidden-data sequence duplicate-entry missing-value ' +
  'unreadable-value unit-mismatch scale-suspect total-mismatch sum-mismatch rate-mismatch rate-range rounding ' +
  'date-order future-date deadline-outside-plan milestone-order milestone-end milestone-share status-contradiction ' +
  'progress-contradiction department-variant regression stale target-changed score-band band-overlap veto ' +
  'denominator formula-overwritten'
).split(' ');

/** Every rule that has a page: those over one ledger, and those of a comparison. */
const described = [...rules, ...twoFileRules].sort((a, b) => DESIGN_ORDER.indexOf(a.id) - DESIGN_ORDER.indexOf(b.id));

const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((file) => file.isFile() && !NOT_RULES.includes(file.name))
  .map((file) => file.name);

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'check' in value;
}

function rulesOf(file: string): readonly Rule[] {
  const exported: unknown = jest.requireActual(join(FOLDER, file));
  return Object.values(exported as object).filter(isRule);
}

const placeholders = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))].sort();

const camelCase = (id: string): string => id.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());

describe('the registry of rules', () => {
  it('holds the rules of its folder, each once', () => {
    expect(rules.map((rule) => `${rule.id}.ts`).sort()).toEqual([...files].sort());
  });

  it('keeps the order of the design', () => {
    for (const ids of [rules.map((rule) => rule.id), twoFileRules.map((rule): string => rule.id)]) {
      expect(ids).toEqual(DESIGN_ORDER.filter((id) => ids.includes(id)));
    }
  });

  it('knows every id from the design', () => {
    expect(described.map((rule) => rule.id).filter((id) => !DESIGN_ORDER.includes(id))).toEqual([]);
  });
});

describe.each(files)('%s', (file) => {
  it('defines one rule, named as the file in kebab-case, exported in camelCase and registered', () => {
    const id = file.replace(/\.ts$/, '');
    const exported = jest.requireActual<Record<string, unknown>>(join(FOLDER, file));
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(rulesOf(file).map((rule) => rule.id)).toEqual([id]);
    expect(isRule(exported[camelCase(id)])).toBe(true);
    expect(rules).toContain(exported[camelCase(id)]);
  });

  it('has a test beside this one', () => {
    expect(existsSync(join(__dirname, file.replace(/\.ts$/, '.test.ts')))).toBe(true);
  });
});

describe.each(described.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(Object.keys(catalogs))('has a title and a sentence for each message in %s, with its parameters', (locale) => {
    const catalog = catalogs[locale as keyof typeof catalogs];
    const wanted = [['title', []] as const, ...Object.entries(rule.messages)].map(([message, params]) => [
      `rules.${id}.${message}`,
      [...params].sort(),
    ]);
    const said = Object.keys(catalog)
      .filter((key) => key.startsWith(`rules.${id}.`))
      .map((key) => [key, placeholders(catalog[key] ?? '')]);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(wanted));
  });

  it('has a page in Chinese, then in English, that says how to switch it off', () => {
    const page = readFileSync(join(DOCS, `${id}.md`), 'utf8');
    const [chinese = '', english = ''] = page.split(/^## English$/m);
    expect(page.split('\n')[0]).toBe(`# ${id}`);
    expect(chinese).toContain(catalogs['zh-CN'][`rules.${id}.title`]);
    expect(english).toContain(catalogs.en[`rules.${id}.title`]);
    for (const half of [chinese, english]) expect(half).toContain(`"${id}": "off"`);
    expect(chinese).toMatch(/\p{Script=Han}{10}/u);
    expect(english).toMatch(/(?:[A-Za-z]+[ ,]+){6}/);
  });
});

describe('docs/rules/README.md', () => {
  it('lists every rule in order, with its page, severity and titles', () => {
    const rows = readFileSync(join(DOCS, 'README.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ['))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const wanted = described.map(({ id, severity }) => {
      const title = `rules.${id}.title`;
      return [`[${id}](${id}.md)`, severity, catalogs['zh-CN'][title], catalogs.en[title]];
    });
    expect(rows).toEqual(wanted);
  });

  it('has no page of a rule that is not there', () => {
    const pages = readdirSync(DOCS).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(pages.sort()).toEqual(described.map((rule) => `${rule.id}.md`).sort());
  });
});
