import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { storyKey } from '../../../core/outlets/story-key';
import { until } from '../../support/launch';
import { keptAddresses, openWithNothingKept } from '../../support/own-page-articles';
import { ARABIC } from '../../support/outlets';
import { waitForMarks } from '../../support/reader';
import { askForTab } from '../../support/same-event-asked';
import { EDITIONS, FRENCH, FRENCH_PAGE, NEAR_MISSES } from '../../support/same-event-founding';
import { versionsOn } from '../../support/same-event-versions';
import { ACCORDS, openSession } from '../../support/session';

const session = openSession(FRENCH_PAGE);
const ALL = [...EDITIONS, ...NEAR_MISSES];
const EDITION_KEYS = EDITIONS.map(storyKey);

/** The keys of what each page's story has for other versions among all that was read, by the page's address. */
const found = new Map<string, readonly string[]>();
let own: Page;

beforeAll(async () => {
  own = await openWithNothingKept(session.running);
  for (const address of ALL) {
    await waitForMarks(await session.running.open(address));
    await until(
      async () => (await keptAddresses(own)).map(storyKey).includes(storyKey(address)),
      `${address} among own reading`,
    );
  }
  for (const address of ALL) found.set(address, (await askForTab(own, address)).map(storyKey));
}, 60_000);

describe.each(EDITIONS)('the edition at %s', (address) => {
  test('finds others among the editions, and nothing else', () => {
    const others = found.get(address) ?? [];

    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((each) => !EDITION_KEYS.includes(each))).toEqual([]);
  });

  test('is found by another', () => {
    expect([...found].filter(([, others]) => others.includes(storyKey(address)))).not.toEqual([]);
  });
});

test.each(NEAR_MISSES)('the story at %s finds none', (address) => {
  expect(found.get(address)).toEqual([]);
});

describe('three editions in three languages', () => {
  test('are shown beside what the pack knows, each in its own words', async () => {
    const shown = [
      ...(await versionsOn(session.running, { address: FRENCH.address }, 'Mali')),
      ...(await versionsOn(session.running, { address: ACCORDS }, 'Barkhane')),
    ].map(({ url }) => url);

    expect(shown).toContain(ACCORDS);
    expect(shown).toContain(ARABIC);
    expect(shown).toContain(FRENCH.address);
  });
});
