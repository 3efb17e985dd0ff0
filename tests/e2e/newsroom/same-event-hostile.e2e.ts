import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_CHARACTERS } from '../../../core/reading/story-to-keep';
import { until, wait } from '../../support/launch';
import { keptAddresses, openWithNothingKept } from '../../support/own-page-articles';
import { keptReading } from '../../support/own-page-calls';
import { waitForMarks } from '../../support/reader';
import { served } from '../../support/same-event-article';
import { HERON, TERN } from '../../support/same-event-bridge';
import * as hostile from '../../support/same-event-hostile';
import { countKeepStory, keptTextOf } from '../../support/same-event-kept';
import { readAll, versionsOn } from '../../support/same-event-versions';
import { openSession } from '../../support/session';

const session = openSession(
  new Map([
    ...served(TERN, HERON),
    [hostile.MASK.address, hostile.MASKED],
    [hostile.RESTLESS_ADDRESS, hostile.RESTLESS],
    [hostile.ENDLESS_ADDRESS, hostile.ENDLESS],
  ]),
);

/** An article is told of at most so many times while it stays at one address. */
const MOST_TELLINGS = 3;
/** A page that cannot do anything for longer than this feels broken. */
const LONGEST_PAUSE_MS = 1_500;

let own: Page;

beforeEach(async () => {
  own = await openWithNothingKept(session.running);
});

describe('a page that says it is another outlet’s', () => {
  test('is kept under its own address alone, and takes nothing from the outlet', async () => {
    await readAll(session.running, own, TERN);
    await readAll(session.running, own, hostile.MASK);

    const kept = await keptReading(own);

    expect(kept.map(({ url, host }) => [url, host])).toEqual([
      [hostile.MASK.address, 'maskpost.example'],
      [TERN.address, 'terngazette.example'],
    ]);
    const versions = await versionsOn(session.running, HERON);
    expect(versions.map(({ url }) => url).toSorted()).toEqual([hostile.MASK.address, TERN.address]);
  });
});

describe('a page that changes its title and text each second', () => {
  test('is kept once, and sends a few messages at most', async () => {
    const count = await countKeepStory(own);
    const page = await session.running.open(hostile.RESTLESS_ADDRESS);
    await waitForMarks(page);
    await until(() => page.evaluate(() => document.documentElement.dataset['score'] === '6'), 'the last score');
    await wait(2_500); // nothing else shows that no more is sent

    expect(await keptAddresses(own)).toEqual([hostile.RESTLESS_ADDRESS]);
    expect(await count()).toBeGreaterThan(0);
    expect(await count()).toBeLessThanOrEqual(MOST_TELLINGS);
  });
});

describe('a page of a million words', () => {
  test('is kept in part, and can be used meanwhile', async () => {
    const page = await session.running.open(hostile.ENDLESS_ADDRESS);
    await waitForMarks(page);
    await until(async () => (await keptAddresses(own)).length > 0, 'the story among own reading');

    const text = await keptTextOf(own, hostile.ENDLESS_ADDRESS);

    expect(text.length).toBeGreaterThan(MOST_CHARACTERS / 2);
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    const pause = await page.evaluate(() => (window as unknown as { longestPause: number }).longestPause);
    expect(pause).toBeLessThan(LONGEST_PAUSE_MS);
  });
});
