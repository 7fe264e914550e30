// npm run dev: serves the add-in's pages at https://localhost:3000 and builds them anew at each edit. Excel wants a
// certificate that the machine trusts: npx office-addin-dev-certs install puts one where it is looked for here.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { addin } from '../webpack/addin.js';

const folder = join(homedir(), '.office-addin-dev-certs');
const certificate = { key: join(folder, 'localhost.key'), cert: join(folder, 'localhost.crt') };
const trusted = existsSync(certificate.key) && existsSync(certificate.cert);
if (!trusted) {
  console.log('No trusted certificate: good enough for a browser, but Excel will show a blank pane.');
  console.log('Run npx office-addin-dev-certs install once, then start again.');
}

const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: 3000,
    static: false,
    server: { type: 'https', options: trusted ? certificate : {} },
    // Excel replaces parts of the page's history: a reload is sure, an exchange of modules is not.
    hot: false,
    client: { overlay: false },
    devMiddleware: { stats: 'errors-warnings' },
  },
  webpack({ ...addin, mode: 'development', optimization: { splitChunks: false } }),
);
await server.start();
