import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The command: one CommonJS file with its source map, ready for `node dist/cli/ledger-check.cjs`. It is not
 * minified: it is read from a disk, and a stack trace in a report should name real functions.
 *
 * @type {import('webpack').Configuration}
 */
export default {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { 'ledger-check': at('./src/cli/main.ts') },
  output: {
    path: at('./dist/cli'),
    filename: '[name].cjs',
  },
  devtool: 'source-map',
  resolve: {
    extensions: ['.ts', '.js'],
    // Its package.json leads every bundler to the CommonJS file; the ES module can be pruned.
    alias: { numfmt$: at('./node_modules/numfmt/dist/index.mjs') },
  },
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'node20' } }] },
  optimization: { minimize: false, splitChunks: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    // Parts that are imported lazily in the source are run lazily, but the command stays one file.
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: false,
  stats: 'errors-warnings',
};
