import { expect, test } from 'vitest';
import { until } from '../../support/launch';
import { SEALED } from '../../support/outlets';
import {
  clickIn,
  openByResting,
  outletsShown,
  quotedFromHere,
  settledBox,
  waitForClosed,
} from '../../support/popover-card';
import { openSession } from '../../support/session';
import { refusalsOf, watchFromStart } from '../../support/watched-page';

const session = openSession();

async function openSealed() {
  const page = await session.running.browser.newPage();
  const words: string[] = [];
  page.on('console', (message) => words.push(message.text()));
  await watchFromStart(page, null);
  await page.goto(SEALED, { waitUntil: 'load' });
  return { page, words };
}

/** The breaches that the browser has reported to the page's own server. */
function reports(): number {
  return session.newsroom.requests.filter(({ path }) => path === '/csp-report').length;
}

test('a sealed edition reports no breach of its policy from the first mark to the closed popover', async () => {
  const { page, words } = await openSealed();

  await openByResting(page, 'Barkhane');
  await quotedFromHere(page);
  await settledBox(page);
  await clickIn(page, '.close');
  await waitForClosed(page);

  expect(await refusalsOf(page)).toEqual([]);
  expect(reports()).toBe(0);
  expect(words).toEqual([]);

  // The policy is in force and would be heard of: a style in the page's own name is refused, and reported.
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await until(async () => (await refusalsOf(page)).length > 0, 'a refusal');
  await until(() => Promise.resolve(reports() > 0), 'a report');
});

test('a sealed edition makes no markup from text: its trusted types are in force', async () => {
  const { page } = await openSealed();

  const outcome = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>bold</b>';
      return 'made';
    } catch (error) {
      return error instanceof TypeError ? 'refused' : String(error);
    }
  });

  expect(outcome).toBe('refused');
});

test('a popover on a sealed edition has its own style', async () => {
  const { page } = await openSealed();

  await openByResting(page, 'Barkhane');
  await outletsShown(page);

  const { width } = await settledBox(page);
  expect(width).toBe(480);
  const style = await page.evaluate(() => {
    const card = document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector('.card');
    const { backgroundColor, borderTopWidth, display } = card ? getComputedStyle(card) : new CSSStyleDeclaration();
    return { backgroundColor, borderTopWidth, display };
  });
  expect(style).toEqual({ backgroundColor: 'rgb(255, 253, 249)', borderTopWidth: '1px', display: 'flex' });
});
