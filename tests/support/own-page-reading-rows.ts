import type { Page } from 'puppeteer-core';

/** A story's row as the third version of the database had it. */
export const OLD_STORY = {
  url: 'https://www.oldgazette.example/ferry',
  siteName: 'The Old Gazette',
  title: 'The last ferry to Timbuktu',
  language: 'en',
  publishedOn: '2026-01-03',
  credit: '',
  sentences: ['The ferry left at noon.', 'Nobody waved.', 'Mali looked on.'],
  outlet: 'www.oldgazette.example',
  day: '2026-01-03',
  savedAt: Date.now(),
} as const;

/** Makes a kept story as old as if it had been read so many ms ago. */
export function ageStory(page: Page, url: string, ms: number): Promise<void> {
  return page.evaluate(
    (address, age) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('stories', 'readwrite');
          const store = transaction.objectStore('stories');
          const reading = store.get(address);
          reading.onsuccess = () => {
            const row = reading.result as object | undefined;
            if (row) store.put({ ...row, savedAt: Date.now() - age });
            else reject(new Error(`${address} is not kept`));
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    url,
    ms,
  );
}

/** The version of the database, as it is. */
export function databaseVersion(page: Page): Promise<number> {
  return page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'sidelight')?.version ?? 0,
  );
}

/** Puts a database of the third version in the place of today's: the same packs, and one story. */
export function putDatabaseOfVersion3(page: Page, story: typeof OLD_STORY): Promise<void> {
  return page.evaluate(async (kept) => {
    const names = ['packs', 'topics', 'aliases', 'outlets', 'events'];
    const rows = await new Promise<readonly (readonly object[])[]>((resolve, reject) => {
      const opening = indexedDB.open('sidelight');
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(names);
        const reading = names.map((name) => transaction.objectStore(name).getAll() as IDBRequest<object[]>);
        transaction.oncomplete = () => {
          opening.result.close();
          resolve(reading.map(({ result }) => result));
        };
      };
    });
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('sidelight');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(new Error(String(deleting.error)));
    });
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('sidelight', 3);
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onupgradeneeded = () => {
        const database = opening.result;
        database.createObjectStore('packs', { keyPath: 'id' });
        const topics = database.createObjectStore('topics', { keyPath: ['pack', 'revision', 'topic.id'] });
        topics.createIndex('byTopic', 'topic.id');
        database.createObjectStore('outlets', { keyPath: ['pack', 'revision', 'outlet.id'] });
        database.createObjectStore('events', { keyPath: ['pack', 'revision', 'event.id'] });
        const stories = database.createObjectStore('stories', { keyPath: 'url' });
        stories.createIndex('byDay', 'day');
        stories.createIndex('byOutlet', 'outlet');
        const comparisons = database.createObjectStore('comparisons', { keyPath: 'pair' });
        comparisons.createIndex('bySavedAt', 'savedAt');
        const ledger = database.createObjectStore('ledger', { autoIncrement: true });
        ledger.createIndex('byTime', 'at');
        database.createObjectStore('aliases', { keyPath: ['pack', 'revision', 'topic'] });
      };
      opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction([...names, 'stories'], 'readwrite');
        for (const [place, name] of names.entries()) {
          for (const row of rows[place] ?? []) transaction.objectStore(name).put(row);
        }
        transaction.objectStore('stories').put(kept);
        transaction.onabort = () => reject(new Error(String(transaction.error)));
        transaction.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    });
  }, story);
}
