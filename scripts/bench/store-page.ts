import { unwrap } from 'idb';
import { parsePack } from '../../core/packs/parse-pack';
import { migrations } from '../../platform/db/migrations';
import { connect } from '../../platform/db/open-database';
import { installPack } from '../../platform/db/packs';
import { readTopic } from '../../platform/db/topics';
import type { Database } from '../../platform/db/schema';

/** Times in ms, one per round, of what is measured in the same database. */
export interface StoreTimes {
  readonly parse: number[];
  readonly install: number[];
  readonly readTopic: number[];
  readonly bareGet: number[];
}

async function timed<Value>(times: number[], work: () => Promise<Value> | Value): Promise<Value> {
  const start = performance.now();
  const value = await work();
  times.push(performance.now() - start);
  return value;
}

/** The same row, asked of IndexedDB with nothing in between. */
function bareGet(database: Database, key: IDBValidKey): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = unwrap(database).transaction('topics').objectStore('topics').get(key);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });
}

/** Runs in a page: installs the pack into a new database again and again, and reads a topic from each. */
async function measureStore(input: unknown, rounds: number): Promise<StoreTimes> {
  const times: StoreTimes = { parse: [], install: [], readTopic: [], bareGet: [] };
  for (let round = 0; round < rounds; round++) {
    const database = await connect(`bench-${round}`, migrations, () => undefined);
    const parsed = await timed(times.parse, () => parsePack(input));
    if (!parsed.ok) throw new Error('the pack is refused');
    const { value: pack } = parsed;
    await timed(times.install, () => installPack(database, pack, 0));
    const [topic] = pack.topics;
    if (!topic) throw new Error('the pack has no topic');
    await timed(times.bareGet, () => bareGet(database, [pack.id, pack.revision, topic.id]));
    await timed(times.readTopic, () => readTopic(database, topic.id));
    database.close();
  }
  return times;
}

Object.assign(window, { measureStore });
