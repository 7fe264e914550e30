import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { fromRoot } from '../scripts/lib/root.mjs';
import { CSP } from './csp.js';
import { OFFICE_FILES, OFFICE_PACKAGE } from './office-files.js';
import { sentences } from './sentences.js';

/** Chrome 97 is older than any WebView2 that still updates; Safari 15.4 runs from macOS 10.15 on. */
const TARGET = ['chrome97', 'safari15.4'];

const say = await sentences();

/** A static page of src/shell, with the script of its entry where it has one, and what its template is told. */
function page(name, { template = name, entry, told = {} } = {}) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: fromRoot(`src/shell/${template}.html`),
    chunks: entry === undefined ? [] : [entry],
    inject: false,
    minify: false,
    templateParameters: (_compilation, assets) => ({ csp: CSP, scripts: assets.js, say, ...told }),
  });
}

/** A page that its script fills: until then it says what is loading, and why that failed. */
function startPage(name, told) {
  return page(name, { template: 'start-page', entry: name, told });
}

/**
 * The add-in and the workbench: static pages that a file server serves from any folder. Scripts have their content's hash in their name,
 * pages and office.js have not: the servers in docs let the first be kept for ever and the others be asked for anew.
 *
 * @type {import('webpack').Configuration}
 */
export const addin = {
  name: 'addin',
  mode: 'production',
  target: 'web',
  entry: {
    taskpane: fromRoot('src/taskpane/main.tsx'),
    commands: fromRoot('src/commands/main.ts'),
    message: fromRoot('src/commands/message-page.ts'),
    workbench: fromRoot('src/workbench/main.tsx'),
  },
  output: {
    path: fromRoot('dist'),
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'js/[name].[contenthash:8].js',
    // Whatever folder the scripts were loaded from: the add-in may stand in a folder of a server.
    publicPath: 'auto',
    hashFunction: 'xxhash64',
  },
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      // Within the script: a page opened from a folder may fetch nothing.
      { test: /\.xlsx$/, type: 'asset/inline' },
      {
        oneOf: [
          {
            resourceQuery: /^\?worker-file$/,
            type: 'asset/resource',
            generator: { filename: 'js/worker.[contenthash:8].js' },
            loader: fromRoot('webpack/worker-file.js'),
            options: { target: TARGET },
          },
          { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: TARGET, jsx: 'automatic', charset: 'utf8' } },
        ],
      },
    ],
  },
  optimization: {
    splitChunks: false,
    // esbuild's own minifier leaves what is unused within a chunk: 30 KB of the pane, gzipped.
    minimizer: [
      new MinimizerPlugin({
        // Small already, by its own loader.
        exclude: /worker\./,
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 2 } },
      }),
    ],
  },
  plugins: [
    startPage('taskpane', { words: 'shell', isInExcel: true }),
    startPage('workbench', { words: 'workbench', isInExcel: false }),
    page('commands', { entry: 'commands' }),
    page('message', { entry: 'message' }),
    page('help'),
    new CopyPlugin({
      patterns: [
        // Unmodified, under the names that office.js asks for.
        ...OFFICE_FILES.map(({ name, from }) => ({ from, to: `office/${name}`, info: { minimized: true } })),
        { from: `${OFFICE_PACKAGE}/LICENSE.md`, to: 'office/LICENSE.md' },
        { from: fromRoot('assets/*.png'), to: 'assets/[name][ext]' },
        { from: fromRoot('src/shell/start.js'), to: 'start.js', info: { minimized: true } },
        { from: fromRoot('src/shell/shell.css'), to: 'shell.css' },
      ],
    }),
  ],
  performance: false,
  stats: 'errors-warnings',
};
