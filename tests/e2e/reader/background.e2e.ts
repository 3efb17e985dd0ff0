import { describe, test } from 'vitest';
import { until } from '../../support/launch';
import { bringMark, hover, popoverText, waitForMarks, waitForPopover } from '../../support/reader';
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
