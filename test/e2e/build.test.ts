/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './support/command';
import { CSP, DIST } from './support/dist';

const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(join(DIST, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(DIST, folder).length + 1));

const PAGES = ['taskpane.html', 'commands.html', 'message.html', 'help.html'];
const SCRIPTS = filesIn('js').filter((file) => file.endsWith('.js'));

describe('the built add-in', () => {
  it('has a file for every address of the manifest', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
    const paths = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"?]*)/g)].map((match) => match[1]!);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) expect(read(path).length).toBeGreaterThan(0);
  });

  it.each(PAGES)('%s carries the policy before anything that loads, and no script in itself', (page) => {
    const document = new DOMParser().parseFromString(read(page), 'text/html');
    const [charset, policy] = document.head.children;
    expect(charset?.getAttribute('charset')).toBe('utf-8');
    expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(policy?.getAttribute('content')).toBe(CSP);
    for (const script of document.querySelectorAll('script')) {
      expect(script.textContent).toBe('');
      expect(script.getAttribute('src')).toMatch(/^(start\.js|office\/office\.js|js\/\w+\.[\da-f]{8}\.js)$/);
      expect(read(script.getAttribute('src') ?? '').length).toBeGreaterThan(0);
    }
    expect(document.querySelectorAll('[onload], [onerror], [onclick], style')).toHaveLength(0);
  });

  it('names its scripts after their content, so that they may be kept for ever', () => {
    for (const script of SCRIPTS) expect(script).toMatch(/\.[\da-f]{8}\.js$/);
  });

  it('has no script that makes code of text, which the policy forbids', () => {
    for (const script of SCRIPTS) expect(read(`js/${script}`)).not.toMatch(/\beval\(|new Function\(/);
  });

  it('asks no other server for anything', () => {
    // Names of XML and of documentation are addresses too, but nobody asks them; what asks is one of these.
    const asking = /(?:fetch|import|importScripts|WebSocket|EventSource|sendBeacon)\(\s*["'`]https?:/;
    for (const script of SCRIPTS) expect(read(`js/${script}`)).not.toMatch(asking);
  });

  it('has the worker in one classic script that loads no other, named by the pages', () => {
    const [worker, ...others] = SCRIPTS.filter((script) => script.startsWith('worker.'));
    expect(others).toEqual([]);
    for (const page of ['taskpane.', 'workbench.']) {
      expect(read(`js/${SCRIPTS.find((script) => script.startsWith(page))!}`)).toContain(worker);
    }
    expect(read(`js/${worker!}`)).not.toMatch(/importScripts\(|\bimport\(/);
  });
});

describe('office.js beside it', () => {
  const source = join(ROOT, 'node_modules/@microsoft/office-js');

  it('is unmodified, byte by byte, with its licence', () => {
    const files = filesIn('office').filter((file) => file !== 'LICENSE.md');
    expect(files).toHaveLength(8);
    for (const file of files) {
      expect(readFileSync(join(DIST, 'office', file)).equals(readFileSync(join(source, 'dist', file)))).toBe(true);
    }
    expect(read('office/LICENSE.md')).toBe(readFileSync(join(source, 'LICENSE.md'), 'utf8'));
  });

  it('has the host files that its own loader names for Excel', () => {
    const loader = readFileSync(join(source, 'dist/office.debug.js'), 'utf8');
    const versions = JSON.parse(/"excel": (\{[^}]*\})/.exec(loader)![1]!) as Record<string, string>;
    for (const platform of ['win32', 'mac', 'web']) {
      expect(filesIn('office')).toContain(`excel-${platform}-${versions[platform]!}.js`);
    }
  });

  it('has nothing of other programs, and nothing that reports to anybody', () => {
    const foreign = /outlook|word|powerpoint|onenote|project|visio|telemetry|webauth/i;
    expect(filesIn('office').filter((file) => foreign.test(file))).toEqual([]);
  });
});
