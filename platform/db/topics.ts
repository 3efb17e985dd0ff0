import type { TopicId } from '../../core/packs/pack';
import { checkPackRow, checkTopicRow } from './check-row';
import { currentRows } from './packs';
import type { Database, TopicRow } from './schema';

/** The current row of a topic in any installed pack, or undefined. */
export async function readTopic(database: Database, topicId: TopicId): Promise<TopicRow | undefined> {
  const transaction = database.transaction(['packs', 'topics']);
  const [packs, rows] = await Promise.all([
    transaction.objectStore('packs').getAll(),
    transaction.objectStore('topics').index('byTopic').getAll(topicId),
  ]);
  const row = rows.find(({ pack, revision }) => packs.some((each) => each.id === pack && each.revision === revision));
  if (row) return checkTopicRow(row);
  // A pointer that is not what was written leads to no row either.
  for (const pack of packs) checkPackRow(pack);
  return undefined;
}

/** The current rows of all topics, pack by pack. */
export async function readTopics(database: Database): Promise<TopicRow[]> {
  const transaction = database.transaction(['packs', 'topics']);
  const packs = (await transaction.objectStore('packs').getAll()).map(checkPackRow);
  const rows = await Promise.all(packs.map((pack) => transaction.objectStore('topics').getAll(currentRows(pack))));
  return rows.flat().map(checkTopicRow);
}
