import webpack from 'webpack';
import { fromRoot } from '../scripts/lib/root.mjs';

/**
 * The command: one CommonJS file with its source map, ready for `node dist/cli/ledger-check.cjs`. It is not
 * minified: it is read from a disk, and a stack trace in a report should name real functions.
 *
 * @type {import('webpack').Configuration}
 */
export const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { 'ledger-check': fromRoot('src/cli/main.ts') },
  output: {
    path: fromRoot('dist/cli'),
    filename: '[name].cjs',
  },
  devtool: 'source-map',
  resolve: {
    extensions: ['.ts', '.js'],
    // A command pays at every start for what it loads, so what it may not need is loaded when it does.
    alias: { numfmt$: fromRoot('webpack/lazy-numfmt.cjs'), fflate$: fromRoot('webpack/lazy-fflate.cjs') },
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
