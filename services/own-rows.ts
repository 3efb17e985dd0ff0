import type { LocalText, PackId } from '../core/packs/pack';
import type { OwnTopic } from '../core/topics/own-topic';
import type { PackRows } from '../platform/db/pack-rows';

const FROM_READER = { pack: 'own' as PackId, revision: 1 };
const GIST: LocalText = { en: 'your own topic', fr: 'votre propre sujet', ar: 'موضوعك الخاص' };

/** The reader's own topics in the form of rows of a pack, beside those of the installed packs. */
export function ownRows(topics: readonly OwnTopic[]): Pick<PackRows, 'topics' | 'aliases'> {
  return {
    topics: topics.map(({ id, label, note, changedOn }) => ({
      ...FROM_READER,
      topic: {
        id,
        kind: 'own',
        label: { en: label },
        gist: GIST,
        summary: { text: { en: note }, asOf: changedOn, sources: [] },
        facts: [],
      },
      related: [],
      moments: [],
      sources: {},
    })),
    aliases: [
      ...topics.map(({ id, aliases }) => ({ ...FROM_READER, topic: id, aliases })),
      { ...FROM_READER, topic: '', aliases: topics.flatMap(({ blockers }) => blockers) },
    ],
  };
}
