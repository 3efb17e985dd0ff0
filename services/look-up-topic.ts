import type { TopicId } from '../core/packs/pack';
import type { SourcedFact, TopicBackground } from '../core/packs/topic-background';
import { fail, ok, type Result } from '../core/result';
import { readPacks } from '../platform/db/packs';
import type { TopicRow } from '../platform/db/schema';
import { readTopic, readTopics } from '../platform/db/topics';
import type { LookUpFailure } from '../platform/messages';
import { installedPacks } from './installed-packs';
import { namedSources } from './named-sources';

/** Background on one topic, from the installed packs. */
export async function lookUpTopic(topicId: TopicId): Promise<Result<TopicBackground, LookUpFailure>> {
  const database = await installedPacks();
  const [row, packs] = await Promise.all([readTopic(database, topicId), readPacks(database)]);
  const pack = packs.find(({ id }) => id === row?.pack);
  if (!row || !pack) return fail('unknown-topic');
  const related = await Promise.all(row.topic.related.map((id) => readTopic(database, id)));
  const { aliases: _aliases, facts: _facts, related: _related, ...topic } = row.topic;
  return ok({
    topic,
    facts: sourcedFacts(row),
    related: related.flatMap((other) => (other ? [{ id: other.topic.id, label: other.topic.label }] : [])),
    pack: { title: pack.title, revision: pack.revision, licence: pack.licence },
  });
}

/** Labels of all topics of the installed packs. */
export async function listTopics(): Promise<
  Result<readonly Pick<TopicRow['topic'], 'id' | 'label' | 'gist'>[], never>
> {
  const rows = await readTopics(await installedPacks());
  return ok(rows.map(({ topic: { id, label, gist } }) => ({ id, label, gist })));
}

function sourcedFacts({ topic, sources }: TopicRow): SourcedFact[] {
  return topic.facts.map((fact) => ({
    ...fact,
    sources: namedSources(fact.sources, sources),
    versions: (fact.versions ?? []).map(({ text, sources: ids }) => ({ text, sources: namedSources(ids, sources) })),
  }));
}
