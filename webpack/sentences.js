import { buildSync } from 'esbuild';
import { fromRoot } from '../scripts/lib/root.mjs';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The product's sentences for the static pages, which must speak before any script runs: src/i18n, compiled for the
 * build. Asking for an id that is not there fails the build.
 *
 * @returns {Promise<(locale: 'zh-CN' | 'en', id: string) => string>} Gives a sentence, escaped for HTML.
 */
export async function sentences() {
  const { outputFiles } = buildSync({
    entryPoints: [fromRoot('src/i18n/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { catalogs } = await import(`data:text/javascript;base64,${source}`);
  return (locale, id) => {
    const sentence = catalogs[locale][id];
    if (sentence === undefined) throw new Error(`src/i18n has no sentence ${id} in ${locale}`);
    return sentence.replace(/[&<>"]/g, (char) => ESCAPES[char]);
  };
}
