import type { TopicId } from '../packs/pack';

/** Ids of the reader's own topics begin so, which no id of a pack's topic may. */
export const OWN_PREFIX = 'own-';

/** Whether a topic is the reader's own. */
export function isOwnTopic(id: TopicId): boolean {
  return id.startsWith(OWN_PREFIX);
}
