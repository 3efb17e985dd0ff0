import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../core/ledger-entry';
import { arabicPage, ELSEWHERE, faultyPagesOf, ferryPage } from '../../support/faulty-article-server';
import { askAsOwnPage } from '../../support/own-page-calls';
import { openSession } from '../../support/session';

const HOST = 'ferrypost.example';
const SITE = `https://${HOST}`;
const { pages, seen } = faultyPagesOf(SITE);
const { pages: pagesOfWww } = faultyPagesOf(`https://www.${HOST}`);
const { pages: pagesElsewhere } = faultyPagesOf(`https://${ELSEWHERE}`);
const session = openSession(new Map([...pages, ...pagesOfWww, ...pagesElsewhere]));
/** The background waits ten seconds for a page. */
const WAITING_MS = 40_000;

/** A page of the extension, which asks. */
let page: Page;
beforeEach(async () => {
  page = await session.running.openOwnPage('compare.html');
});

/** Asks for a page as our own pages do; gives back the answer, and the rows that have come into the ledger. */
async function ask(url: string) {
  const before = await ledger();
  const answer = await askAsOwnPage(page, 'fetchArticle', { url: url.startsWith('/') ? SITE + url : url });
  const after = await ledger();
  return { answer, rows: after.slice(0, after.length - before.length).toReversed() };
}

async function ledger(): Promise<readonly LedgerEntry[]> {
  const read = await askAsOwnPage(page, 'readLedger', {});
  if (!read.ok) throw new Error(`the ledger cannot be read: ${read.error}`);
  return read.value;
}

const row = (status: LedgerEntry['status'], host = HOST): unknown =>
  expect.objectContaining({ host, source: 'article', status });

describe('the other article', () => {
  test('comes as its server sends it, and nothing of the reader goes there', async () => {
    // The reader has been there, and has a cookie of the site.
    await session.running.open(`${SITE}/good`);
    const before = seen.length;
    const { answer, rows } = await ask('/good');

    expect(answer).toEqual({ ok: true, value: { url: `${SITE}/good`, html: ferryPage() } });
    expect(rows).toEqual([row(200)]);
    expect(rows[0]?.bytes).toBe(Buffer.byteLength(ferryPage()));
    const asked = seen.slice(before).map(({ headers }) => headers);
    expect(asked).toHaveLength(1);
    expect([asked[0]?.cookie, asked[0]?.referer, asked[0]?.origin]).toEqual([undefined, undefined, undefined]);
  });

  test('is found where it has moved to on its own site', async () => {
    const { answer, rows } = await ask('/to-www');

    expect(answer).toMatchObject({ ok: true, value: { url: `https://www.${HOST}/good` } });
    expect(rows).toEqual([row(200), row(200, `www.${HOST}`)]);
  });

  test('is read in its own encoding', async () => {
    for (const path of ['/windows-1256', '/utf-16']) {
      expect((await ask(path)).answer).toMatchObject({ ok: true, value: { html: arabicPage() } });
    }
    expect((await ask('/meta-1256')).answer).toMatchObject({
      ok: true,
      value: { html: arabicPage('<meta charset="windows-1256">') },
    });
  });

  test('is asked for once where it is asked for twice at once', async () => {
    const [requests, rows] = [seen.length, (await ledger()).length];
    const asking = () => askAsOwnPage(page, 'fetchArticle', { url: `${SITE}/packed` });
    const answers = await Promise.all([asking(), asking()]);

    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(seen.length - requests).toBe(1);
    expect((await ledger()).length - rows).toBe(1);
  });
});

describe('where there is no other article', () => {
  test.each([
    ['/status-404', { kind: 'not-found', status: 404 }],
    ['/status-410', { kind: 'not-found', status: 410 }],
    ['/status-401', { kind: 'refused', status: 401 }],
    ['/status-402', { kind: 'refused', status: 402 }],
    ['/status-403', { kind: 'refused', status: 403 }],
    ['/status-451', { kind: 'refused', status: 451 }],
    ['/status-500', { kind: 'server', status: 500 }],
  ])('its server says so: %s', async (path, error) => {
    const requests = seen.length;
    const { answer, rows } = await ask(path);

    expect(answer).toEqual({ ok: false, error });
    expect(rows).toEqual([row(error.status)]);
    expect(seen.length - requests).toBe(1);
  });

  test.each([
    ['/pdf', 'wrong-type'],
    ['/picture', 'wrong-type'],
    ['/large', 'too-large'],
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/garbage', 'unreadable'],
  ])('it is not read: %s is %s', async (path, kind) => {
    const { answer, rows } = await ask(path);

    expect(answer).toEqual({ ok: false, error: { kind } });
    expect(rows).toEqual([row(200)]);
  });

  test('somebody else answers', async () => {
    const { answer, rows } = await ask('/elsewhere');

    expect(answer).toEqual({ ok: false, error: { kind: 'elsewhere', host: ELSEWHERE } });
    expect(rows).toEqual([row(200), row(200, ELSEWHERE)]);
  });

  test.each(['/cut', '/cut-unmeasured', '/loop', `${SITE}:4443/good`, 'https://nobody.example:4443/'])(
    'nobody answers, or not to the end: %s',
    async (path) => {
      const { answer, rows } = await ask(path);

      expect(answer).toEqual({ ok: false, error: { kind: 'unreachable' } });
      expect(rows).toEqual([row('failed', path.includes('nobody') ? 'nobody.example' : HOST)]);
    },
  );

  test(
    'it takes too long, to begin or to end',
    async () => {
      const [began, before] = [Date.now(), (await ledger()).length];
      const asking = ['/silent', '/stalling'].map((path) =>
        askAsOwnPage(page, 'fetchArticle', { url: `${SITE}${path}` }),
      );

      for (const answer of await Promise.all(asking)) expect(answer).toEqual({ ok: false, error: { kind: 'timeout' } });
      expect(Date.now() - began).toBeGreaterThan(9_000);
      const rows = await ledger();
      expect(rows.slice(0, rows.length - before)).toEqual([row('failed'), row('failed')]);
    },
    WAITING_MS,
  );

  test('nothing is asked where the address is not on the web', async () => {
    const { answer, rows } = await ask('about:blank');

    expect(answer).toEqual({ ok: false, error: { kind: 'not-web' } });
    expect(rows).toEqual([]);
  });
});
