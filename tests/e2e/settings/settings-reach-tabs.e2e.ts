import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import {
  openOptions,
  openStory,
  press,
  pressInTopic,
  settingsWith,
  storeSettings,
  typeInto,
  waitForMarked,
  waitForWords,
  wordsIn,
} from '../../support/options-page';
import { until } from '../../support/launch';
import { articlePage, FILLER } from '../../support/pages';
import { marksOf } from '../../support/reader';
import { openSession } from '../../support/session';

const STORY = 'https://river.example/story';
const ALONE = 'https://river.example/alone';
const OTHER = 'https://hill.example/story';
const POLITICS = 'https://river.example/politics/story';
const POLITICAL = 'https://river.example/politics-of-the-river/story';

/** So far apart that a topic is due again; a heading and a link with mentions of their own. */
const BODY = `<article>${FILLER}<h2>Barkhane in short</h2><p>News from Mali and from France: Mali said no more.</p>
${FILLER.repeat(3)}<p>In the morning Mali said it again. <a href="/more">More on Barkhane</a></p></article>`;
const AT_FIRST = ['Mali', 'France', 'Mali'];
const session = openSession(
  new Map([
    ...[STORY, OTHER, POLITICS, POLITICAL].map((address) => [address, articlePage(BODY, 'A story')] as const),
    [
      ALONE,
      articlePage(
        `<article>${FILLER}<p>Late in the evening of that day there was news from France.</p></article>`,
        'A story',
      ),
    ],
  ]),
);

afterEach(() => storeSettings(session.running, settingsWith()));

/** An article with its first marks, in a tab of its own, and the options in another. */
async function openBoth(address = STORY, atFirst = AT_FIRST): Promise<{ article: Page; options: Page }> {
  const article = await openStory(session.running, address);
  await waitForMarked(article, atFirst);
  return { article, options: await openOptions(session.running) };
}

describe('topics', () => {
  const FOLLOW = 'input[type=checkbox]';
  const IN_COMPANY = '.follow-more input[type=checkbox]';

  test('that are no longer followed lose their marks, and get them back when followed again', async () => {
    const { article, options } = await openBoth();

    await pressInTopic(options, 'Mali', FOLLOW);
    await waitForMarked(article, ['France']);
    await pressInTopic(options, 'France', FOLLOW);
    await waitForMarked(article, []);

    await pressInTopic(options, 'Mali', FOLLOW);
    await waitForMarked(article, ['Mali', 'Mali']);
    await pressInTopic(options, 'France', FOLLOW);
    await waitForMarked(article, AT_FIRST);
  });

  test('have their marks in the colour that is chosen for them', async () => {
    const { article, options } = await openBoth();
    const highlights = async (words: string) =>
      (await marksOf(article)).filter(({ text }) => text === words).map(({ highlight }) => highlight);
    const before = await highlights('France');

    for (const colour of [8, 5]) {
      await pressInTopic(options, 'Mali', `.colour-${colour}`);
      await article.bringToFront();
      await until(
        async () => (await highlights('Mali')).join() === `sidelight-${colour},sidelight-${colour}`,
        `marks of Mali in colour ${colour}`,
      );
    }

    expect(await highlights('France')).toEqual(before);
  });

  test('that are marked only in company lose their marks where they stand alone', async () => {
    const inCompany = await openStory(session.running, STORY);
    const { article: alone, options } = await openBoth(ALONE, ['France']);

    await pressInTopic(options, 'France', IN_COMPANY);
    await waitForMarked(alone, []);
    await waitForMarked(inCompany, AT_FIRST);

    await pressInTopic(options, 'France', IN_COMPANY);
    await waitForMarked(alone, ['France']);
  });
});

describe('marking', () => {
  test('is as dense as the reader wants it', async () => {
    const { article, options } = await openBoth();

    await press(options, 'Only the first of each topic');
    await waitForMarked(article, ['Mali', 'France']);
    await press(options, 'Every mention');
    await waitForMarked(article, ['Mali', 'France', 'Mali', 'Mali']);
    await press(options, 'About one per screen for each topic');
    await waitForMarked(article, AT_FIRST);
  });

  test('ends as the last of many quick changes has it', async () => {
    const { article, options } = await openBoth();

    for (let round = 0; round < 5; round++) {
      for (const words of ['Only the first of each topic', 'Every mention']) await press(options, words);
    }

    await waitForMarked(article, ['Mali', 'France', 'Mali', 'Mali']);
  });

  test('includes headings and links when they are ticked', async () => {
    const { article, options } = await openBoth();

    await press(options, 'Mark mentions in headings too');
    await waitForMarked(article, ['Barkhane', ...AT_FIRST]);
    await press(options, 'Mark mentions in links too');
    await waitForMarked(article, ['Barkhane', ...AT_FIRST, 'Barkhane']);
    await press(options, 'Mark mentions in headings too');
    await waitForMarked(article, [...AT_FIRST, 'Barkhane']);
    await press(options, 'Mark mentions in links too');
    await waitForMarked(article, AT_FIRST);
  });

  test('comes back to silenced words by “Mark again”', async () => {
    const article = await openStory(session.running, STORY);
    await waitForMarked(article, AT_FIRST);
    await storeSettings(session.running, settingsWith({ silenced: [{ alias: 'Mali', site: 'river.example' }] }));
    await waitForMarked(article, ['France']);
    const options = await openOptions(session.running);
    expect((await wordsIn(options, '#marking .options-line .label-words')).join()).toMatch(/Mali.+river\.example/u);

    await press(options, 'Mark again');

    await waitForMarked(article, AT_FIRST);
    expect(await wordsIn(options, '#marking .options-line .label-words')).toEqual([]);
  });

  test('pauses for an hour, and goes on when the reader resumes', async () => {
    const { article, options } = await openBoth();

    await press(options, 'Pause for an hour');
    await waitForMarked(article, []);
    await waitForWords(options, '#marking [role=status]', 'Paused until');
    await press(options, 'Resume');

    await waitForMarked(article, AT_FIRST);
    await waitForWords(options, '#marking [role=status]', 'Not paused');
  });
});

describe('sites', () => {
  async function addSite(options: Page, site: string, standing: 'Off here' | 'On here'): Promise<void> {
    await typeInto(options, '.add-site input[type=text]', site);
    await press(options, standing, '.add-site');
    await press(options, 'Add', '.add-site');
    await waitForWords(options, '.said-after', `${site} is in the list now.`);
  }

  test('that are not listed lose their marks when only listed ones are read', async () => {
    const { article, options } = await openBoth();
    const other = await openStory(session.running, OTHER);
    await waitForMarked(other, AT_FIRST);

    await press(options, 'Only on the sites switched on below');
    await waitForMarked(other, []);
    await waitForMarked(article, []);
    await addSite(options, 'river.example', 'On here');
    await waitForMarked(article, AT_FIRST);
    await waitForMarked(other, []);

    await press(options, 'On all sites, except those switched off below');
    await waitForMarked(other, AT_FIRST);
  });

  test('lose their marks by an exception, and get them back when it is removed or switched', async () => {
    const { article, options } = await openBoth();
    const other = await openStory(session.running, OTHER);

    await addSite(options, 'river.example', 'Off here');
    await waitForMarked(article, []);
    await waitForMarked(other, AT_FIRST);
    await press(options, 'Remove river.example');
    await waitForMarked(article, AT_FIRST);

    await addSite(options, 'river.example', 'Off here');
    await waitForMarked(article, []);
    await options.select('select[aria-label="Sidelight on river.example"]', 'on');
    await waitForMarked(article, AT_FIRST);
  });

  test('have an exception for a path alone', async () => {
    const { article, options } = await openBoth();
    const politics = await openStory(session.running, POLITICS);
    const political = await openStory(session.running, POLITICAL);

    await addSite(options, 'river.example/politics', 'Off here');

    await waitForMarked(politics, []);
    await waitForMarked(political, AT_FIRST);
    await waitForMarked(article, AT_FIRST);
  });
});

describe('a reset', () => {
  test('marks as at first, and “Undo” as it was changed', async () => {
    const { article, options } = await openBoth();
    await press(options, 'Every mention');
    await pressInTopic(options, 'France', 'input[type=checkbox]');
    await waitForMarked(article, ['Mali', 'Mali', 'Mali']);

    await press(options, 'Reset all settings');
    await press(options, 'Reset');
    await waitForMarked(article, AT_FIRST);
    await press(options, 'Undo', '#reset');
    await waitForMarked(article, ['Mali', 'Mali', 'Mali']);

    await press(options, 'Reset all settings');
    await press(options, 'Keep');
    await waitForMarked(article, ['Mali', 'Mali', 'Mali']);
  });
});
