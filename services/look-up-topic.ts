import type { TopicId } from '../core/packs/pack';
import type { SourcedFact, TopicBackground } from '../core/packs/topic-background';
import { fail, ok, type Result } from '../core/result';
import type { TopicRow } from '../platform/db/schema';
import type { LookUpFailure } from '../platform/messages';
import { fromKnowledge } from './knowledge';
import { namedSources } from './named-sources';

/** Background on one topic, from the installed packs. */
export function lookUpTopic(topicId: TopicId): Promise<Result<TopicBackground, LookUpFailure>> {
  return fromKnowledge(async (knowledge) => {
    const [row, packs] = await Promise.all([knowledge.topic(topicId), knowledge.packs()]);
    const pack = packs.find(({ id }) => id === row?.pack);
    if (!row || !pack) return fail('unknown-topic');
    const { summary, facts: _facts, ...topic } = row.topic;
    return ok({
      topic,
      summary: { ...summary, sources: namedSources(summary.sources, row.sources) },
      facts: sourcedFacts(row),
      moments: row.moments.map(({ id, date, text, sources }) => ({
        id,
        date,
        text,
        sources: namedSources(sources, row.sources),
      })),
      related: row.related,
      pack: { title: pack.title, revision: pack.revision, licence: pack.licence },
    });
  });
}

/** Labels of all topics of the installed packs. */
export function listTopics(): Promise<Result<readonly Pick<TopicRow['topic'], 'id' | 'label' | 'gist'>[], never>> {
  return fromKnowledge(async (knowledge) => {
    const rows = await knowledge.topics();
    return ok(rows.map(({ topic: { id, label, gist } }) => ({ id, label, gist })));
  });
}

function sourcedFacts({ topic, sources }: TopicRow): SourcedFact[] {
  return topic.facts.map((fact) => ({
    ...fact,
    sources: namedSources(fact.sources, sources),
    versions: (fact.versions ?? []).map(({ text, sources: ids }) => ({ text, sources: namedSources(ids, sources) })),
  }));
}
