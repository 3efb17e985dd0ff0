import { describe, expect, inject, test } from 'vitest';
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

  test('comes on a page that is opened while the background sleeps', async () => {
    await session.running.stopBackground();
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);

    await hover(page, await bringMark(page, 'Barkhane'));
    await waitForPopover(page);

    expect(await popoverText(page)).toContain('Press TV');
  });
});

// Firefox lets nobody end a background at a chosen moment.
if (inject('browserKind') === 'chromium') {
  test('comes although the background is ended between the hover and the answer', async () => {
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);
    const mark = await bringMark(page, 'Barkhane');
    await session.running.stopBackground();
    await page.bringToFront();

    await hover(page, mark);
    const asked = waitForPopover(page);
    await session.running.stopBackground();
    await asked;

    expect(await popoverText(page)).toContain('Press TV');
  });
}
