const { createReadStream, statSync } = require('node:fs');
const { createServer } = require('node:http');
const { extname, join, normalize, sep } = require('node:path');
const { URL } = require('node:url');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
};

/** CommonJS, so that both the scripts and jest's suites can take it; typed in serve.d.cts. */
exports.serve = async (folder, options = {}) => {
  const { port = 0, index = null, below = '', headers = {}, missing = [], silent = [] } = options;
  const root = normalize(folder + sep);
  const requests = [];
  const server = createServer((request, response) => {
    const name = nameOf(request.url ?? '/', below, index);
    if (name !== null && silent.includes(name)) return;
    const file = name === null || missing.includes(name) ? null : fileIn(root, name);
    const status = file === null ? 404 : 200;
    requests.push({ path: name ?? request.url ?? '', status });
    response.writeHead(status, {
      ...headers,
      'Content-Type': TYPES[extname(file ?? '.html')] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    });
    if (file === null) response.end('404\n');
    else createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    base: `http://localhost:${server.address().port}/${below}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** What an address asks for below the served folder; null where it asks for something else. */
function nameOf(url, below, index) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    // An address that is not well-formed names no file.
    return null;
  }
  if (!path.startsWith(`/${below}`)) return null;
  const name = path.slice(below.length + 1);
  return name === '' ? index : name;
}

/** The file of a path below a folder; null where there is none, or where the path leads out of it. */
function fileIn(root, name) {
  const file = normalize(join(root, name));
  if (!file.startsWith(root)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
