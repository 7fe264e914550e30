// npm run manifest -- --base https://oa.example.gov.cn/ledger-check/: writes dist/manifest.xml, the manifest for the
// server that the built pages are served from.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fromRoot } from './lib/root.mjs';

const DEVELOPMENT = 'https://localhost:3000/';

/** @param {string} text @returns {string} The address with a slash at its end. */
function baseOf(text) {
  if (!URL.canParse(text))
    throw new Error(`--base ${text} is no address. It looks like https://oa.example.gov.cn/ledger-check/`);
  const { protocol, href, search, hash } = new URL(text.endsWith('/') ? text : `${text}/`);
  if (protocol !== 'https:') throw new Error(`--base ${text}: Excel loads add-ins over https only.`);
  if (search !== '' || hash !== '') throw new Error(`--base ${text}: give the folder's address alone, without ? or #.`);
  return href;
}

try {
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  if (values.base === undefined) throw new Error('Usage: npm run manifest -- --base https://your.server/folder/');
  const base = baseOf(values.base);
  const manifest = readFileSync(fromRoot('manifest.xml'), 'utf8').replaceAll(
    DEVELOPMENT,
    base.replaceAll('&', '&amp;'),
  );
  mkdirSync(fromRoot('dist'), { recursive: true });
  writeFileSync(fromRoot('dist/manifest.xml'), manifest);
  console.log(`dist/manifest.xml: the add-in is expected at ${base}taskpane.html`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
