import { describe, test } from 'vitest';
import { until } from '../../support/launch';
import {
  bringMark,
  hover,
  marksOf,
  popoverText,
  waitForMarks,
  waitForPopover,
  type DrawnMark,
} from '../../support/reader';
import { ACCORDS, openSession } from '../../support/session';

const session = openSession();

describe('an answer', () => {
  test('comes although the background had been ended before the question', async () => {
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);
    const mark = await bringMark(page, 'Barkhane');
    await session.running.stopBackground();
    await page.bringToFront();

    await hover(page, mark);
    await waitForPopover(page);

    await until(async () => (await popoverText(page)).includes('Press TV'), 'the other version');
  });

  test('comes on a page that is opened while the background sleeps', async () => {
    await session.running.stopBackground();
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);

    await hover(page, await bringMark(page, 'Barkhane'));
    await waitForPopover(page);

    await until(async () => (await popoverText(page)).includes('Press TV'), 'the other version');
  });
});

test('a popover comes to a reader who is on the mark while the background still wakes up', async () => {
  await session.running.stopBackground();
  const page = await session.running.open(ACCORDS);
  let first: DrawnMark | undefined;
  await until(async () => Boolean(([first] = await marksOf(page))[0]), 'a mark');
  if (!first) throw new Error('no mark');

  await hover(page, first);

  await waitForPopover(page);
});

test('an installation that was ended in the middle is gone on with', async () => {
  const own = await session.running.openOwnPage('compare.html');
  // As it is left where the browser ends the background before all is done.
  await own.evaluate(async () => {
    interface Api {
      readonly storage: { readonly local: { remove(keys: readonly string[]): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    await (browser ?? chrome).storage.local.remove(['begun', 'brief']);
  });
  await session.running.stopBackground();

  await session.running.openOwnPage('popup.html'); // which asks the background

  await waitForMarks(await session.running.open(ACCORDS), 3);
});

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

  await until(async () => (await popoverText(page)).includes('Press TV'), 'the other version');
});
