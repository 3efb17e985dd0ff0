import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LookupResult } from '../../../core/lookup/lookup-result';
import type { OwnTopic } from '../../../core/topics/own-topic';
import { until } from '../../support/launch';
import { edit, FIRST_ALIAS, openEditor, save, setRules } from '../../support/options-data-own-topics';
import { allStored, askFrom, ownTopic, storeOwnTopics } from '../../support/options-data-stored';
import {
  openOptions,
  openStory,
  press,
  settingsWith,
  storedSettings,
  storeSettings,
  typeInto,
  waitForMarked,
  waitForWords,
  wordsIn,
} from '../../support/options-page';
import { articlePage, FILLER } from '../../support/pages';
import { bringMark, hover, waitForPopover } from '../../support/reader';
import { openSession } from '../../support/session';

const STORY = 'https://river.example/story';
const BODY = `<article>${FILLER}<p>At dawn the boats came into the Harbour. By noon the harbour was full.</p>${FILLER}
<p>On Harbour Street nobody had seen them, and nobody there had asked for grain that morning either.</p></article>`;
const NOTE = 'Where the grain leaves. Dredged in 2019.';
const session = openSession(new Map([[STORY, articlePage(BODY, 'A story')]]));

beforeAll(() => storeSettings(session.running, settingsWith({ density: 'every' })));

afterEach(() => start());

/** Stores own topics, followed, in place of all others. */
async function start(topics: readonly OwnTopic[] = []): Promise<void> {
  const page = await session.running.openOwnPage('compare.html');
  await storeOwnTopics(page, topics);
  await page.close();
  const { followedTopics } = settingsWith();
  const own = topics.map(({ id }) => id);
  await storeSettings(session.running, settingsWith({ density: 'every', followedTopics: [...followedTopics, ...own] }));
}

/** The article and the options, with one own topic that is followed. */
async function openWithTopic(topic = ownTopic('port', 'Port', 'Harbour')): Promise<{ article: Page; options: Page }> {
  await start([topic]);
  const article = await openStory(session.running, STORY);
  await waitForMarked(article, ['Harbour', 'Harbour']);
  const options = await openOptions(session.running);
  return { article, options };
}

describe('a new topic', () => {
  test('that an address asks for is marked in an open article as soon as it is saved, with its note', async () => {
    const article = await openStory(session.running, STORY);
    await waitForMarked(article, []);
    const options = await openEditor(session.running, 'Harbour');
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('#own-label')?.value)).toBe('Harbour');
    expect(await options.evaluate(() => location.hash)).toBe('#own-topics');

    await typeInto(options, '#own-label', 'Port of Kelda');
    await typeInto(options, '#own-note', NOTE);
    await typeInto(options, FIRST_ALIAS, 'Harbour');
    await save(options, 'Port of Kelda');

    await waitForMarked(article, ['Harbour', 'Harbour']);
    await hover(article, await bringMark(article, 'Harbour'));
    await waitForPopover(article);
    const shown = await article.evaluate(() =>
      ['h2', '.summary', '.origin'].map(
        (part) => document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector(part)?.textContent,
      ),
    );
    expect(shown).toEqual(['Port of Kelda', NOTE, 'Your own topic']);
    const [stored] = (await allStored(options))['own-topics'] as OwnTopic[];
    expect(stored).toMatchObject({ label: 'Port of Kelda', note: NOTE, aliases: [{ text: 'Harbour' }] });
    expect((await storedSettings(options)).followedTopics).toContain(stored?.id);
  });

  test('is found by a lookup at once, by its name and by an alias', async () => {
    const options = await openEditor(session.running, 'Port of Kelda');
    const find = async (query: string) =>
      ((await askFrom(options, 'lookUp', { query })) as { readonly value: readonly LookupResult[] }).value;
    expect(await find('Kelda')).toEqual([]);
    await typeInto(options, FIRST_ALIAS, 'Harbour');
    await save(options, 'Port of Kelda');

    for (const query of ['Kelda', 'harb']) {
      await until(async () => (await find(query)).length > 0, `the own topic by "${query}"`);
      expect(await find(query)).toEqual([expect.objectContaining({ kind: 'topic', label: { en: 'Port of Kelda' } })]);
    }
  });

  test('that is asked for without a name is not saved, and says what is wrong', async () => {
    const options = await openEditor(session.running, '');

    await press(options, 'Save', '.own-editor');

    await waitForWords(options, '#own-label-fault', 'The topic has no name yet.');
    expect((await allStored(options))['own-topics']).toEqual([]);
  });
});

describe('a rule', () => {
  test('passes over a longer name', async () => {
    const { article, options } = await openWithTopic();

    await edit(options, 'Port');
    await typeInto(options, '#own-blockers', 'Harbour Street');
    await save(options, 'Port');

    await waitForMarked(article, ['Harbour']);
  });

  test('lets small letters count', async () => {
    const { article, options } = await openWithTopic();

    await edit(options, 'Port');
    await setRules(options, { capitalsMatter: false });
    await save(options, 'Port');

    await waitForMarked(article, ['Harbour', 'harbour', 'Harbour']);
  });

  test('needs company', async () => {
    const { article, options } = await openWithTopic();

    await edit(options, 'Port');
    await setRules(options, { company: 'boat*' });
    await save(options, 'Port');
    await waitForMarked(article, ['Harbour']);

    await edit(options, 'Port');
    await setRules(options, { company: 'aeroplane' });
    await save(options, 'Port');
    await waitForMarked(article, []);
  });
});

describe('a topic in the list', () => {
  test('has the marks of its new name once it is edited', async () => {
    const { article, options } = await openWithTopic();

    await edit(options, 'Port');
    await typeInto(options, '#own-label', 'Street of the port');
    await typeInto(options, FIRST_ALIAS, 'Harbour Street');
    await save(options, 'Street of the port');

    await waitForMarked(article, ['Harbour Street']);
    expect(await wordsIn(options, '.own-row h3')).toEqual(['Street of the port']);
  });

  test('takes its marks along when it is deleted, and brings them back by “Undo”', async () => {
    const { article, options } = await openWithTopic();
    const before = await allStored(options);

    await press(options, 'Delete: Port', '#own-topics');
    await waitForMarked(article, []);
    expect((await allStored(options))['own-topics']).toEqual([]);
    expect((await storedSettings(options)).followedTopics).toEqual(settingsWith().followedTopics);
    await press(options, 'Undo: Port', '#own-topics');

    await waitForMarked(article, ['Harbour', 'Harbour']);
    const { 'own-topics': topics, settings } = await allStored(options);
    expect({ topics, settings }).toEqual({ topics: before['own-topics'], settings: before['settings'] });
  });
});

describe('the test box', () => {
  const HAYSTACK = 'Mali and the Mali Empire. In Somalia, mali is a word; nobody in Malian towns says MALI.';

  async function tryOut(options: Page, text: string): Promise<string> {
    await typeInto(options, '#own-test-text', text);
    await waitForWords(options, '.own-counts', 'Found: ');
    return (await wordsIn(options, '.own-counts')).join();
  }

  test('shows what is found, and why the rest is not', async () => {
    const options = await openEditor(session.running, 'Mali');
    await typeInto(options, '#own-blockers', 'Mali Empire');

    expect(await tryOut(options, HAYSTACK)).toBe('Found: 2. Nearly: 4.');

    expect(await wordsIn(options, '.own-tried .own-found')).toEqual(['Mali', 'MALI']);
    expect(await wordsIn(options, '.own-misses li')).toEqual([
      'MaliPart of the longer name “Mali Empire”, which is passed over.',
      'MaliInside “Somalia”: only whole words count.',
      'maliCapital letters are missing: the alias is “Mali”.',
      'MaliInside “Malian”: only whole words count.',
    ]);
  });

  test('follows the rules as they are typed, saved or not', async () => {
    const options = await openEditor(session.running, '');
    await typeInto(options, FIRST_ALIAS, 'Mali');
    expect(await tryOut(options, 'Mali is large. In the north, mali is a word.')).toBe('Found: 1. Nearly: 1.');

    await setRules(options, { capitalsMatter: false });
    await waitForWords(options, '.own-counts', 'Found: 2. Nearly: 0.');
    await setRules(options, { company: 'Bamako' });
    await waitForWords(options, '.own-counts', 'Found: 0. Nearly: 2.');

    expect(await wordsIn(options, '.own-misses li')).toEqual([
      'MaliNone of these words is nearby: \u2068Bamako\u2069.',
      'maliNone of these words is nearby: \u2068Bamako\u2069.',
    ]);
    expect((await allStored(options))['own-topics']).toEqual([]);
  });
});
