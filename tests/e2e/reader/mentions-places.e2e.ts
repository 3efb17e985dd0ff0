import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from '../../support/launch';
import { MENTION_PAGES, SHADOW_STORY, SHADOWED, UNREAD, WAITING } from '../../support/mention-pages';
import { openStory, settingsWith, storeSettings, waitForMarked } from '../../support/options-page';
import { waitForClosed } from '../../support/popover-card';
import { keepTimeInHiddenTabs, openPopupOver, showOver, waitForTopics } from '../../support/popup-tab';
import { hover, popoverText, waitForMarks, waitForPopover, type DrawnMark } from '../../support/reader';
import { openSession, serialise } from '../../support/session';
import { arePainted, marksInShadow } from '../../support/shadow-marks';

const session = openSession(MENTION_PAGES);
const LATE = 'Late in the evening a boat with the flag of Barkhane came up the river.';

beforeAll(async () => {
  await keepTimeInHiddenTabs(session.running);
  await storeSettings(session.running, settingsWith({ density: 'every' }));
});

/** Waits for just these words to be marked in the shadow roots of a page, and gives the marks. */
async function waitForShadowMarks(page: Page, words: readonly string[]): Promise<DrawnMark[]> {
  let marks: DrawnMark[] = [];
  await until(async () => {
    marks = await marksInShadow(page);
    return (
      marks
        .map(({ text }) => text)
        .sort()
        .join() === [...words].sort().join()
    );
  }, `marks on ${words.join()} in shadow roots`);
  return marks;
}

test('mentions where nothing is read are neither marked nor counted', async () => {
  const { article, popup } = await openPopupOver(session.running, UNREAD);
  const before = await serialise(article);

  await waitForTopics(popup, { Barkhane: '1 ×' });
  expect((await waitForMarks(article)).map(({ text }) => text)).toEqual(['Barkhane']);

  expect(await serialise(article)).toBe(before);
});

describe('mentions in open shadow roots', () => {
  test('are counted, and leave the shadow root as it was', async () => {
    const { article, popup } = await openPopupOver(session.running, SHADOWED);

    await waitForTopics(popup, { Mali: '1 ×', France: '1 ×' });

    await waitForShadowMarks(article, ['Mali', 'France']);
    const story = await article.evaluate(() => document.querySelector('river-story')?.shadowRoot?.innerHTML);
    expect(story).toBe(SHADOW_STORY);
  });

  test('are counted and marked when they come later, as text, in a line, or with an element of its own', async () => {
    const { article, popup } = await openPopupOver(session.running, SHADOWED);
    await waitForShadowMarks(article, ['Mali', 'France']);

    await article.evaluate((line) => {
      const root = document.querySelector('river-story')?.shadowRoot;
      root?.append(line);
    }, LATE);
    await waitForShadowMarks(article, ['Mali', 'France', 'Barkhane']);
    await article.evaluate((line) => {
      document.querySelector('river-story')?.shadowRoot?.firstElementChild?.insertAdjacentHTML('afterend', line);
    }, `<p>${LATE}</p>`);
    await waitForShadowMarks(article, ['Mali', 'France', 'Barkhane', 'Barkhane']);
    await article.evaluate(() => document.querySelector('article')?.append(document.createElement('river-quote')));
    await waitForShadowMarks(article, ['Mali', 'France', 'Barkhane', 'Barkhane', 'France']);

    await showOver(popup, article);
    await waitForTopics(popup, { Mali: '1 ×', France: '2 ×', Barkhane: '2 ×' });
  });

  test('lose their marks with the element', async () => {
    const page = await openStory(session.running, SHADOWED);
    await waitForShadowMarks(page, ['Mali', 'France']);

    await page.evaluate(() =>
      document.querySelector('river-story')?.shadowRoot?.querySelector('river-quote')?.remove(),
    );
    await waitForShadowMarks(page, ['Mali']);
    await page.evaluate(() => document.querySelector('river-story')?.remove());

    await waitForShadowMarks(page, []);
  });

  test.each(['Mali', 'France'])('open the popover at rest and by a click (%s)', async (word) => {
    const page = await openStory(session.running, SHADOWED);
    const mark = (await waitForShadowMarks(page, ['Mali', 'France'])).find(({ text }) => text === word);
    if (!mark) throw new Error(`no mark "${word}"`);

    await hover(page, mark);
    await waitForPopover(page);
    expect(await popoverText(page)).toMatch(new RegExp(`^${word}`, 'u'));
    await page.keyboard.press('Escape');
    await waitForClosed(page);

    await page.mouse.click(mark.x, mark.y);
    await waitForPopover(page);
    expect(await popoverText(page)).toMatch(new RegExp(`^${word}`, 'u'));
  });
});

// Firefox paints no highlight in a shadow root.
if (inject('browserKind') === 'chromium') {
  test('marks in open shadow roots are painted', async () => {
    const page = await openStory(session.running, SHADOWED);
    const marks = await waitForShadowMarks(page, ['Mali', 'France']);

    expect(await arePainted(page, marks)).toEqual([true, true]);
  });
}

describe('mentions in late text', () => {
  test('are marked when 1,500 lines come at once, and single ones after them, and go with their text', async () => {
    const page = await openStory(session.running, WAITING);

    const after = await page.evaluate((last) => {
      const lines = Array.from({ length: 1_500 }, (_each, place) => `<p>Line ${place} of the harbour’s ticker.</p>`);
      lines[700] = '<p class="late">Line 700 of the ticker says that the ferry to France is late today.</p>';
      document.querySelector('#text')?.insertAdjacentHTML('beforeend', `${lines.join('')}<p class="late">${last}</p>`);
      return document.documentElement.outerHTML;
    }, LATE);
    await waitForMarked(page, ['France', 'Barkhane']);
    expect(await serialise(page)).toBe(after);

    for (const [place, words] of [
      ['afterbegin', ['Mali', 'France', 'Barkhane']],
      ['beforeend', ['Mali', 'France', 'Barkhane', 'Mali']],
    ] as const) {
      await page.evaluate((where) => {
        const line = '<p class="late">In the morning the same boat went back down the river to Mali.</p>';
        document.querySelector('#text')?.insertAdjacentHTML(where, line);
      }, place);
      await waitForMarked(page, words);
    }

    await page.evaluate(() => document.querySelector('.late')?.remove());
    await waitForMarked(page, ['France', 'Barkhane', 'Mali']);
    const left = await page.evaluate(() => {
      for (const line of document.querySelectorAll('.late')) line.remove();
      return document.documentElement.outerHTML;
    });
    await waitForMarked(page, []);
    expect(await serialise(page)).toBe(left);
  });
});
