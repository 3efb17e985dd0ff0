import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import type { Behaviour } from './faulty-article-server';

/** One request that a browser sent, to whatever host. */
export interface SeenRequest {
  readonly host: string;
  readonly path: string;
  /** The page's own parts come with a destination; a script's fetch has none. */
  readonly destination: string;
  readonly origin: string | null;
  readonly status: number;
}

/** Pages that are served besides the newsroom's, by address: as they are, or by something that answers for itself. */
export type ExtraPages = ReadonlyMap<string, string | Behaviour>;

/** A running newsroom: every host name leads to it, so that no request goes unseen. */
export interface Newsroom {
  readonly port: number;
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

const FOLDER = fileURLToPath(new URL('../fixtures/newsroom/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the made-up outlets of the fixtures, and any extra pages, over https on a free port of this machine. */
export async function startNewsroom(extra: ExtraPages = new Map()): Promise<Newsroom> {
  const headers = JSON.parse(await readFile(join(FOLDER, 'headers.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'newsroom.example' }], { keySize: 2048 });
  const requests: SeenRequest[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
    const path = decodeURI(new URL(request.url ?? '/', 'https://newsroom.example').pathname);
    const destination = request.headers['sec-fetch-dest']?.toString() ?? '';
    const seen = { host, path, destination, origin: request.headers.origin ?? null };
    const own = extra.get(`https://${host}${path}`);
    if (typeof own === 'function') {
      own(request, response);
      return void requests.push({ ...seen, status: response.statusCode });
    }
    void answer(host, path, own ?? null).then((page) => {
      const status = page ? 200 : 404;
      requests.push({ ...seen, status });
      const more = Object.entries(headers).find(([prefix]) => (host + path).startsWith(prefix))?.[1];
      response.writeHead(status, { 'content-type': page?.type ?? 'text/plain', 'cache-control': 'no-store', ...more });
      response.end(page?.body ?? 'not found');
    });
  });
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

interface ServedFile {
  readonly type: string;
  readonly body: Buffer | string;
}

async function answer(host: string, path: string, page: string | null): Promise<ServedFile | null> {
  if (path === '/favicon.ico') return { type: 'image/x-icon', body: '' };
  if (page !== null) return { type: 'text/html; charset=utf-8', body: page };
  const own = await readServed(host, path.endsWith('/') ? `${path}index.html` : path);
  // The single-page edition answers every address below it with its shell.
  return own ?? (path.startsWith('/app/') && !extname(path) ? readServed(host, '/app/index.html') : null);
}

async function readServed(host: string, path: string): Promise<ServedFile | null> {
  const file = normalize(join(FOLDER, host, path));
  const type = TYPES[extname(file)];
  if (!file.startsWith(FOLDER) || !type) return null;
  return readFile(file).then(
    (body) => ({ type, body }),
    () => null,
  );
}
