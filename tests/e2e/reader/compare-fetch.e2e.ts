import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../core/ledger-entry';
import { pressIn } from '../../support/compare-acts';
import { expectAsPrinted, printedOf } from '../../support/compare-command';
import { openPanelBeside, waitForCompared, type ShownComparison } from '../../support/compare-panel';
import { FROM, t } from '../../support/compare-words';
import { ELSEWHERE, FAULTY_PAGES, faultyPagesOf, type Behaviour } from '../../support/faulty-article-server';
import { until } from '../../support/launch';
import { openWithNothingKept } from '../../support/own-page-articles';
import { askAsOwnPage } from '../../support/own-page-calls';
import { keepTimeInHiddenTabs, wordsOf } from '../../support/popup-tab';
import { pageOfArticle, served, type WrittenArticle } from '../../support/same-event-article';
import { HERON, TERN } from '../../support/same-event-bridge';
import { readAll } from '../../support/same-event-versions';
import { ACCORDS, openSession } from '../../support/session';

/** A version that the bundled pack knows, in words of our own. */
const IN_PACK: WrittenArticle = {
  address: 'https://globalpost.com/stories/divorce-finalized/',
  outlet: 'GlobalPost',
  title: 'A divorce is made final',
  day: '2022-05-03',
  paragraphs: [
    'Mali has ended its defence agreements with France, a spokesman for its military rulers said on Monday evening.',
    'The spokesman, Abdoulaye Maïga, accused France of having violated the airspace of Mali repeatedly since January.',
    'France called the decision unjustified, and said that its soldiers would go on with their orderly departure.',
    'The agreements had been the legal basis for the presence of French soldiers in the country for nine years.',
    'Shopkeepers at the market of Tomikoro said that they had heard of it on the radio and gone on selling mangoes.',
    'A teacher in the same street had hoped for a longer farewell, with music and speeches on both sides.',
  ],
};
const HOST = new URL(TERN.address).hostname;
/** The background waits ten seconds for a page. */
const FAILING_MS = 180_000;

/** How the article of own reading is served from now on. */
const now: { behave: Behaviour } = { behave: page(TERN) };
const session = openSession(
  new Map<string, string | Behaviour>([
    ...served(HERON),
    ...faultyPagesOf(`https://${ELSEWHERE}`).pages,
    [TERN.address, (request, response) => now.behave(request, response)],
    [IN_PACK.address, page(IN_PACK)],
  ]),
);

function page(article: WrittenArticle): Behaviour {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOfArticle(article));
  };
}

async function ledger(own: Page): Promise<readonly LedgerEntry[]> {
  const read = await askAsOwnPage(own, 'readLedger', {});
  if (!read.ok) throw new Error(`the ledger cannot be read: ${read.error}`);
  return read.value;
}

const pressFetch = (panel: Page, words: string) => pressIn(panel, '.other-article button', words);
const rowOf = (host: string): unknown => expect.objectContaining({ host, source: 'article', status: 200 });
const rowsIn = ({ groups, figures, wording }: ShownComparison): unknown => ({ groups, figures, wording });

beforeAll(() => keepTimeInHiddenTabs(session.running));

describe('the other article is read on the reader’s wish', () => {
  test('and compared by its text, where a pack has known it by our summary', async () => {
    const { panel, article } = await openPanelBeside(session.running, ACCORDS);
    await pressIn(panel, '.versions label', IN_PACK.outlet);
    await until(async () => (await wordsOf(panel, '.face.there .outlet'))[0] === IN_PACK.outlet, 'the version');
    await waitForCompared(panel, FROM.pack);
    const rows = await ledger(panel);

    await pressFetch(panel, t('panelFetch'));
    const shown = await waitForCompared(panel, FROM.fetched);

    const [here, there] = [await article.content(), pageOfArticle(IN_PACK)];
    const printed = await printedOf({ name: 'page.html', text: here }, { name: 'page.html', text: there }, true);
    expectAsPrinted(shown, printed, ['en', 'en']);
    expect(shown.groups.both.length + shown.groups.differently.length).toBeGreaterThan(0);
    expect((await ledger(panel)).slice(0, -rows.length || undefined)).toEqual([rowOf('globalpost.com')]);
  });

  test(
    'and where it cannot be had, that is said plainly, and what was compared stays',
    async () => {
      const own = await openWithNothingKept(session.running);
      await readAll(session.running, own, TERN);
      const { panel } = await openPanelBeside(session.running, HERON.address);
      const before = await waitForCompared(panel, FROM.reading);
      let button = t('panelFetch');

      for (const [path, words] of FAILURES) {
        now.behave = FAULTY_PAGES.get(path) ?? page(TERN);
        await pressFetch(panel, button);
        button = t('panelFetchAgain');
        await waitForFailure(panel, words);
        expect(rowsIn(await waitForCompared(panel, FROM.reading)), path).toEqual(rowsIn(before));
        expect(await linkInFailure(panel)).toBe(TERN.address);
      }

      now.behave = page(TERN);
      const rows = await ledger(panel);
      await pressFetch(panel, button);
      const shown = await waitForCompared(panel, FROM.fetched);
      expect(rowsIn(shown)).toEqual(rowsIn(before));
      expect((await ledger(panel)).slice(0, -rows.length)).toEqual([rowOf(HOST)]);
    },
    FAILING_MS,
  );
});

/** How the page is served, and what is said of it. */
const FAILURES: readonly (readonly [path: string, words: string])[] = [
  ['/cut', t('panelFetch_unreachable', [HOST])],
  ['/status-404', `${t('panelFetch_not_found', [HOST])} ${t('panelStatus', ['404'])}`],
  ['/status-403', `${t('panelFetch_refused', [HOST])} ${t('panelStatus', ['403'])}`],
  ['/status-500', `${t('panelFetch_server', [HOST])} ${t('panelStatus', ['500'])}`],
  ['/large', t('panelFetch_too_large')],
  ['/pdf', t('panelFetch_wrong_type')],
  ['/elsewhere', t('panelFetch_elsewhere', [ELSEWHERE])],
  ['/garbage', t('panelFetch_unreadable')],
  ['/paywall', t('panelFetch_paywall')],
  ['/consent', t('panelFetch_no_article')],
  ['/silent', t('panelFetch_timeout', [HOST])],
];

async function waitForFailure(panel: Page, words: string): Promise<void> {
  let said = '';
  await until(async () => {
    said = (await wordsOf(panel, '.other-article [role=alert]')).join();
    return said.startsWith(words);
  }, `"${words}" in the panel`).catch((error: unknown) => {
    throw new Error(`${String(error)}; it says: ${said}`);
  });
}

function linkInFailure(panel: Page): Promise<string> {
  return panel.evaluate(
    () => document.querySelector<HTMLAnchorElement>('.other-article [role=alert] a')?.getAttribute('href') ?? '',
  );
}
