import { expect, inject, test } from 'vitest';
import { until, wait } from '../../support/launch';
import { articlePage, FILLER } from '../../support/pages';
import { waitForBadge } from '../../support/popup-tab';
import { waitForMarks } from '../../support/reader';
import { COURIER, openSession } from '../../support/session';

const HERE = `${COURIER}/speculating.html`;
const NEXT = `${COURIER}/prerendered.html`;
const RULES = JSON.stringify({ prerender: [{ source: 'list', urls: ['/prerendered.html'], eagerness: 'immediate' }] });
const PAGES = new Map([
  [
    HERE,
    articlePage(
      `<script type="speculationrules">${RULES}</script><article><p>There was news from Mali in the morning.</p>${FILLER}
       <p><a href="/prerendered.html">The next story</a></p></article>`,
    ),
  ],
  [
    NEXT,
    articlePage(
      `<script>if (document.prerendering) fetch('/as-prerendered')</script>
       <article><p>Barkhane is over, and France has left Mali.</p>${FILLER}</article>`,
      'Barkhane is over',
    ),
  ],
]);
const session = openSession(PAGES);
const isAsked = (path: string) => session.newsroom.requests.some((each) => each.path === path);

test('a page that the browser prepares unseen is left alone until the reader goes to it', async () => {
  const { running } = session;
  const own = await running.openOwnPage('compare.html');
  const article = await running.open(HERE);
  await waitForMarks(article, 1);
  if (inject('browserKind') === 'chromium') {
    await until(() => Promise.resolve(isAsked('/as-prerendered')), 'a page that is prepared');
    await wait(2_000);
  }
  await waitForBadge(own, HERE, '1');
  await article.bringToFront();
  await article.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.click());
  // The driver holds on to the address of the page before.
  await until(() => article.evaluate((url) => location.href === url, NEXT), 'the next story');
  const marks = await waitForMarks(article, 3);
  expect(marks.map(({ text }) => text)).toEqual(['Barkhane', 'France', 'Mali']);
  await waitForBadge(own, NEXT, '3');
});
