import dns from 'node:dns';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LedgerEntry } from '../core/ledger-entry';
import { arabicPage, ELSEWHERE, ferryPage, startFaultyServer } from '../tests/support/faulty-article-server';
import { fetchText, type FetchRules } from './fetch-text';

const HOST = 'ferrypost.example';
const UNKNOWN = 'nobody.example';
let server: Awaited<ReturnType<typeof startFaultyServer>>;
/** Where nobody listens. */
let closedPort: number;
let ledger: LedgerEntry[];

beforeAll(async () => {
  server = await startFaultyServer();
  const gone = await startFaultyServer();
  closedPort = gone.port;
  await gone.close();
});
afterAll(() => server.close());

beforeEach(() => {
  ledger = [];
  const lookUp = (host: string, options: dns.LookupOptions, answer: (...given: unknown[]) => void): void => {
    if (host === UNKNOWN) answer(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }));
    else if (options.all) answer(null, [{ address: '127.0.0.1', family: 4 }]);
    else answer(null, '127.0.0.1', 4);
  };
  vi.spyOn(dns, 'lookup').mockImplementation(lookUp as typeof dns.lookup);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const addressOf = (path: string, host = HOST) => `http://${host}:${server.port}${path}`;

function ask(path: string, rules: Partial<FetchRules> = {}) {
  return fetchText(path.startsWith('/') ? addressOf(path) : path, {
    source: 'article',
    timeoutMs: 5_000,
    mostBytes: 3_000_000,
    types: ['text/html', 'application/xhtml+xml'],
    isAllowed: () => Promise.resolve(false),
    record: (entry) => Promise.resolve(void ledger.push(entry)),
    ...rules,
  });
}

describe('a page that is there', () => {
  it('comes as text, and its request is in the ledger', async () => {
    const before = Date.now();
    const fetched = await ask('/good#end');

    expect(fetched).toEqual({ ok: true, value: { url: addressOf('/good'), text: ferryPage(), status: 200 } });
    expect(ledger).toEqual([
      {
        at: expect.any(Number) as number,
        host: HOST,
        source: 'article',
        status: 200,
        bytes: Buffer.byteLength(ferryPage()),
      },
    ]);
    expect(ledger[0]?.at).toBeGreaterThanOrEqual(before);
    expect(ledger[0]?.at).toBeLessThanOrEqual(Date.now());
  });

  it('is asked for without a cookie, and without where from, however often', async () => {
    const before = server.seen.length;
    for (const _time of [1, 2]) await ask('/good');

    const asked = server.seen.slice(before);
    expect(asked).toHaveLength(2);
    for (const { headers } of asked) {
      expect(headers.accept).toBe('text/html, application/xhtml+xml');
      expect([headers.cookie, headers.referer, headers.origin, headers.authorization]).toEqual(
        Array.from({ length: 4 }, () => undefined),
      );
    }
  });

  it.each(['/windows-1256', '/utf-16'])('is read in its own encoding: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ ok: true, value: { text: arabicPage() } });
  });

  it('is read in the encoding that only itself states', async () => {
    expect(await ask('/meta-1256')).toMatchObject({
      ok: true,
      value: { text: arabicPage('<meta charset="windows-1256">') },
    });
  });

  it('counts for the ledger as large as it is unpacked', async () => {
    expect(await ask('/packed')).toMatchObject({ ok: true, value: { text: ferryPage() } });
    expect(ledger).toMatchObject([{ bytes: Buffer.byteLength(ferryPage()) }]);
  });

  it('may be empty', async () => {
    expect(await ask('/empty')).toMatchObject({ ok: true, value: { text: '' } });
  });
});

describe('a page that has moved', () => {
  it('is found on the same host, with one row', async () => {
    expect(await ask('/moved')).toMatchObject({ ok: true, value: { url: addressOf('/good') } });
    expect(ledger).toMatchObject([{ host: HOST, status: 200 }]);
  });

  it('is found on another host of the same site, with a row for either', async () => {
    expect(await ask('/to-www')).toMatchObject({ ok: true, value: { url: addressOf('/good', `www.${HOST}`) } });
    expect(ledger).toMatchObject([
      { host: HOST, status: 200, bytes: 0 },
      { host: `www.${HOST}`, status: 200, bytes: Buffer.byteLength(ferryPage()) },
    ]);
  });

  it('is found where it goes from http to https', async () => {
    const secure = new Response(ferryPage(), { headers: { 'content-type': 'text/html' } });
    vi.stubGlobal('fetch', () =>
      Promise.resolve(Object.defineProperty(secure, 'url', { value: `https://www.${HOST}/good` })),
    );

    expect(await ask(`http://${HOST}/good`)).toMatchObject({ ok: true, value: { url: `https://www.${HOST}/good` } });
  });

  it('is not read on a site of somebody else, and both hosts are in the ledger', async () => {
    expect(await ask('/elsewhere')).toEqual({ ok: false, error: { kind: 'elsewhere', host: ELSEWHERE } });
    expect(ledger).toMatchObject([
      { host: HOST, status: 200, bytes: 0 },
      { host: ELSEWHERE, status: 200, bytes: 0 },
    ]);
  });

  it('is elsewhere also where it is missing there', async () => {
    expect(await ask('/elsewhere-and-missing')).toMatchObject({ error: { kind: 'elsewhere' } });
    expect(ledger).toMatchObject([{ status: 404 }, { status: 404 }]);
  });

  it('is read on another site that is allowed', async () => {
    const isAllowed = vi.fn(() => Promise.resolve(true));

    expect(await ask('/elsewhere', { isAllowed })).toMatchObject({ ok: true });
    expect(isAllowed).toHaveBeenCalledExactlyOnceWith(ELSEWHERE);
  });
});

describe('a page that is refused or broken', () => {
  it.each([
    ['/status-404', { kind: 'not-found', status: 404 }],
    ['/status-410', { kind: 'not-found', status: 410 }],
    ['/status-401', { kind: 'refused', status: 401 }],
    ['/status-402', { kind: 'refused', status: 402 }],
    ['/status-403', { kind: 'refused', status: 403 }],
    ['/status-451', { kind: 'refused', status: 451 }],
    ['/status-429', { kind: 'server', status: 429 }],
    ['/status-500', { kind: 'server', status: 500 }],
    ['/status-503', { kind: 'server', status: 503 }],
  ])('says so by its status: %s', async (path, failure) => {
    expect(await ask(path)).toEqual({ ok: false, error: failure });
    expect(ledger).toMatchObject([{ host: HOST, status: failure.status, bytes: 0 }]);
  });

  it.each([
    ['/pdf', 'wrong-type'],
    ['/picture', 'wrong-type'],
    ['/plain', 'wrong-type'],
    ['/untyped', 'wrong-type'],
    ['/large', 'too-large'],
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/garbage', 'unreadable'],
  ])('is not read: %s is %s', async (path, kind) => {
    expect(await ask(path)).toEqual({ ok: false, error: { kind } });
    expect(ledger).toMatchObject([{ host: HOST, status: 200 }]);
  });

  it('is left unread where it says that it is too large, and where it is as soon as it is', async () => {
    await ask('/large');
    await ask('/bomb');

    expect(ledger[0]?.bytes).toBe(0);
    expect(ledger[1]?.bytes).toBeGreaterThan(3_000_000);
    expect(ledger[1]?.bytes).toBeLessThan(4_000_000);
  });

  it.each(['/silent', '/stalling'])('is not waited for: %s', async (path) => {
    const began = Date.now();

    expect(await ask(path, { timeoutMs: 200 })).toEqual({ ok: false, error: { kind: 'timeout' } });
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(ledger).toMatchObject([{ host: HOST, status: 'failed' }]);
  });

  it.each(['/cut', '/cut-unmeasured', '/loop'])('is not there: %s', async (path) => {
    expect(await ask(path)).toEqual({ ok: false, error: { kind: 'unreachable' } });
    expect(ledger).toMatchObject([{ host: HOST, status: 'failed' }]);
  });

  it('is not there where its host is not, or nobody listens', async () => {
    expect(await ask(`http://${UNKNOWN}/`)).toEqual({ ok: false, error: { kind: 'unreachable' } });
    expect(await ask(`http://${HOST}:${closedPort}/good`)).toEqual({ ok: false, error: { kind: 'unreachable' } });
    expect(ledger).toMatchObject([
      { host: UNKNOWN, status: 'failed', bytes: 0 },
      { host: HOST, status: 'failed', bytes: 0 },
    ]);
  });
});

describe('what is no address on the web', () => {
  it.each(['', 'dam', 'file:///etc/passwd', 'data:text/html,dam', 'ftp://a.example/', 'https://me:you@a.example/'])(
    'makes no request: %s',
    async (address) => {
      const fetching = vi.spyOn(globalThis, 'fetch');

      expect(await ask(address || ' ')).toEqual({ ok: false, error: { kind: 'not-web' } });
      expect(fetching).not.toHaveBeenCalled();
      expect(ledger).toEqual([]);
    },
  );
});

describe('a fault of our own', () => {
  it('is thrown, and the request is in the ledger all the same', async () => {
    const isAllowed = () => Promise.reject(new RangeError('broken'));

    await expect(ask('/elsewhere', { isAllowed })).rejects.toThrow('broken');
    expect(ledger).toHaveLength(2);
  });
});
