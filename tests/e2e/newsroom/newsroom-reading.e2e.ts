import { describe, expect, test } from 'vitest';
import { ARABIC, OLD_SITE } from '../../support/outlets';
import {
  openByClick,
  openByResting,
  outletsShown,
  quotedFromHere,
  reachMark,
  settledBox,
  waitForClosed,
} from '../../support/popover-card';
import { waitForMarks } from '../../support/reader';
import { openSession } from '../../support/session';

const session = openSession();

describe('an old site of tables, without a word about itself in its head', () => {
  test('has its title and its date read: by them alone the event is known', async () => {
    const page = await session.running.open(OLD_SITE);
    await openByResting(page, 'Barkhane');

    expect(await outletsShown(page)).toEqual(['Press TV', 'GlobalPost']);
  });

  test('has its sentences read, between line breaks and with its old entities', async () => {
    const page = await session.running.open(OLD_SITE);
    await openByResting(page, 'Barkhane');

    const quotes = await quotedFromHere(page);

    expect(quotes).toContain(
      "French aircraft, said the colonel, had entered Mali's airspace again and again in breach of a no-fly zone.",
    );
    expect(quotes.join(' ')).toContain('Colonel Abdoulaye Maïga');
  });

  test('is marked in its text and not in the tables around it', async () => {
    const page = await session.running.open(OLD_SITE);
    await reachMark(page, 'Barkhane');

    const columns = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((ranges) => [...ranges])
        .map((range) => range.startContainer.parentElement?.closest('td[width]')?.getAttribute('width')),
    );

    expect(columns.length).toBeGreaterThan(4);
    expect(new Set(columns)).toEqual(new Set(['500']));
  });
});

describe('an Arabic edition, from right to left', () => {
  test('is marked in Arabic', async () => {
    const page = await session.running.open(ARABIC);

    const words = (await waitForMarks(page, 5)).map(({ text }) => text);

    expect(words).toContain('عملية برخان');
    expect(words.filter((text) => !/^[\u0600-\u06ff ]+$/u.test(text))).toEqual([]);
  });

  test('is quoted in Arabic, from right to left, in a popover that is itself from left to right', async () => {
    const page = await session.running.open(ARABIC);
    await openByResting(page, 'عملية برخان');

    const quotes = await quotedFromHere(page);

    expect(quotes.join(' ')).toContain('انتهاك مجالها الجوي');
    const directions = await page.evaluate(async () => {
      const root = document.querySelector('[data-sidelight]')?.shadowRoot;
      // The last one may be of own reading, which quotes nothing from here.
      root?.querySelector<HTMLElement>('[role=tab]')?.click();
      await new Promise((drawn) => setTimeout(drawn, 100));
      root?.querySelector<HTMLElement>('.counts ~ .more')?.click();
      await new Promise((drawn) => setTimeout(drawn, 100));
      const of = (selector: string) => {
        const element = root?.querySelector(selector);
        return element ? getComputedStyle(element).direction : null;
      };
      return { page: getComputedStyle(document.body).direction, card: of('.card'), quote: of('.said:not(.there) q') };
    });
    expect(directions).toEqual({ page: 'rtl', card: 'ltr', quote: 'rtl' });
  });

  test('has the popover beside the mark, wherever in the line that is', async () => {
    const page = await session.running.open(ARABIC);
    for (const words of ['باماكو', 'الفرنسية', 'عملية برخان', 'شمال مالي']) {
      const mark = await openByClick(page, words);
      const { x, width } = await settledBox(page);
      expect(mark.x).toBeGreaterThan(x - 60);
      expect(mark.x).toBeLessThan(x + width + 60);
      await page.keyboard.press('Escape');
      await waitForClosed(page);
    }
  });
});
