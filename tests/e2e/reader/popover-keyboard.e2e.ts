import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { goToMention } from '../../support/keyboard-command';
import { until } from '../../support/launch';
import { focusedIn, textOf } from '../../support/popover-parts';
import { isPopoverOpen, waitForMarks, waitForPopover } from '../../support/reader';
import { ACCORDS, openSession } from '../../support/session';

const session = openSession();

async function openByKeyboard(): Promise<Page> {
  const page = await session.running.open(ACCORDS);
  await waitForMarks(page, 3);
  await goToMention(session.running, 'nearest');
  await page.bringToFront();
  await waitForPopover(page);
  await until(async () => (await textOf(page, '.counts')) !== '', 'the four groups');
  return page;
}

/** Presses Tab until this has the focus; gives back what had it on the way. */
async function tabTo(page: Page, wanted: RegExp): Promise<string[]> {
  const way: string[] = [];
  for (let pressed = 0; pressed < 80; pressed++) {
    const focused = await focusedIn(page);
    way.push(focused);
    if (wanted.test(focused)) return way;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(wanted)}, but to:\n${way.join('\n')}`);
}

describe('with nothing but a keyboard, a reader', () => {
  test('gets from the mark to the other version, its rows, the background and the foot, and back to the page', async () => {
    const page = await openByKeyboard();
    expect(await focusedIn(page)).toMatch(/^dialog /u);

    await tabTo(page, /^button Close/u);
    await tabTo(page, /^tab Press TV/u);
    await page.keyboard.press('ArrowRight');
    await until(async () => (await focusedIn(page)) === 'tab GlobalPost', 'the other tab');
    expect(await textOf(page, '.side.there .outlet')).toBe('GlobalPost');

    await tabTo(page, /^button \d+ Only there/u);
    await page.keyboard.press('Enter');
    await until(async () => (await textOf(page, '.group h4')) === 'Only in the other version', 'that group alone');

    await tabTo(page, /^button .*\d{4}: /u);
    const before = await textOf(page, '.moment');
    await page.keyboard.press('ArrowRight');
    await until(async () => (await textOf(page, '.moment')) !== before, 'the next moment');

    await tabTo(page, /^button Why this\?/u);
    await page.keyboard.press('Enter');
    await until(async () => (await textOf(page, '.why-list')) !== '', 'why');

    await page.keyboard.press('Escape');
    await until(async () => !(await isPopoverOpen(page)), 'the popover’s end');
  });

  test('walks from mention to mention', async () => {
    const page = await openByKeyboard();
    const first = await textOf(page, 'h2');

    await goToMention(session.running, 'next');
    await page.bringToFront();
    await until(async () => !['', first].includes(await textOf(page, 'h2')), 'the popover of another topic');
    await goToMention(session.running, 'previous');
    await page.bringToFront();
    await until(async () => (await textOf(page, 'h2')) === first, 'the first one again');
  });
});

/** A node of the accessibility tree, as far as it is looked at here. */
interface HeardNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly HeardNode[];
}

function* heard(node: HeardNode): Generator<string> {
  yield `${node.role} ${node.name ?? ''}`.trim();
  for (const child of node.children ?? []) yield* heard(child);
}

// Firefox gives drivers no accessibility tree; axe and the names of the keyboard's walk stand in for it there.
if (inject('browserKind') === 'chromium')
  describe('in the accessibility tree', () => {
    test('the main job can be followed by names and roles alone', async () => {
      const page = await openByKeyboard();

      const tree = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: false });
      const all = [...heard(tree as unknown as HeardNode)];
      const from = all.findIndex((line) => line.startsWith('dialog'));
      const popover = all.slice(from);

      expect(from).toBeGreaterThan(-1);
      const story = [
        /^dialog \S/iu,
        /^button Close/iu,
        /^heading What differs/iu,
        /^tablist Other versions/iu,
        /^tab Press TV/iu,
        /^tabpanel Press TV/iu,
        /^button \d+ Differs/iu,
        /^heading Told differently/iu,
        /^heading Background/iu,
        /^button .*\d{4}: /iu,
        /^button Why this\?/iu,
        /^button Cite/iu,
      ];
      let at = -1;
      for (const wanted of story) {
        const next = popover.findIndex((line, place) => place > at && wanted.test(line));
        expect(next, `${String(wanted)} after ${popover[at] ?? 'the beginning'}`).toBeGreaterThan(at);
        at = next;
      }
    });
  });
