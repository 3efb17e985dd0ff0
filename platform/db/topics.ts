import type { TopicId } from '../../core/packs/pack';
import { checkPackRow, checkTopicRow } from './check-row';
import { readCurrent } from './packs';
import type { Database, TopicRow } from './schema';

/** The current row of a topic in any installed pack, or undefined. */
export async function readTopic(database: Database, topicId: TopicId): Promise<TopicRow | undefined> {
  const transaction = database.transaction(['packs', 'topics']);
  const [packs, rows] = await Promise.all([
    transaction.objectStore('packs').getAll(),
    transaction.objectStore('topics').index('byTopic').getAll(topicId),
  ]);
  const current = packs.map(checkPackRow);
  const row = rows.find(({ pack, revision }) => current.some((each) => each.id === pack && each.revision === revision));
  return row && checkTopicRow(row);
}

/** The current rows of all topics, pack by pack. */
export async function readTopics(database: Database): Promise<TopicRow[]> {
  return (await readCurrent(database, 'topics')).map(checkTopicRow);
}
