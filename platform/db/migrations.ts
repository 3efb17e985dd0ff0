import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { formsOfTexts } from '../../core/lookup/word-forms';
import { outletOf } from '../../core/outlets/outlet-of';
import { storyKey } from '../../core/outlets/story-key';
import { siteOfHost } from '../../core/sites/sites';

/** One step of the database's history; untyped, since an old step must not change its meaning with today's schema. */
export type Migration = (database: IDBPDatabase, transaction: Upgrade) => void | Promise<void>;

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

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
  async function moveNamesAndMomentsToTopics(database, transaction) {
    const aliases = database.createObjectStore('aliases', { keyPath: ['pack', 'revision', 'topic'] });
    const [packs, topics] = [transaction.objectStore('packs'), transaction.objectStore('topics')];
    const rows = (await topics.getAll()) as TopicRow2[];
    const timelines = new Map(((await packs.getAll()) as PackRow2[]).map(({ id, timeline = [] }) => [id, timeline]));
    for (const { topic, ...row } of rows) {
      const { aliases: names = [], related: ids = [], ...rest } = topic;
      const { pack, revision } = row;
      const siblings = rows.filter((each) => each.pack === pack && each.revision === revision);
      const related = ids.flatMap((id) => siblings.flatMap((each) => (each.topic.id === id ? [labelOf(each)] : [])));
      await aliases.put({ pack, revision, topic: topic.id, aliases: names });
      const moments = timelines.get(pack)?.filter((moment) => moment.topics.includes(topic.id)) ?? [];
      await topics.put({ ...row, topic: rest, related, moments });
    }
    for (const { blockers = [], timeline: _timeline, ...pack } of (await packs.getAll()) as PackRow2[]) {
      await aliases.put({ pack: pack.id, revision: pack.revision, topic: '', aliases: blockers });
      await packs.put(pack);
    }
  },
  async function findStoriesByWordsHostsAndMoments(_database, transaction) {
    const stories = transaction.objectStore('stories');
    stories.createIndex('byWord', 'words', { multiEntry: true });
    stories.createIndex('bySavedAt', 'savedAt');
    stories.createIndex('byHost', 'host');
    for (let cursor = await stories.openCursor(); cursor; cursor = await cursor.continue()) {
      const row = cursor.value as StoryRow3;
      const host = URL.canParse(row.url) ? siteOfHost(new URL(row.url).hostname) : '';
      const name = row.siteName ?? host;
      await cursor.update({ ...row, host, name, topics: [], words: formsOfTexts([row.title ?? '', name]) });
    }
  },
  async function makeRoomForTheIndexOfReading(database, transaction) {
    // The rows of the index are made after the upgrade, when nobody waits for the database.
    database.createObjectStore('profiles', { keyPath: 'url' }).createIndex('byOutletAndDay', ['outlet', 'day']);
    database.createObjectStore('postings', { keyPath: 'day' });
    const stories = transaction.objectStore('stories');
    const latest = (await stories.index('bySavedAt').getAllKeys()).slice(-MOST_COMPLETED);
    for (let from = 0; from < latest.length; from += PORTION) {
      const reading = latest.slice(from, from + PORTION).map((url) => stories.get(url));
      const rows = (await Promise.all(reading)) as StoryRow4[];
      const complete = (row: StoryRow4) => ({ lead: '', ...row, ...publisherOf(row), key: storyKey(row.url) });
      await Promise.all(rows.map((row) => stories.put(complete(row))));
    }
    stories.createIndex('byKey', 'key');
    stories.createIndex('byOutletAndMoment', ['outlet', 'savedAt']);
  },
];

/** A story's row as the third step left it. */
interface StoryRow3 {
  readonly url: string;
  readonly title?: string;
  readonly siteName?: string;
}

/** A story's row as the fourth step left it. */
interface StoryRow4 {
  readonly url: string;
  readonly outlet?: string;
  readonly host?: string;
}

/** The stories that were read last get what they are indexed by, which takes a second or two; older ones have aged out soon. */
const MOST_COMPLETED = 2_000;
/** Stories that are changed at a time, so that not all of them are held in memory. */
const PORTION = 200;

/** An outlet that no pack knew was called by its host, and is by its site now. */
function publisherOf({ url, outlet, host }: StoryRow4): { readonly outlet?: string } {
  return outlet === undefined || siteOfHost(outlet) !== host ? {} : { outlet: outletOf(url, []).id };
}

/** A topic's row as the second step left it. */
interface TopicRow2 {
  readonly pack: string;
  readonly revision: number;
  readonly topic: {
    readonly id: string;
    readonly label?: unknown;
    readonly aliases?: unknown;
    readonly related?: string[];
  };
}

/** A pack's row as the second step left it. */
interface PackRow2 {
  readonly id: string;
  readonly revision: number;
  readonly blockers?: unknown;
  readonly timeline?: readonly { readonly topics: readonly string[] }[];
}

function labelOf({ topic: { id, label } }: TopicRow2): object {
  return { id, label };
}
