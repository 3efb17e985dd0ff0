import type { IDBPDatabase } from 'idb';

/** One step of the database's history; untyped, since an old step must not change its meaning with today's schema. */
export type Migration = (database: IDBPDatabase) => void;

/** Append-only: a shipped step never changes, and the database's version is the length of this list. */
export const migrations: readonly Migration[] = [
  function createPackStores(database) {
    database.createObjectStore('packs', { keyPath: 'id' });
    const topics = database.createObjectStore('topics', { keyPath: ['pack', 'revision', 'topic.id'] });
    topics.createIndex('byTopic', 'topic.id');
    database.createObjectStore('outlets', { keyPath: ['pack', 'revision', 'outlet.id'] });
    database.createObjectStore('events', { keyPath: ['pack', 'revision', 'event.id'] });
  },
  function createReadingStores(database) {
    const stories = database.createObjectStore('stories', { keyPath: 'url' });
    stories.createIndex('byDay', 'day');
    stories.createIndex('byOutlet', 'outlet');
    const comparisons = database.createObjectStore('comparisons', { keyPath: 'pair' });
    comparisons.createIndex('bySavedAt', 'savedAt');
    const ledger = database.createObjectStore('ledger', { autoIncrement: true });
    ledger.createIndex('byTime', 'at');
  },
];
