import { describe, expect, test } from 'vitest';
import { bringMark, hover, popoverText, waitForMarks, waitForPopover } from '../support/reader';
import { ACCORDS, openSession } from '../support/session';

const session = openSession(undefined, { idleBackgroundMs: 1_000 });

describe('an answer', () => {
  test('comes although the background had been ended before the question', async () => {
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);
    const mark = await bringMark(page, 'Barkhane');
    await session.running.stopBackground();
    await page.bringToFront();

    await hover(page, mark);
    await waitForPopover(page);

    expect(await popoverText(page)).toContain('Press TV');
  });

  test('comes although the background is ended between the hover and the answer', async () => {
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);
    const mark = await bringMark(page, 'Barkhane');
    await session.running.stopBackground();
    await page.bringToFront();

    await hover(page, mark);
    const asked = waitForPopover(page);
    if (session.running.kind === 'chromium') await session.running.stopBackground();
    await asked;

    expect(await popoverText(page)).toContain('Press TV');
  });

  test('comes on a page that is opened while the background sleeps', async () => {
    await session.running.stopBackground();
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);

    await hover(page, await bringMark(page, 'Barkhane'));
    await waitForPopover(page);

    expect(await popoverText(page)).toContain('Press TV');
  });
});
