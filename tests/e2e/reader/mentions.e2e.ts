import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ARABIC,
  BROKEN_UP,
  CHINESE,
  FRENCH,
  MENTION_PAGES,
  MISSTATED,
  QUOTING,
  SOFT,
  TURKISH,
  UNSTATED,
} from '../../support/mention-pages';
import { openStory, settingsWith, storeSettings, waitForMarked } from '../../support/options-page';
import { openByResting } from '../../support/popover-card';
import { popoverText } from '../../support/reader';
import { openSession, serialise } from '../../support/session';

const session = openSession(MENTION_PAGES);
const OF_FRENCH = ['gouvernement malien', 'malienne'];

beforeAll(() => storeSettings(session.running, settingsWith({ density: 'every' })));

/** The document as its server sent it, which is what it has to stay. */
function served(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const sent = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(sent, 'text/html').documentElement.outerHTML;
  });
}

describe('mentions in the language of the text', () => {
  test.each([
    ['in an article that says it is in French', FRENCH, OF_FRENCH],
    ['in one in French that says it is in English', MISSTATED, OF_FRENCH],
    ['in one in French that says nothing of its language', UNSTATED, OF_FRENCH],
    ['in a quote in French, and not around it', QUOTING, ['Malian government', 'malienne']],
    ['in Chinese, and not within longer names', CHINESE, ['马里']],
    ['in Turkish with its case, and not where it is another word', TURKISH, ['Mali’de']],
    ['in Arabic behind a proclitic', ARABIC, ['فرنسا']],
  ])('are marked %s', async (_where, address, words) => {
    const page = await openStory(session.running, address);

    await waitForMarked(page, words);

    expect(await serialise(page)).toBe(await served(page));
  });

  test('are marked in the quote itself where its words stand outside it as well', async () => {
    const page = await openStory(session.running, QUOTING);
    await waitForMarked(page, ['Malian government', 'malienne']);

    const quoted = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((ranges) => [...ranges])
        .filter(({ startContainer }) => startContainer.parentElement?.closest('blockquote'))
        .map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset)),
    );

    expect(quoted).toEqual(['malienne']);
  });

  test('open the popover where the browser itself had to tell the language', async () => {
    const page = await openStory(session.running, MISSTATED);
    await waitForMarked(page, OF_FRENCH);

    await openByResting(page, 'malienne');

    expect(await popoverText(page)).toContain('Mali');
  });

  test.each(['tells', 'silent'])('are those of the article that a soft navigation brings (%s)', async (button) => {
    const page = await openStory(session.running, SOFT);
    await waitForMarked(page, ['Malian government']);

    const after = await page.evaluate((id) => {
      document.querySelector<HTMLElement>(`#${id}`)?.click();
      return document.documentElement.outerHTML;
    }, button);
    await waitForMarked(page, OF_FRENCH);

    expect(await serialise(page)).toBe(after);
    await page.evaluate(() => history.back());
    await waitForMarked(page, ['Malian government']);
  });
});

describe('mentions across tags', () => {
  test('are marked whole over inline tags, quotes and a drop capital, and nothing is over the edge of a block', async () => {
    const page = await openStory(session.running, BROKEN_UP);

    await waitForMarked(page, ['Mali', 'Operation “Barkhane', 'force Barkhane', 'Barkhane']);

    expect(await serialise(page)).toBe(await served(page));
  });

  test('open the popover over a drop capital', async () => {
    const page = await openStory(session.running, BROKEN_UP);

    await openByResting(page, 'Mali');

    expect(await popoverText(page)).toContain('Mali');
  });
});
