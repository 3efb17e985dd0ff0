import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { parseSettings, type Settings } from '../../../core/settings/settings';
import { EXPORT_VERSION } from '../../../core/settings/transfer';
import type { OwnTopic } from '../../../core/topics/own-topic';
import { until } from '../../support/launch';
import { openFolder } from '../../support/options-data-files';
import { allStored, ownTopic, storeOwnTopics } from '../../support/options-data-stored';
import {
  changesIn,
  EVERY_SETTING_WRONG,
  fileOf,
  fileWith,
  HURT,
  isUnhurt,
  USELESS_FILES,
} from '../../support/options-data-transfer';
import {
  openOptions,
  openStory,
  press,
  settingsWith,
  storedSettings,
  storeSettings,
  waitForMarked,
  waitForWords,
  wordsIn,
} from '../../support/options-page';
import { articlePage, FILLER } from '../../support/pages';
import { bringMark, hover, waitForPopover } from '../../support/reader';
import { openSession } from '../../support/session';

const STORY = 'https://river.example/story';
const BODY = `<article>${FILLER}<p>News from Mali and from France. The harbour master of Port Kelda said so.</p></article>`;
const AT_FIRST = ['Mali', 'France'];
const [MALI, FRANCE, BARKHANE] = parseSettings({}).followedTopics;
const session = openSession(new Map([[STORY, articlePage(BODY, 'A story')]]));
const folder = openFolder();

/** Stores settings and own topics as they are at first, but for some. */
async function restore(settings: Partial<Settings> = {}, ownTopics: readonly OwnTopic[] = []): Promise<void> {
  const page = await session.running.openOwnPage('compare.html');
  await storeOwnTopics(page, ownTopics);
  await page.close();
  await storeSettings(session.running, settingsWith(settings));
}

/** Chooses a file and waits for what would change. */
async function chooseGood(options: Page, text: string): Promise<void> {
  await folder.choose(options, { name: 'chosen.json', text });
  await waitForWords(options, '#transfer-dry-run', 'What would change');
}

describe('an export', () => {
  afterEach(() => restore());

  test('is a file of the day with settings and own topics as they are, and changes nothing where it is imported', async () => {
    const harbour = ownTopic('harbour', 'Port Kelda', 'Kelda');
    const changed: Partial<Settings> = { density: 'every', sites: [{ site: 'hill.example', isOn: false }] };
    const pausedUntil = Date.now() + 3_600_000;
    await restore({ ...changed, pausedUntil }, [harbour]);
    await folder.saveInto(session.running);
    const options = await openOptions(session.running);

    await press(options, 'Export');
    const file = await folder.saved(/^sidelight-\d{4}-\d{2}-\d{2}\.json$/u);

    const { pausedUntil: _ofThisBrowser, ...settings } = settingsWith(changed);
    expect(JSON.parse(file.text)).toEqual({
      format: 'sidelight-export',
      version: EXPORT_VERSION,
      exportedOn: file.name.slice('sidelight-'.length, -'.json'.length),
      settings,
      ownTopics: [harbour],
    });
    expect(Math.abs(Date.parse(file.name.slice(10, 20)) - Date.now())).toBeLessThan(2 * 24 * 3_600_000);
    expect((await wordsIn(options, '#transfer [role=status]')).join()).toContain(file.name);
    await chooseGood(options, file.text);
    expect((await wordsIn(options, '.transfer-progress')).join()).toContain('Nothing: all that this file says is so');
  });
});

describe('an import', () => {
  afterEach(() => restore());

  test('changes nothing before “Apply”, then reaches an open article, and “Undo” brings all back', async () => {
    const article = await openStory(session.running, STORY);
    await waitForMarked(article, AT_FIRST);
    const options = await openOptions(session.running);
    const before = await allStored(options);
    const harbour = ownTopic('harbour', 'Port Kelda', 'Kelda');
    const followedTopics = [MALI, BARKHANE, harbour.id].flatMap((id) => id ?? []);

    await chooseGood(options, fileWith({ followedTopics, density: 'first' }, [harbour]));
    expect(await changesIn(options)).toEqual([
      ['Followed topics', '3', '3Added: Port KeldaRemoved: France'],
      ['How many marks', 'About one per screen for each topic', 'Only the first of each topic'],
      ['Own topics', 'Added: Port Kelda'],
    ]);
    expect(await allStored(options)).toEqual(before);
    await waitForMarked(article, AT_FIRST);

    await press(options, 'Apply', '#transfer');
    await waitForWords(options, '#transfer [role=status]', 'The import is done.');
    await waitForMarked(article, ['Mali', 'Kelda']);
    expect(await storedSettings(options)).toEqual(settingsWith({ followedTopics, density: 'first' }));

    await press(options, 'Undo', '#transfer');
    await waitForMarked(article, AT_FIRST);
    expect(await storedSettings(options)).toEqual(settingsWith());
    expect((await allStored(options))['own-topics']).toEqual([]);
  });

  test('that is cancelled changes nothing, and the same file can be chosen again', async () => {
    const options = await openOptions(session.running);
    const before = await allStored(options);
    const text = fileWith({ followedTopics: [FRANCE].flatMap((id) => id ?? []) });

    await chooseGood(options, text);
    await press(options, 'Cancel', '#transfer');
    await waitForWords(options, '#transfer [role=status]', 'Nothing was changed.');
    expect(await wordsIn(options, '#transfer-dry-run')).toEqual([]);
    await chooseGood(options, text);

    expect(await changesIn(options)).toEqual([['Followed topics', '3', '1Removed: Mali · Barkhane']]);
    expect(await allStored(options)).toEqual(before);
  });
});

describe('a file of no use', () => {
  test.each(USELESS_FILES)('is told for what it is, and changes nothing: %s', async (_what, text, message) => {
    const options = await openOptions(session.running);
    const before = await allStored(options);

    await folder.choose(options, { name: 'chosen.json', text });

    await until(
      () => options.evaluate(() => document.querySelector('.transfer-progress [role=alert]') !== null),
      'what is wrong with the file',
    );
    const [words = ''] = await wordsIn(options, '.transfer-progress [role=alert]');
    expect(words.replace(/[\u2068\u2069]/gu, '')).toMatch(message);
    expect(await wordsIn(options, '#transfer-dry-run')).toEqual([]);
    expect(await allStored(options)).toEqual(before);
    expect(await isUnhurt(options)).toBe(true);
    await chooseGood(options, fileWith({ density: 'every' }));
  });
});

describe('a file with much that is wrong', () => {
  afterEach(() => restore());

  test('gives what is right in it, and names the rest', async () => {
    const options = await openOptions(session.running);
    const before = await allStored(options);

    await chooseGood(
      options,
      fileOf({ settings: { ...EVERY_SETTING_WRONG, density: 'every' }, ownTopics: [{ id: 'mali', label: HURT }, 7] }),
    );

    expect(await changesIn(options)).toEqual([
      ['How many marks', 'About one per screen for each topic', 'Every mention'],
    ]);
    const [wrong = '', topics = ''] = await wordsIn(options, '#transfer .note p');
    expect(wrong).toMatch(/^In these, something was not understood and is left out: Followed topics · /u);
    expect(wrong.split(' · ')).toHaveLength(Object.keys(EVERY_SETTING_WRONG).length - 3); // version, pause, density
    expect(topics).toBe('Own topics in the file that are incomplete, and are left out: 2');
    expect(await allStored(options)).toEqual(before);
    expect(await isUnhurt(options)).toBe(true);
  });

  test('gets at no prototype', async () => {
    const options = await openOptions(session.running);
    const hostile = '{"isPolluted": true, "keepsReading": false}';

    await chooseGood(
      options,
      `{"format": "sidelight-export", "version": 1, "__proto__": ${hostile}, "ownTopics": [{"__proto__": ${hostile}}],
        "settings": {"__proto__": ${hostile}, "constructor": {"prototype": ${hostile}}, "density": "every"}}`,
    );
    expect((await changesIn(options)).map(([name]) => name)).toEqual(['How many marks']);
    await press(options, 'Apply', '#transfer');
    await waitForWords(options, '#transfer [role=status]', 'The import is done.');

    expect(await storedSettings(options)).toEqual(settingsWith({ density: 'every' }));
    expect(await isUnhurt(options)).toBe(true);
  });

  test('of 100,000 sites is counted, and the page stays quick', async () => {
    const options = await openOptions(session.running);
    const before = await allStored(options);
    const sites = Array.from({ length: 100_000 }, (_each, place) => ({ site: `s${place}.example`, isOn: false }));

    await chooseGood(options, fileOf({ settings: { sites } }));

    const [[name, now, after = ''] = []] = await changesIn(options);
    expect([name, now]).toEqual(['Rules for sites', 'none']);
    expect(after).toMatch(/^10,000Added: s0\.example \(off\) · .+ · and 9,992 more$/u);
    expect(await wordsIn(options, '#transfer .note')).toEqual([expect.stringContaining('left out: Rules for sites')]);
    expect(await allStored(options)).toEqual(before);
    await press(options, 'Cancel', '#transfer');
    await waitForWords(options, '#transfer [role=status]', 'Nothing was changed.');
  });

  test('shows markup in names as it is written, in the options and on a page', async () => {
    const article = await openStory(session.running, STORY);
    await waitForMarked(article, AT_FIRST);
    const options = await openOptions(session.running);
    const hostile = { ...ownTopic('hostile', HURT, 'Kelda'), note: HURT };
    const silenced = [{ alias: HURT, site: HURT }];

    await chooseGood(options, fileWith({ followedTopics: [hostile.id], silenced }, [hostile]));
    expect(JSON.stringify(await changesIn(options)).match(/<img src=x/gu)).toHaveLength(4);
    expect(await isUnhurt(options)).toBe(true);
    await press(options, 'Apply', '#transfer');
    await waitForMarked(article, ['Kelda']);
    await hover(article, await bringMark(article, 'Kelda'));
    await waitForPopover(article);

    const shown = await article.evaluate(() => {
      const root = document.querySelector('[data-sidelight]')?.shadowRoot;
      return [root?.querySelector('h2')?.textContent, root?.querySelectorAll('img').length];
    });
    expect(shown).toEqual([HURT, 0]);
    expect((await wordsIn(options, '#own-topics .own-row h3')).join()).toBe(HURT);
    expect(await isUnhurt(options)).toBe(true);
    expect(await isUnhurt(article)).toBe(true);
  });
});
