import type { SerializedAXNode } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { until } from '../../support/launch';
import { articlePage, FILLER } from '../../support/pages';
import { axeFaults } from '../../support/popup-axe';
import {
  goBack,
  heardField,
  openInFront,
  optionsOf,
  selectedPlaces,
  tabTo,
  typedIn,
  typeFor,
  waitForFirst,
  waitForFocusBelow,
  waitForTitle,
} from '../../support/popup-keys';
import { closeOptions, fieldsInOptions } from '../../support/popup-other-tabs';
import { stateOf, wordsOf } from '../../support/popup-tab';
import { marksOf, waitForMarks } from '../../support/reader';
import { openSession } from '../../support/session';

const STORY = 'https://river.example/story';
const EVENT = 'Mali ends its defence accords with France';
const session = openSession(
  new Map([
    [
      STORY,
      articlePage(
        `<article>${FILLER}<p>In the morning there was news from Mali.</p>
        <p>In the evening Task Force Takuba was said to be on its way to the river.</p></article>`,
      ),
    ],
  ]),
);

describe('a lookup by keyboard', () => {
  test.each([
    ['the beginning of a topic’s name, in other letters', 'bARkh', 'Barkhane', 'Barkhane'],
    ['an Arabic name with its vowels', 'مِينُوسْمَا', 'MINUSMA', 'MINUSMA'],
    ['a French name without its accents', 'armee francaise', 'France', 'France'],
    ['an outlet', 'press t', 'Press TV', 'Press TV'],
    ['the title of an event', 'mali ends its def', EVENT, EVENT],
  ])('finds %s, and leads there and back', async (_what, typed, found, title) => {
    const popup = await openInFront(session.running);

    await typeFor(popup, typed, found);
    await popup.keyboard.press('Enter');
    await waitForTitle(popup, title);
    await goBack(popup);

    await until(async () => (await stateOf(popup)) !== '', 'the page');
    expect(await wordsOf(popup, '.thing')).toEqual([]);
  });

  test('says by which name something was found', async () => {
    const popup = await openInFront(session.running);

    await typeFor(popup, 'armee francaise', 'France');

    expect((await wordsOf(popup, '[role=option] .found-line'))[0]).toContain('armée française');
  });

  test('walks through what is found, and Enter takes what it has come to', async () => {
    const popup = await openInFront(session.running, '#look=mali');
    await waitForFirst(popup, 'Mali');
    const names = await optionsOf(popup);
    expect(names.length).toBeGreaterThan(3);
    const last = names.length - 1;

    for (const [key, to] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', last],
      ['Home', 0],
      ['End', last],
      ['ArrowDown', 0],
      ['ArrowDown', 1],
    ] as const) {
      await popup.keyboard.press(key);
      await until(async () => (await selectedPlaces(popup)).join() === String(to), `${key} to option ${to}`);
    }
    await popup.keyboard.press('Enter');

    await waitForTitle(popup, names[1] ?? '');
  });

  test('is taken back with Escape', async () => {
    const popup = await openInFront(session.running);
    await typeFor(popup, 'barkhane', 'Barkhane');

    await popup.keyboard.press('Escape');

    await until(async () => (await typedIn(popup)) === '', 'an empty field');
    expect(await optionsOf(popup)).toEqual([]);
    expect(await stateOf(popup)).toMatch(/cannot be read/u);
  });

  test('that finds nothing leads to a new topic of that name', async () => {
    const popup = await openInFront(session.running);
    await popup.keyboard.type('Low Town & Co');
    await until(
      async () => (await wordsOf(popup, '.outcome [role=status]'))[0] === 'Nothing is known here on “Low Town & Co”.',
      'no result',
    );

    await tabTo(popup, 'Add “Low Town & Co” as a topic');
    await popup.keyboard.press('Enter');

    await until(async () => (await fieldsInOptions(popup))?.includes('Low Town & Co') ?? false, 'the name in options');
    await closeOptions(popup);
  });

  test('is there again when the popup is opened the next time, until all are cleared', async () => {
    const first = await openInFront(session.running);
    await typeFor(first, 'serval', 'Serval');
    await first.keyboard.press('Enter');
    await waitForTitle(first, 'Serval');
    await first.close();

    const second = await openInFront(session.running);
    expect(await optionsOf(second)).toEqual([]);
    await second.keyboard.press('ArrowDown');
    await waitForFirst(second, 'Serval');
    expect(await axeFaults(second)).toEqual([]);
    await second.keyboard.press('Enter');
    await until(async () => (await typedIn(second)) === 'Serval', 'the lookup, made again');
    await second.keyboard.press('Escape');
    await second.keyboard.press('ArrowUp');
    await until(async () => (await optionsOf(second)).length > 0, 'recent lookups');
    await tabTo(second, 'Clear');
    await second.keyboard.press('Enter');
    await until(async () => (await optionsOf(second)).length === 0, 'the end of the list');
    await second.close();

    const third = await openInFront(session.running);
    await third.keyboard.press('ArrowDown');
    await typeFor(third, 'serv', 'Serval'); // so that recent lookups would have come by now
    await third.keyboard.press('Escape');
    await third.keyboard.press('ArrowDown');
    expect(await optionsOf(third)).toEqual([]);
  });
});

describe('the view of a topic', () => {
  test('opens related topics in its place, with the way back', async () => {
    const popup = await openInFront(session.running, '#topic=barkhane');
    await waitForTitle(popup, 'Barkhane');
    expect(await axeFaults(popup)).toEqual([]);

    await tabTo(popup, 'Serval');
    await popup.keyboard.press('Enter');
    await waitForTitle(popup, 'Serval');
    await goBack(popup);
    await waitForTitle(popup, 'Barkhane');
    await goBack(popup);

    await until(async () => (await stateOf(popup)) !== '', 'the page');
  });

  test('follows the topic, whose marks come to an open article, and lets go of it again', async () => {
    const article = await session.running.open(STORY);
    await waitForMarks(article, 1);
    expect((await marksOf(article)).map(({ text }) => text)).toEqual(['Mali']);
    const popup = await openInFront(session.running);
    await typeFor(popup, 'takuba', 'Takuba');
    await popup.keyboard.press('Enter');
    await waitForTitle(popup, 'Takuba');
    await waitForFocusBelow(popup);

    for (const marked of ['Mali,Task Force Takuba', 'Mali']) {
      await popup.bringToFront();
      if (marked !== 'Mali') await tabTo(popup, 'Follow this topic');
      await popup.keyboard.press(' ');
      await article.bringToFront();
      await until(async () => (await marksOf(article)).map(({ text }) => text).join() === marked, `marks on ${marked}`);
    }
  });
});

describe('the address of the popup', () => {
  test.each([
    ['#topic=minusma', 'MINUSMA'],
    ['#outlet=press-tv', 'Press TV'],
    ['#event=mali-ends-defence-accords', EVENT],
  ])('opens it with what %s says', async (hash, title) => {
    const popup = await openInFront(session.running, hash);

    await waitForTitle(popup, title);
  });

  test('looks up what it is given', async () => {
    const popup = await openInFront(session.running, '#look=bamak');

    await waitForFirst(popup, 'Bamako');
    expect(await typedIn(popup)).toBe('bamak');
  });
});

describe('for those who cannot see, the lookup', () => {
  test('is a field with a list, and says what is active', async () => {
    const popup = await openInFront(session.running);
    const closed = { role: 'combobox', isExpanded: 'false', controls: null, active: null, selected: [] };
    expect(await heardField(popup)).toEqual(closed);

    await typeFor(popup, 'bark', 'Barkhane');
    const open = await heardField(popup);
    expect(open).toMatchObject({ isExpanded: 'true', controls: 'listbox', selected: [open.active] });
    expect(open.active).toMatch(/^Barkhane/u);
    expect(await axeFaults(popup)).toEqual([]);

    await popup.keyboard.press('Escape');
    await until(async () => (await optionsOf(popup)).length === 0, 'the end of the list');
    expect(await heardField(popup)).toEqual(closed);
  });

  if (inject('browserKind') === 'chromium') {
    test('is told so by the browser', async () => {
      const popup = await openInFront(session.running);
      await typeFor(popup, 'bark', 'Barkhane');

      const told = flat(await popup.accessibility.snapshot({ interestingOnly: false }));

      const field = told.find(({ role }) => role === 'combobox');
      expect(field).toMatchObject({ value: 'bark', expanded: true, focused: true });
      expect(field?.name).toBe('Look up topics, outlets, events and stories');
      const options = told.filter(({ role }) => role === 'option');
      expect(options.map(({ name }) => name)[0]).toMatch(/^Barkhane/u);
      expect(options.map(({ selected }) => selected ?? false).indexOf(true)).toBe(0);
      expect(told.filter(({ role }) => role === 'listbox')).toHaveLength(1);
    });
  }
});

function flat(node: SerializedAXNode | null): SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(flat)] : [];
}
