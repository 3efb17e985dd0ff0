import { describe, expect, test } from 'vitest';
import { OUTLETS, type OutletPage } from '../../support/outlets';
import {
  openByClick,
  openByResting,
  outletsShown,
  settledBox,
  waitForClosed,
  isInFront,
  clickIn,
} from '../../support/popover-card';
import { waitForMarks } from '../../support/reader';
import { openSession, serialise } from '../../support/session';
import { changesOf, layoutOf, layoutWithoutMarks, watchFromStart } from '../../support/watched-page';

const session = openSession();

async function openWatched({ address, drawn }: OutletPage) {
  const page = await session.running.browser.newPage();
  await watchFromStart(page, drawn);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

describe.each(OUTLETS)('$name', (outlet) => {
  test('is marked, and neither its document nor its layout is changed by that', async () => {
    const page = await openWatched(outlet);

    const marks = await waitForMarks(page, outlet.marks);
    expect(new Set(marks.map(({ highlight }) => highlight)).size).toBe(3);
    expect(await changesOf(page)).toEqual([]);

    const [marked, bare] = [await layoutOf(page), await layoutWithoutMarks(page)];
    expect(marked.length).toBeGreaterThan(20);
    expect(bare).toEqual(marked);
  });

  test('has a popover for a pointer that rests, inside the window and in front', async () => {
    const page = await session.running.open(outlet.address);

    await openByResting(page, outlet.mark);

    const { x, y, width, height } = await settledBox(page);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1280);
    expect(y + height).toBeLessThanOrEqual(900);
    expect(width).toBeGreaterThan(300);
    expect(await isInFront(page)).toBe(true);
  });

  test('is known to tell the event: its popover names the other versions', async () => {
    const page = await session.running.open(outlet.address);
    await openByClick(page, outlet.mark);

    // Behind them stand the outlets of the newsroom that were read before.
    expect((await outletsShown(page)).slice(0, 2)).toEqual(['Press TV', 'GlobalPost']);
  });

  test('has one for a click, and is as it was once that is closed', async () => {
    const page = await session.running.open(outlet.address);
    await waitForMarks(page, outlet.marks);
    const before = await serialise(page);

    await openByClick(page, outlet.mark);
    expect(await serialise(page)).not.toBe(before);
    await settledBox(page);
    await clickIn(page, '.close');
    await waitForClosed(page);

    expect(await serialise(page)).toBe(before);
  });
});
