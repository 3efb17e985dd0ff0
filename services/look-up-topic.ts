import type { TopicId } from '../core/packs/pack';
import type { SourcedFact, TopicBackground } from '../core/packs/topic-background';
import { fail, ok, type Result } from '../core/result';
import { isOwnTopic } from '../core/topics/own-id';
import type { TopicRow } from '../platform/db/schema';
import type { ListedTopic, LookUpFailure } from '../platform/messages';
import { fromKnowledge } from './knowledge';
import { namedSources } from './named-sources';

/** Background on one topic, from the installed packs or from the reader. */
export function lookUpTopic(topicId: TopicId): Promise<Result<TopicBackground, LookUpFailure>> {
  return fromKnowledge(async (knowledge) => {
    const [row, packs] = await Promise.all([knowledge.topic(topicId), knowledge.packs()]);
    const pack = packs.find(({ id }) => id === row?.pack);
    if (!row || (!pack && !isOwnTopic(topicId))) return fail('unknown-topic');
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
      pack: pack ? { title: pack.title, revision: pack.revision, licence: pack.licence } : null,
    });
  });
}

/** Labels of all topics of the installed packs and of the reader's own. */
export function listTopics(): Promise<Result<readonly ListedTopic[], never>> {
  return fromKnowledge(async (knowledge) => {
    const rows = await knowledge.topics();
    return ok(rows.map(({ topic: { id, label, gist } }) => ({ id, label, gist, isOwn: isOwnTopic(id) })));
  });
}

function sourcedFacts({ topic, sources }: TopicRow): SourcedFact[] {
  return topic.facts.map((fact) => ({
    ...fact,
    sources: namedSources(fact.sources, sources),
    versions: (fact.versions ?? []).map(({ text, sources: ids }) => ({ text, sources: namedSources(ids, sources) })),
  }));
}
