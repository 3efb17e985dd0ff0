import type { Page } from 'puppeteer-core';
import { wait } from './launch';

/** What the background answered to a question of one of the extension's own pages. */
export interface Asked {
  readonly facts: number;
  readonly versions: number;
  readonly thrown: string | null;
}

const GLOBALPOST = 'https://globalpost.com/stories/divorce-finalized/';

/** Asks for a topic and for the other versions of a story, as pages do, and counts what comes. */
export function askBackground(page: Page): Promise<Asked> {
  return page.evaluate(async (url) => {
    interface Api {
      readonly runtime: {
        sendMessage(message: object): Promise<{ value?: { facts?: object[]; versions?: object[] } }>;
      };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { runtime } = browser ?? chrome;
    const story = { url, siteName: 'x', title: 'x', lead: '', language: 'en', publishedOn: null };
    const read = { story: { ...story, credit: '', sentences: [] }, topics: [] };
    try {
      const topic = await runtime.sendMessage({ call: 'lookUpTopic', request: { topicId: 'mali' } });
      // An own page speaks for no outlet, so the story is known by nothing but its outlets' rows.
      const listed = await runtime.sendMessage({ call: 'listTopics', request: {} });
      const found = await runtime.sendMessage({ call: 'findOtherVersions', request: read });
      const topics = (listed.value as unknown as object[] | undefined)?.length ?? 0;
      return { facts: topic.value?.facts?.length ?? 0, versions: found.value === undefined ? 0 : topics, thrown: null };
    } catch (error) {
      return { facts: 0, versions: 0, thrown: String(error) };
    }
  }, GLOBALPOST);
}

/** The notes on what befell the database, as "fault outcome", the latest first. */
export function notesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Api {
      readonly storage: {
        readonly local: { get(key: string): Promise<Record<string, { fault: string; outcome: string }[]>> };
      };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const stored = await (browser ?? chrome).storage.local.get('storage-notes');
    return (stored['storage-notes'] ?? []).map(({ fault, outcome }) => `${fault} ${outcome}`);
  });
}

/** Forgets the notes. */
export function forgetNotes(page: Page): Promise<void> {
  return page.evaluate(async () => {
    interface Api {
      readonly storage: { readonly local: { remove(key: string): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    await (browser ?? chrome).storage.local.remove('storage-notes');
  });
}

/** Deletes the extension's database. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('sidelight');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error(String(request.error)));
      }),
  );
}

/** Opens the database at a version of one's own and lets go of it again, or holds on to it in `window.held`. */
export function openAt(page: Page, version: number, hold: boolean): Promise<void> {
  return page.evaluate(
    (at, holds) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('sidelight', at);
        request.onerror = () => reject(new Error(String(request.error)));
        request.onsuccess = () => {
          if (holds) Object.assign(window, { held: request.result });
          else request.result.close();
          resolve();
        };
      }),
    version,
    hold,
  );
}

/** How many packs, and rows of topics and events, the database holds; fails where it cannot be read at once. */
export async function readState(
  page: Page,
): Promise<{ readonly packs: number; readonly topics: number; readonly events: number }> {
  const reading = page.evaluate(
    () =>
      new Promise<{ packs: number; topics: number; events: number }>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('topics')) {
            database.close();
            return reject(new Error('the database is not ours'));
          }
          const transaction = database.transaction(['packs', 'topics', 'events']);
          const [packs, topics, events] = ['packs', 'topics', 'events'].map((name) =>
            transaction.objectStore(name).count(),
          );
          transaction.oncomplete = () => {
            database.close();
            resolve({ packs: packs?.result ?? 0, topics: topics?.result ?? 0, events: events?.result ?? 0 });
          };
        };
      }),
  );
  const late = wait(1_000).then(() => Promise.reject(new Error('the database does not open')));
  return Promise.race([reading, late]);
}

/** Overwrites the row of a topic with something else. */
export function corruptTopic(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('topics', 'readwrite');
          const store = transaction.objectStore('topics');
          const reading = store.index('byTopic').get('mali');
          reading.onsuccess = () => {
            const row = reading.result as { topic: object };
            store.put({ ...row, topic: { id: 'mali', facts: 'gone' } });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}
