import { useEffect, useState } from 'preact/hooks';
import type { TopicId } from '../../core/packs/pack';
import type { ListedTopic, OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { answered } from './answered';

/** All topics by id; none until they are known. */
export function useTopics(): ReadonlyMap<TopicId, ListedTopic> {
  const [topics, setTopics] = useState<ReadonlyMap<TopicId, ListedTopic>>(new Map());
  useEffect(() => {
    void answered(ask<OwnPageCalls, 'listTopics'>('listTopics', {})).then((listed) => {
      if (listed.kind === 'ready') setTopics(new Map(listed.value.map((topic) => [topic.id, topic])));
    });
  }, []);
  return topics;
}
