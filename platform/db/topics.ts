import type { TopicId } from '../../core/packs/pack';
import type { Database, TopicRow } from './schema';

/** The row of a topic in any installed pack, or undefined. */
export function readTopic(database: Database, topicId: TopicId): Promise<TopicRow | undefined> {
  return database.getFromIndex('topics', 'byTopic', topicId);
}

/** The rows of all topics. */
export function readTopics(database: Database): Promise<TopicRow[]> {
  return database.getAll('topics');
}
