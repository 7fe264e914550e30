import { basename } from 'node:path';
import { build } from 'esbuild';
import { fromRoot } from '../scripts/lib/root.mjs';

/**
 * The file runs as a worker; loaded as a script of a page, which has a document, it only leaves there the function that it
 * consists of (src/worker/start.ts).
 */
const HEAD = '(function(run){typeof document==="undefined"?run():self.ledgerCheckWorker=run})(function(){';
const FOOT = '});';

/**
 * A webpack loader that bundles a module with everything that it needs, also what it imports later, as one classic
 * script. webpack would divide it into files, which a worker that was made from a blob cannot load. esbuild is here
 * anyway, as esbuild-loader's, and needs half a second.
 *
 * @this {import('webpack').LoaderContext<{ target: string[] }>}
 */
export default function workerFile() {
  const done = this.async();
  build({
    absWorkingDir: fromRoot('.'),
    entryPoints: [this.resourcePath],
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: this.getOptions().target,
    banner: { js: HEAD },
    footer: { js: FOOT },
    write: false,
    metafile: true,
    logLevel: 'silent',
  }).then(
    ({ outputFiles: [script], metafile }) => {
      for (const input of Object.keys(metafile.inputs)) this.addDependency(fromRoot(input));
      done(null, script.text);
    },
    (error) => done(new Error(`${basename(this.resourcePath)}: ${error.message}`)),
  );
}
