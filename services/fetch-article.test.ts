import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LedgerEntry } from '../core/ledger-entry';
import { beginInNewBrowser } from '../tests/support/background';
import { ferryPage, startFaultyServer } from '../tests/support/faulty-article-server';
import { breakDatabase } from '../tests/support/own-reading';

/** The network's, not that of the extension's own files. */
const { fetch: fetchFromServer } = globalThis;
const access = vi.fn<(url: string) => Promise<boolean>>();
let server: Awaited<ReturnType<typeof startFaultyServer>>;

beforeAll(async () => {
  server = await startFaultyServer();
});
afterAll(() => server.close());

beforeEach(() => {
  beginInNewBrowser();
  const { fetch: readOwnFile } = globalThis;
  vi.stubGlobal('fetch', (url: string | URL, options?: RequestInit) =>
    /^https?:/u.test(String(url)) ? fetchFromServer(url, options) : readOwnFile(url),
  );
  access.mockReset().mockResolvedValue(true);
  vi.doMock('../platform/permissions', () => ({ hasAccess: access }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.doUnmock('../platform/permissions');
});

const addressOf = (path: string) => `http://127.0.0.1:${server.port}${path}`;

async function ask(path: string, limits = {}) {
  const { fetchArticle } = await import('./fetch-article');
  return fetchArticle({ url: path.startsWith('/') ? addressOf(path) : path }, limits);
}

async function ledger(): Promise<readonly LedgerEntry[]> {
  const read = await (await import('./read-ledger')).readLedger();
  return read.ok ? read.value : [];
}

describe('fetchArticle', () => {
  it('gives the page as its server sends it, and the request is in the ledger', async () => {
    expect(await ask('/good')).toEqual({ ok: true, value: { url: addressOf('/good'), html: ferryPage() } });
    expect(await ledger()).toMatchObject([{ host: '127.0.0.1', source: 'article', status: 200 }]);
  });

  it.each([
    ['/status-404', { kind: 'not-found', status: 404 }, 404],
    ['/endless', { kind: 'too-large' }, 200],
    ['/cut', { kind: 'unreachable' }, 'failed'],
  ])('says why there is none, and the request is in the ledger: %s', async (path, error, status) => {
    expect(await ask(path)).toEqual({ ok: false, error });
    expect(await ledger()).toMatchObject([{ status }]);
  });

  it('waits no longer than it may', async () => {
    expect(await ask('/silent', { timeoutMs: 100 })).toEqual({ ok: false, error: { kind: 'timeout' } });
    expect(await ledger()).toMatchObject([{ status: 'failed' }]);
  });

  it('makes one request of two that come together, and two of two that come one after the other', async () => {
    const before = server.seen.length;
    const answers = await Promise.all([ask('/good'), ask('/good#middle')]);
    expect(answers[1]).toEqual(answers[0]);
    expect(server.seen.length - before).toBe(1);
    expect(await ledger()).toHaveLength(1);

    await ask('/good');
    expect(server.seen.length - before).toBe(2);
    expect(await ledger()).toHaveLength(2);
  });

  it('tries nothing again by itself', async () => {
    const before = server.seen.length;
    await ask('/status-503');
    await ask('/cut');

    expect(server.seen.length - before).toBe(2);
  });

  it('asks nobody for what is not on the web', async () => {
    for (const url of ['about:blank', 'dam', 'http://']) {
      expect(await ask(url)).toEqual({ ok: false, error: { kind: 'not-web' } });
    }
    expect(access).not.toHaveBeenCalled();
    expect(await ledger()).toEqual([]);
  });

  it('asks nobody to whom the reader gives no access', async () => {
    access.mockResolvedValue(false);

    expect(await ask('/good')).toEqual({ ok: false, error: { kind: 'no-access' } });
    expect(await ledger()).toEqual([]);
  });

  it('follows an outlet to another of its hosts, and to nobody else', async () => {
    const lead = (url: string) => (asked: unknown) => {
      const page = new Response('<p>Dam', { headers: { 'content-type': 'text/html' } });
      return String(asked).startsWith('https://')
        ? Promise.resolve(Object.defineProperty(page, 'url', { value: url }))
        : readOwnFile(asked as string);
    };
    beginInNewBrowser();
    const { fetch: readOwnFile } = globalThis;
    const { listOutlets } = await import('./list-outlets');
    const listed = await listOutlets();
    const outlets = listed.ok ? listed.value : [];
    const several = outlets.find(({ hosts }) => hosts.length > 1);
    const [first = '', second = ''] = several?.hosts ?? [];
    const stranger = outlets.find(({ id }) => id !== several?.id)?.hosts[0] ?? '';
    expect([first, second, stranger].every((host) => host !== '')).toBe(true);

    vi.stubGlobal('fetch', lead(`https://${second}/dam`));
    expect(await ask(`https://${first}/dam`)).toMatchObject({ ok: true, value: { url: `https://${second}/dam` } });
    vi.stubGlobal('fetch', lead(`https://${stranger}/dam`));
    expect(await ask(`https://${first}/dam`)).toEqual({ ok: false, error: { kind: 'elsewhere', host: stranger } });
  });

  it('gives the page also where the ledger cannot be written, and says so in the console', async () => {
    breakDatabase();

    expect(await ask('/good')).toMatchObject({ ok: true });
    expect(console.error).toHaveBeenCalledWith(
      'Sidelight could not write a request into the ledger:',
      expect.anything(),
    );
  });
});
