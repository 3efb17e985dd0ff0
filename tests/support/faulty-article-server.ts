import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** How a page is served; some never end their answer. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A host to which pages lead that leave their own. */
export const ELSEWHERE = 'www.hilltoppost.example';

const HTML = 'text/html; charset=utf-8';
const SENTENCES = [
  'The ferry between Ostrel and the island of Menn will run again from Monday, the harbour office said.',
  'It had stopped in March, after a storm tore a part of the pier away and left the landing without light.',
  'The repair cost four million crowns, half of which the island has paid from its own purse.',
  'A spokesman for the harbour said that the pier now stands on steel instead of oak.',
  'Islanders had rowed across for groceries and for the doctor while the ferry lay in the yard.',
  'The first boat leaves at six in the morning, and the fare stays what it was before the storm.',
];
const ARABIC = 'قال مكتب الميناء يوم الإثنين إن العبارة ستعود إلى العمل بين المدينة والجزيرة بعد إصلاح الرصيف.';
const ENGLISH_TEXT = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
/** As much as a page may be large, and a third more. */
const LARGE = 4_000_000;

/** Where the letters of the Arabic sentence stand in windows-1256. */
const WINDOWS_1256: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 128 }, (_, place) => place + 128).map((byte) => [
    new TextDecoder('windows-1256').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** A page with made-up words; `head` says more of it. */
export function ferryPage(text = ENGLISH_TEXT, head = ''): string {
  return `<!doctype html><html lang="en"><head>${head}<title>Ferry to Menn runs again</title></head>
<body><main><article><h1>Ferry to Menn runs again</h1><time datetime="2024-05-06">6 May 2024</time>
${text}</article></main></body></html>`;
}

/** The same page in Arabic. */
export function arabicPage(head = ''): string {
  return ferryPage(`<p>${ARABIC}</p>`.repeat(10), head);
}

function inWindows1256(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => WINDOWS_1256[letter] ?? letter.charCodeAt(0)));
}

function serve(body: string | Buffer, type: string | null = HTML, status = 200): Behaviour {
  return (_request, response) => {
    response.writeHead(status, type === null ? {} : { 'content-type': type });
    response.end(body);
  };
}

/** Leads on to the same server under another host, or to a path of its own. */
function lead(to: (host: string) => string): Behaviour {
  return ({ headers }, response) => {
    response.writeHead(302, { location: to(headers.host ?? '') });
    response.end();
  };
}

const portOf = (host: string) => /:\d+$/u.exec(host)?.[0] ?? '';

/** Serves the first half of a page, and then does something else than to serve the rest. */
function serveHalf(then: (response: ServerResponse) => void, headers: Record<string, string> = {}): Behaviour {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': HTML, ...headers });
    response.write(ferryPage().slice(0, 900), () => then(response));
  };
}

/** Pages that are not what an article should be, by path, and the one that is. */
export const FAULTY_PAGES: ReadonlyMap<string, Behaviour> = new Map<string, Behaviour>([
  [
    '/good',
    (_request, response) => {
      response.writeHead(200, { 'content-type': HTML, 'set-cookie': 'reader=7; Path=/; SameSite=None; Secure' });
      response.end(ferryPage());
    },
  ],
  ['/silent', () => undefined],
  ['/stalling', serveHalf(() => undefined)],
  ['/cut', serveHalf(({ socket }) => socket?.destroy(), { 'content-length': '90000' })],
  ['/cut-unmeasured', serveHalf(({ socket }) => socket?.destroy())],
  ...[401, 402, 403, 404, 410, 429, 451, 500, 503].map(
    (status) => [`/status-${status}`, serve(ferryPage(), HTML, status)] as const,
  ),
  ['/loop', lead(() => '/loop')],
  ['/moved', lead(() => '/good')],
  ['/to-www', lead((host) => `//www.${host}/good`)],
  ['/elsewhere', lead((host) => `//${ELSEWHERE}${portOf(host)}/good`)],
  ['/elsewhere-and-missing', lead((host) => `//${ELSEWHERE}${portOf(host)}/status-404`)],
  ['/pdf', serve('%PDF-1.7', 'application/pdf')],
  ['/picture', serve(Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png')],
  ['/plain', serve(SENTENCES.join('\n'), 'text/plain')],
  ['/untyped', serve(ferryPage(), null)],
  [
    '/large',
    (_request, response) => {
      response.writeHead(200, { 'content-type': HTML, 'content-length': LARGE });
      response.end(Buffer.alloc(LARGE, ' '));
    },
  ],
  [
    '/endless',
    (_request, response) => {
      response.writeHead(200, { 'content-type': HTML });
      for (let part = 0; part < 40; part++) response.write(Buffer.alloc(LARGE / 40, ' '));
      response.end();
    },
  ],
  [
    '/bomb',
    (_request, response) => {
      response.writeHead(200, { 'content-type': HTML, 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(10 * LARGE, ' ')));
    },
  ],
  [
    '/packed',
    (_request, response) => {
      response.writeHead(200, { 'content-type': HTML, 'content-encoding': 'gzip' });
      response.end(gzipSync(ferryPage()));
    },
  ],
  ['/windows-1256', serve(inWindows1256(arabicPage()), 'text/html; charset=windows-1256')],
  ['/meta-1256', serve(inWindows1256(arabicPage('<meta charset="windows-1256">')), 'text/html')],
  ['/utf-16', serve(Buffer.from(`\ufeff${arabicPage()}`, 'utf16le'), 'text/html')],
  ['/garbage', serve(Buffer.from(Array.from({ length: 5_000 }, (_, place) => (place * place * 31) % 256)))],
  ['/empty', serve('')],
  ['/paywall', serve(ferryPage(`<p>${SENTENCES[0]}</p><div class="paywall">Subscribe to read on.</div>`), 'text/html')],
  ['/consent', serve(`<title>Ostrel</title><div class="cookie-wall">${'<p>We ask for your consent.</p>'.repeat(30)}`)],
  ['/drawn-by-scripts', serve('<!doctype html><title>Ostrel</title><div id="app"></div><script>draw()</script>')],
]);

/** One request as a server has seen it. */
export interface SeenArticleRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** The faulty pages of a host by their addresses, for a newsroom to serve, and what it is asked for them. */
export function faultyPagesOf(origin: string): {
  readonly pages: ReadonlyMap<string, Behaviour>;
  readonly seen: readonly SeenArticleRequest[];
} {
  const seen: SeenArticleRequest[] = [];
  const pages = new Map(
    [...FAULTY_PAGES].map(([path, behave]): [string, Behaviour] => [
      `${origin}${path}`,
      (request, response) => {
        seen.push({ path, headers: request.headers });
        behave(request, response);
      },
    ]),
  );
  return { pages, seen };
}

/** A server of the faulty pages on a free port of this machine, the same for every host. */
export async function startFaultyServer(): Promise<{
  readonly port: number;
  readonly seen: readonly SeenArticleRequest[];
  readonly close: () => Promise<void>;
}> {
  const { pages, seen } = faultyPagesOf('');
  const server = createServer((request, response) => {
    (pages.get(request.url ?? '') ?? serve('not found', 'text/plain', 404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
