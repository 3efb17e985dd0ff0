import { textOfStory } from '../core/compare/compared-article';
import { knownStatements } from '../core/compare/known-statements';
import type { SideBySide } from '../core/compare/side-by-side';
import type { TopicId } from '../core/packs/pack';
import type { SourcedMoment } from '../core/packs/topic-background';
import { recogniseEvent } from '../core/stories/recognise-event';
import type { Story } from '../core/stories/story';
import type { OutletRow, TopicRow } from '../platform/db/schema';
import { fromKnowledge } from './knowledge';
import { namedSources } from './named-sources';

type Described = Pick<SideBySide, 'event' | 'statements' | 'moments' | 'packs' | 'sources'>;

/**
 * What packs know of the event of a story: which statements the page carries and which it leaves out, and the moments of
 * the event's topics; where no pack knows the event, the moments of the topics that the page mentions.
 */
export function describeEvent(story: Story, topics: readonly TopicId[]): Promise<Described> {
  return fromKnowledge(async (knowledge) => {
    const [events, outlets, topicRows, packRows] = await Promise.all([
      knowledge.events(),
      knowledge.outlets(),
      knowledge.topics(),
      knowledge.packs(),
    ]);
    const told = { ...story, language: textOfStory(story).language };
    const recognised = recogniseEvent(told, events.map(({ event }) => event)); // prettier-ignore
    const row = events.find(({ event }) => event === recognised?.event);
    const concerned = row?.event.topics ?? topics;
    const ofTopics = topicRows.filter(({ topic }) => concerned.includes(topic.id));
    const taking = new Set([...(row ? [row.pack] : []), ...ofTopics.map(({ pack }) => pack)]);
    return {
      event: row ? { id: row.event.id, title: row.event.title, date: row.event.date } : null,
      statements: row ? knownStatements(told, row.event, (id) => outletName(id, outlets)) : [],
      moments: momentsOf(ofTopics),
      packs: packRows
        .filter(({ id }) => taking.has(id))
        .map(({ id, title, revision, licence }) => ({ id, title, revision, licence })),
      sources: row?.sources ?? {},
    };
  });
}

function momentsOf(rows: readonly TopicRow[]): SourcedMoment[] {
  const moments = rows.flatMap((row) =>
    row.moments.map(({ id, date, text, sources }) => ({ id, date, text, sources: namedSources(sources, row.sources) })),
  );
  const once = new Map(moments.map((moment) => [moment.id, moment]));
  return [...once.values()].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function outletName(id: string, rows: readonly OutletRow[]): string {
  return rows.find(({ outlet }) => outlet.id === id)?.outlet.name ?? id;
}
