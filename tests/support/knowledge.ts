import { openDB } from 'idb';
import sahel from '../../packs/sahel.json';
import type { StorageNote } from '../../core/storage-note';
import { DATABASE_NAME } from '../../platform/db/open-database';
import type { Database, Schema } from '../../platform/db/schema';
import { readStorageNotes } from '../../platform/storage-notes';
import { buildStory, topicId } from './builders';

const KNOWN_STORY = 'https://www.presstv.ir/Detail/2022/05/03/681424/Mali-junta-cut-off-military-cooperation-France';

/** Which pack, and which of its revisions, the bundled rows come with. */
export const bundledFrom = { pack: 'sahel', revision: sahel.revision } as const;

/** What the background of this moment answers on a topic and on a story of the bundled pack, asked at the same time. */
export async function askBackground() {
  const { lookUpTopic } = await import('../../services/look-up-topic');
  const { findOtherVersions } = await import('../../services/find-other-versions');
  const [topic, versions] = await Promise.all([
    lookUpTopic(topicId('mali')),
    findOtherVersions({ story: buildStory({ url: KNOWN_STORY }), topics: [] }, KNOWN_STORY),
  ]);
  return { topic, versions };
}

/** The database that the background of this moment uses. */
export async function databaseInUse(): Promise<Database> {
  return (await import('../../services/installed-packs')).installedPacks();
}

/** A connection to the extension's database past the extension, which has to be closed. */
export function openPastExtension(): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME);
}

/** Every row of packs that the database holds, but for when they were installed; the database is not made by looking. */
export async function storedRows(): Promise<
  Record<'packs' | 'topics' | 'aliases' | 'outlets' | 'events', readonly object[]>
> {
  const isThere = (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME);
  if (!isThere) return { packs: [], topics: [], aliases: [], outlets: [], events: [] };
  const database = await openPastExtension();
  const [packs, topics, aliases, outlets, events] = await Promise.all([
    database.getAll('packs'),
    database.getAll('topics'),
    database.getAll('aliases'),
    database.getAll('outlets'),
    database.getAll('events'),
  ]);
  database.close();
  return { packs: packs.map(({ installedAt: _at, ...pack }) => pack), topics, aliases, outlets, events };
}

/** Whether the background's answers are read from the database: a word that only a row has is in them. */
export async function answersFromDatabase(): Promise<boolean> {
  const word = 'written by a test';
  const database = await openPastExtension();
  const row = (await database.getAll('topics')).findLast(({ topic }) => topic.id === 'mali'); // of the latest revision
  if (!row) throw new Error('the database has no row on Mali');
  await database.put('topics', { ...row, topic: { ...row.topic, gist: { en: word } } });
  const { topic } = await askBackground();
  await database.put('topics', row);
  database.close();
  return topic.ok && topic.value.topic.gist.en === word;
}

/** What was noted on the database, without the moments. */
export async function notedFaults(): Promise<Omit<StorageNote, 'at'>[]> {
  return (await readStorageNotes()).map(({ fault, outcome }) => ({ fault, outcome }));
}
