import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
};

/** A folder that is served. */
export interface Served {
  /** Address of the folder, with a slash at its end. */
  readonly base: string;
  /** Paths below it that were asked for, in their order, each with the answer's status. */
  readonly requests: { readonly path: string; readonly status: number }[];
  close(): Promise<void>;
}

/** How a folder is served, where it is not as a plain file server does. */
export interface ServeOptions {
  /** Sent with every file. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Folder of the server's address, as an office's server has several programs. */
  readonly below?: string;
  /** Files that this server lacks, as paths below the folder. */
  readonly missing?: readonly string[];
  /** Files that this server never answers for. */
  readonly silent?: readonly string[];
}

/** Serves a folder's files on a free port of this machine, as a server of static files does. */
export async function serve(root: string, options: ServeOptions): Promise<Served> {
  const { headers = {}, below = '', missing = [], silent = [] } = options;
  const requests: Served['requests'] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.startsWith(`/${below}`) ? path.slice(below.length + 1) : null;
    if (name !== null && silent.includes(name)) return;
    const file = name === null || missing.includes(name) ? null : fileIn(root, name);
    const status = file === null ? 404 : 200;
    requests.push({ path: name ?? path, status });
    response.writeHead(status, {
      ...headers,
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
    });
    if (file === null) response.end();
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://localhost:${port}/${below}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file of a path below a folder; null where there is none, or where the path leads out of it. */
function fileIn(root: string, name: string): string | null {
  const file = normalize(join(root, name));
  if (!file.startsWith(root)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}
