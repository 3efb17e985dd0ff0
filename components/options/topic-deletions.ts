import { useState } from 'preact/hooks';
import type { OwnTopic } from '../../core/topics/own-topic';
import type { ListedOwnTopic } from './own-topic-list';
import type { Said } from './topic-draft';

interface Deletion {
  readonly topic: OwnTopic;
  /** Its place in the list as it was shown. */
  readonly place: number;
}

interface DeletionsOf {
  readonly stored: readonly OwnTopic[];
  readonly onDelete: (topic: OwnTopic) => Promise<boolean>;
  readonly onRestore: (topic: OwnTopic, place: number) => Promise<boolean>;
}

/** The list with the topics that were deleted here still at their places, to be had back. */
export function useDeletions({ stored, onDelete, onRestore }: DeletionsOf, say: (said: Said | null) => void) {
  const [deletions, setDeletions] = useState<readonly Deletion[]>([]);
  const rows = rowsOf(stored, deletions);
  const forget = ({ id }: OwnTopic): void => setDeletions((all) => all.filter(({ topic }) => topic.id !== id));
  return {
    rows,
    remove: (topic: OwnTopic): void => {
      const place = rows.findIndex((row) => row.topic.id === topic.id);
      setDeletions((all) => [...all, { topic, place }]);
      say(null);
      void onDelete(topic).then((isStored) => {
        if (isStored) return;
        forget(topic);
        say({ kind: 'failed' });
      });
    },
    restore: (topic: OwnTopic): void => {
      const above = rows.slice(
        0,
        rows.findIndex((row) => row.topic.id === topic.id),
      );
      void onRestore(topic, above.filter(({ isGone }) => !isGone).length).then((isStored) => {
        if (isStored) forget(topic);
        say(isStored ? null : { kind: 'failed' });
      });
    },
  };
}

function rowsOf(stored: readonly OwnTopic[], deletions: readonly Deletion[]): ListedOwnTopic[] {
  const isDeleted = ({ id }: OwnTopic) => deletions.some(({ topic }) => topic.id === id);
  const rows = stored.filter((topic) => !isDeleted(topic)).map((topic) => ({ topic, isGone: false }));
  return deletions
    .toSorted((a, b) => a.place - b.place)
    .reduce<ListedOwnTopic[]>((all, { topic, place }) => all.toSpliced(place, 0, { topic, isGone: true }), rows);
}
