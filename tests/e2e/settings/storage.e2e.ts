import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until, wait } from '../../support/launch';
import {
  askBackground,
  corruptTopic,
  deleteDatabase,
  forgetNotes,
  notesOf,
  openAt,
  readState,
} from '../../support/extension-database';
import { openSession } from '../../support/session';
import { recordTrust } from '../../support/trust-rows';

const session = openSession();

/** A page of the extension, with a database in which all is well. */
async function healthyPage(): Promise<Page> {
  const page = await session.running.openOwnPage('options.html');
  await askBackground(page);
  await forgetNotes(page);
  return page;
}

/** Brings a fault about some times; every answer has to be whole, and every state of the database one or the other. */
async function tryFault(
  what: string,
  times: number,
  bring: (page: Page, time: number) => Promise<void>,
): Promise<Page> {
  const page = await healthyPage();
  const whole = await askBackground(page);
  const full = await readState(page);
  const row = { what, where: session.running.kind, tried: 0, lost: 0, crossed: 0, thrown: 0 };
  for (let time = 0; time < times; time++) {
    await bring(page, time);
    const answer = await askBackground(page);
    row.tried++;
    if (answer.thrown !== null) row.thrown++;
    if (answer.facts !== whole.facts || answer.versions !== whole.versions) row.lost++;
    const state = await readState(page).catch(() => ({ packs: 0, topics: 0, events: 0 }));
    if (state.packs > 0 && (state.topics !== full.topics || state.events !== full.events)) row.crossed++;
  }
  recordTrust(row);
  expect(whole.facts).toBeGreaterThan(2);
  expect(full).toMatchObject({ packs: 1 });
  expect(row).toEqual({ what, where: session.running.kind, tried: times, lost: 0, crossed: 0, thrown: 0 });
  return page;
}

describe('the packs are there', () => {
  test('after the database was deleted', async () => {
    const page = await tryFault('database deleted', 3, deleteDatabase);

    expect(await notesOf(page)).toEqual(['deleted rebuilt']);
  });

  test('after rows were damaged', async () => {
    const page = await tryFault('rows damaged', 3, corruptTopic);

    expect(await notesOf(page)).toEqual(['corrupted rebuilt']);
  });

  test('while another page holds an older version of the database, and after it has let go', async () => {
    const page = await tryFault('blocked by an older version', 1, async (own) => {
      await deleteDatabase(own);
      await openAt(own, 1, true);
    });
    expect(await notesOf(page)).toEqual(['blocked bundled']);

    await page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
    await until(
      async () => (await askBackground(page)).facts > 0 && (await readState(page)).packs === 1,
      'the database',
    );
  });

  test('when the database is of a later release', async () => {
    const page = await tryFault('database of a later release', 2, async (own) => {
      await deleteDatabase(own);
      await openAt(own, 99, false);
    });
    expect(await notesOf(page)).toEqual(['newer-version bundled']);

    await deleteDatabase(page);
    await askBackground(page);
    expect(await readState(page)).toMatchObject({ packs: 1 });
  });

  test('after the background was ended in the middle of an installation', async () => {
    if (session.running.kind !== 'chromium') return tryEndingByReload();
    await tryFault('background ended while installing', 12, async (own, time) => {
      await deleteDatabase(own);
      await own.evaluate(() => {
        void (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
        ).chrome.runtime
          .sendMessage({ call: 'lookUpTopic', request: { topicId: 'mali' } })
          .catch(() => undefined);
      });
      await wait(time * 4);
      await session.running.stopBackground();
    });
  });
});

/** In Firefox the page of the background is closed under the installation. */
async function tryEndingByReload(): Promise<void> {
  await tryFault('background ended while installing', 12, async (own, time) => {
    await deleteDatabase(own);
    await own.evaluate(async (ms) => {
      interface Api {
        readonly runtime: { sendMessage(message: object): Promise<unknown>; getBackgroundPage(): Promise<Window> };
      }
      const { runtime } = (globalThis as unknown as { browser: Api }).browser;
      void runtime.sendMessage({ call: 'lookUpTopic', request: { topicId: 'mali' } }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, ms));
      (await runtime.getBackgroundPage()).location.reload();
    }, time * 4);
    await wait(400);
  });
}
