import { describe, expect, test } from 'vitest';
import { countBeyond } from '../../../scripts/demo/network';
import { goToMention } from '../../support/keyboard-command';
import { until, wait } from '../../support/launch';
import { settledBox } from '../../support/popover-card';
import {
  bringMark,
  hover,
  isPopoverOpen,
  popoverText,
  shownVersions,
  waitForMarks,
  waitForPopover,
} from '../../support/reader';
import { ACCORDS, FRENCH_ARMY, STRICT, openSession } from '../../support/session';

const session = openSession();

/** Longer than the rest and the leave together. */
const NOTHING_MORE_MS = 1_000;

async function openArticle(address = ACCORDS) {
  const page = await session.running.open(address);
  await waitForMarks(page, 3);
  return page;
}

async function isClosed(page: Awaited<ReturnType<typeof openArticle>>): Promise<void> {
  await until(async () => !(await isPopoverOpen(page)), 'the popover’s end');
}

function popoverHeading(page: Awaited<ReturnType<typeof openArticle>>): Promise<string> {
  return page.evaluate(
    () => document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector('h2')?.textContent ?? '',
  );
}

describe('what a hover shows (WCAG 1.4.13)', () => {
  async function openByHover() {
    const page = await openArticle();
    const mark = await bringMark(page, 'Barkhane');
    await hover(page, mark);
    await waitForPopover(page);
    return { page };
  }

  test('is dismissible: Esc closes it though the pointer stays where it is', async () => {
    const { page } = await openByHover();

    await page.keyboard.press('Escape');

    await isClosed(page);
    await wait(NOTHING_MORE_MS);
    expect(await isPopoverOpen(page)).toBe(false);
  });

  test('is hoverable: the pointer may go into it and about in it', async () => {
    const { page } = await openByHover();
    const { x, y, width, height } = await settledBox(page);

    await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
    await page.mouse.move(x + width / 3, y + height / 3, { steps: 4 });
    await wait(NOTHING_MORE_MS);

    expect(await isPopoverOpen(page)).toBe(true);
  });

  test('is persistent: it stays as long as the pointer does', async () => {
    const { page } = await openByHover();

    await wait(4 * NOTHING_MORE_MS);

    expect(await isPopoverOpen(page)).toBe(true);
  });
});

describe('a pointer', () => {
  test('that rests on a mark opens the popover with what differs and the background', async () => {
    const page = await openArticle();

    await hover(page, await bringMark(page, 'Barkhane'));
    await waitForPopover(page);

    const text = await popoverText(page);
    expect(text).toContain('Press TV');
    expect(text).toMatch(/what differs/iu);
    expect(text).toMatch(/background/iu);
    expect(await shownVersions(page)).toEqual([
      expect.objectContaining({ outlet: 'Press TV', url: expect.stringContaining('presstv.ir') as string }),
      expect.objectContaining({ outlet: 'GlobalPost', url: expect.stringContaining('globalpost.com') as string }),
    ]);
  });

  test('that leaves mark and popover closes it, but may cross the gap between them', async () => {
    const page = await openArticle();
    const mark = await bringMark(page, 'Barkhane');
    await hover(page, mark);
    await waitForPopover(page);
    const box = await page.evaluate(() => {
      const rect = document
        .querySelector('[data-sidelight]')
        ?.shadowRoot?.querySelector('.card')
        ?.getBoundingClientRect();
      return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : { x: 0, y: 0 };
    });

    await page.mouse.move(box.x, box.y, { steps: 8 });
    await wait(NOTHING_MORE_MS);
    expect(await isPopoverOpen(page)).toBe(true);

    await page.mouse.move(2, 400);
    await isClosed(page);
  });

  test('that only crosses a mark opens nothing', async () => {
    const page = await openArticle();
    const mark = await bringMark(page, 'Barkhane');

    await page.mouse.move(mark.x - 200, mark.y);
    await page.mouse.move(mark.x, mark.y);
    await page.mouse.move(mark.x + 300, mark.y + 60, { steps: 3 });
    await wait(NOTHING_MORE_MS);

    expect(await isPopoverOpen(page)).toBe(false);
  });

  test('beside a mark in the same line opens nothing', async () => {
    const page = await openArticle();
    const mark = await bringMark(page, 'Barkhane');

    await hover(page, { ...mark, y: mark.y + 20 });
    await wait(NOTHING_MORE_MS);

    expect(await isPopoverOpen(page)).toBe(false);
  });

  test('that clicks opens at once; a click elsewhere closes', async () => {
    const page = await openArticle(FRENCH_ARMY);
    const mark = await bringMark(page, 'Barkhane');

    await page.mouse.click(mark.x, mark.y);
    await waitForPopover(page);
    await page.mouse.click(4, 450);

    await isClosed(page);
  });

  test('finds a popover that works where the page allows no script and no style', async () => {
    const page = await openArticle(STRICT);

    await hover(page, await bringMark(page, 'Barkhane'));
    await waitForPopover(page);

    const width = await page.evaluate(
      () =>
        document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect().width,
    );
    expect(width).toBeGreaterThan(300);
    expect(width).toBeLessThan(600);
  });
});

describe('the keyboard', () => {
  test('closes with Esc and leaves the focus where it was', async () => {
    const page = await openArticle();
    await page.focus('input[type=email]');
    await page.evaluate(() => scrollTo(0, 0));
    await hover(page, await bringMark(page, 'Barkhane'));
    await waitForPopover(page);

    await page.keyboard.press('Escape');
    await isClosed(page);

    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('email');
  });

  test('gets the focus back when the popover had taken it', async () => {
    const page = await openArticle();
    await page.focus('input[type=email]');
    const mark = await bringMark(page, 'Barkhane');
    await page.mouse.move(mark.x, mark.y);
    await page.mouse.move(mark.x + 1, mark.y);
    await waitForPopover(page);
    await page.evaluate(() =>
      document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector<HTMLElement>('.close')?.focus(),
    );
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-sidelight'))).toBe(true);

    await page.keyboard.press('Escape');
    await isClosed(page);

    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('email');
  });
});

describe('a keyboard command', () => {
  test('opens the popover with the focus in it, walks on to the next mention, and gives the focus back', async () => {
    const page = await openArticle();
    await page.focus('input[type=email]');
    // The page scrolls smoothly: what is left of that would take the mention out of sight again.
    await page.evaluate(async () => {
      scrollTo({ top: 0, behavior: 'instant' });
      for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(done));
    });

    await goToMention(session.running, 'nearest');
    await page.bringToFront();
    await waitForPopover(page);
    const first = await popoverHeading(page);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-sidelight'))).toBe(true);

    await goToMention(session.running, 'next');
    await page.bringToFront();
    await until(async () => (await popoverHeading(page)) !== first, 'the popover of another topic');
    await page.keyboard.press('Escape');
    await isClosed(page);

    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('email');
  });
});

describe('an answer', () => {
  test('comes without a network, and nothing ever went over it', async () => {
    const page = await openArticle();
    await page.setOfflineMode(true).catch(() => undefined); // Firefox is cut off by the next line alone
    const before = session.newsroom.requests.length;

    await hover(page, await bringMark(page, 'Barkhane'));
    await waitForPopover(page);

    expect(await popoverText(page)).toContain('Press TV');
    expect(countBeyond(session.newsroom.requests.slice(before), new Set())).toBe(0);
  });
});
