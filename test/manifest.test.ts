/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../src/commands/command';
import { violations } from './manifest/violations';
import packageJson from '../package.json';

const ROOT = join(__dirname, '..');
const SOURCE = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const BASE = 'https://localhost:3000/';

function parse(source: string): Element {
  const document = new DOMParser().parseFromString(source, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error !== null) throw new Error(error.textContent);
  return document.documentElement;
}

const manifest = parse(SOURCE);
const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const only = (name: string): Element => {
  const found = all(name);
  if (found.length !== 1) throw new Error(`${found.length} of ${name}`);
  return found[0]!;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Every address of the manifest, without its query. */
const addresses = [...SOURCE.matchAll(/"(https:[^"?]*)[^"]*"/g)].map((match) => match[1]!);

describe('the published schema', () => {
  it('has nothing against the manifest', () => expect(violations(manifest)).toEqual([]));

  // The rules above would pass a manifest just as well if they never looked.
  it.each([
    ['an element out of its order', (text: string) => swap(text, 'ProviderName', 'Version'), 'may not stand there'],
    ['a missing element', (text: string) => text.replace(/<Permissions>.*<\/Permissions>/, ''), 'lacks Permissions'],
    [
      'a long description',
      (text: string) => text.replace('<Description DefaultValue="', `$&${'长'.repeat(250)}`),
      'no LongString',
    ],
    [
      'a long name',
      (text: string) => text.replace('<DisplayName DefaultValue="', `$&${'长'.repeat(125)}`),
      'no ShortString',
    ],
    [
      'an address without encryption',
      (text: string) => text.replaceAll('https://localhost', 'http://localhost'),
      'no Url',
    ],
    [
      'a resid of 33 characters',
      (text: string) => text.replace('resid="Group.Label"', `resid="${'x'.repeat(33)}"`),
      'no ReferenceId',
    ],
    ['an unknown element', (text: string) => text.replace('<Hosts>', '<Host2/><Hosts>'), 'Host2 may not stand there'],
    [
      'an unknown attribute',
      (text: string) => text.replace('<OfficeTab ', '<OfficeTab label="x" '),
      'may not have label',
    ],
    ['text where none belongs', (text: string) => text.replace('<Hosts>', '<Hosts>x'), 'may hold no text'],
  ])('refuses %s', (_, change, why) => {
    const changed = change(SOURCE);
    expect(changed).not.toBe(SOURCE);
    expect(violations(parse(changed)).join('\n')).toContain(why);
  });
});

function swap(text: string, first: string, second: string): string {
  const [a, b] = [first, second].map((name) => new RegExp(`<${name}>.*</${name}>`).exec(text)![0]);
  return text.replace(a!, '§').replace(b!, a!).replace('§', b!);
}

describe('what the manifest refers to', () => {
  const ids = (container: string): string[] => [...only(container).children].map((child) => attribute(child, 'id'));

  it.each([
    ['Label', 'ShortStrings'],
    ['Title', 'ShortStrings'],
    ['Description', 'LongStrings'],
    ['LearnMoreUrl', 'Urls'],
    ['FunctionFile', 'Urls'],
    ['SourceLocation', 'Urls'],
    ['Image', 'Images'],
  ])('%s: is there among %s', (name, container) => {
    const wanted = all(name).flatMap((element) => element.getAttribute('resid') ?? []);
    expect(wanted.length).toBeGreaterThan(0);
    expect(ids(container)).toEqual(expect.arrayContaining(wanted));
  });

  it('is used: no resource lies about, and none has the id of another', () => {
    const defined = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap(ids);
    const used = new Set([...SOURCE.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]));
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('has a text in English for every text', () => {
    const texts = [only('DisplayName'), ...all('String'), all('Description')[0]!];
    for (const text of texts) {
      const english = [...text.children].map((child) => attribute(child, 'Locale'));
      expect({ id: text.id, english }).toEqual({ id: text.id, english: ['en-US'] });
      expect(attribute(text, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
      expect(attribute(text.children[0]!, 'Value')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('is on one server, which needs no further domain', () => {
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
    expect(all('AppDomain')).toEqual([]);
  });
});

describe('the ribbon', () => {
  it('has one group of five buttons on the Home tab', () => {
    expect(only('OfficeTab').id).toBe('TabHome');
    expect([...only('Group').children].filter((child) => child.localName === 'Control').map(({ id }) => id)).toEqual([
      'LedgerCheck.Check',
      'LedgerCheck.Highlight',
      'LedgerCheck.Clear',
      'LedgerCheck.Generate',
      'LedgerCheck.Open',
    ]);
  });

  it('runs the functions that src/commands has, and those alone', () => {
    expect(all('FunctionName').map((element) => element.textContent)).toEqual([...COMMANDS]);
  });

  it('names ids once', () => {
    const named = [...all('Control'), ...all('Group')].map((element) => element.id);
    expect(new Set(named).size).toBe(named.length);
  });

  it('opens one and the same pane, whichever button opens it', () => {
    expect(new Set(all('TaskpaneId').map((element) => element.textContent)).size).toBe(1);
    expect(all('TaskpaneId')).toHaveLength(3);
  });

  it('asks for ExcelApi 1.14, and below that leaves a pane that can say so', () => {
    const asked = all('Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    expect(asked).toEqual(['ExcelApi 1.1', 'ExcelApi 1.14', 'AddinCommands 1.1', 'DialogApi 1.1']);
  });
});

describe('icons', () => {
  it.each(all('Icon').map((icon, index) => [index, icon] as const))(
    'of control %i have every size asked for',
    (_, icon) => {
      const sizes = [...icon.children].map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(['16', '32', '64', '80']);
    },
  );

  it.each(addresses.filter((address) => address.endsWith('.png')))('%s has the size of its name', (address) => {
    const png = readFileSync(join(ROOT, address.slice(BASE.length)));
    const size = Number(/-(\d+)\.png$/.exec(address)?.[1]);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('are referred to by their own size', () => {
    for (const image of all('Image').filter((one) => one.hasAttribute('size'))) {
      expect(attribute(image, 'resid')).toMatch(new RegExp(`\\.${attribute(image, 'size')}$`));
    }
  });
});

describe('pages', () => {
  it('are those that the build makes of src/shell', () => {
    const made = readFileSync(join(ROOT, 'webpack/addin.js'), 'utf8');
    const pages = new Set(addresses.filter((address) => address.endsWith('.html')));
    for (const page of pages) {
      const name = page.slice(BASE.length, -'.html'.length);
      const [, maker] = new RegExp(`(page|startPage)\\('${name}'`).exec(made) ?? [];
      const template = join(ROOT, 'src/shell', `${maker === 'startPage' ? 'start-page' : name}.html`);
      expect([name, maker]).toEqual([name, expect.any(String)]);
      expect(readFileSync(template, 'utf8')).toContain('<%= csp %>');
    }
    expect(pages.size).toBe(3);
  });
});

it('has the version of the package', () => {
  expect(only('Version').textContent).toBe(`${packageJson.version}.0`);
});
