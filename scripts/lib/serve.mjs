import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
};

/**
 * Serves a folder's files to this machine alone, as any web server does.
 *
 * @param {string} folder
 * @param {{ port: number, index: string }} options Port 0 takes a free one; `index` is what the address alone shows.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 * @throws {Error} with the code EADDRINUSE where another program has the port.
 */
export async function serve(folder, { port, index }) {
  const root = normalize(folder + sep);
  const server = createServer((request, response) => {
    const file = fileOf(root, request.url ?? '/', index);
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    address: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file of an address below a folder; null where there is none, or where the address leads out of it. */
function fileOf(root, url, index) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    // An address that is not well-formed names no file.
    return null;
  }
  const file = normalize(join(root, path === '/' ? index : path));
  if (!file.startsWith(root)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
