import type { Pack, PackSource, Topic } from '../../core/packs/pack';
import type { AliasesRow, EventRow, OutletRow, PackRow, TopicRow } from './schema';

/** A pack as rows: what the database keeps of it, or what stands in for the database where there is none. */
export interface PackRows {
  readonly pack: PackRow;
  readonly topics: readonly TopicRow[];
  readonly aliases: readonly AliasesRow[];
  readonly outlets: readonly OutletRow[];
  readonly events: readonly EventRow[];
}

/** Takes a pack apart into rows, each with the sources it names and no others. */
export function rowsOf(pack: Pack, installedAt: number): PackRows {
  const { id, revision, title, licence, languages, timeline = [] } = pack;
  const from = { pack: id, revision };
  return {
    pack: { id, revision, title, licence, languages, installedAt },
    topics: pack.topics.map(({ aliases: _aliases, related, ...topic }) => {
      const facts = topic.facts.flatMap((fact) => [fact, ...(fact.versions ?? [])]);
      const moments = timeline
        .filter(({ topics }) => topics.includes(topic.id))
        .toSorted((a, b) => a.date.localeCompare(b.date));
      const ids = [topic.summary, ...facts, ...moments].flatMap(({ sources }) => sources);
      return { ...from, topic, related: labelled(related, pack), moments, sources: pick(pack.sources, ids) };
    }),
    aliases: [
      ...pack.topics.map((topic) => ({ ...from, topic: topic.id, aliases: topic.aliases })),
      { ...from, topic: '', aliases: pack.blockers },
    ],
    outlets: pack.outlets.map((outlet) => ({ ...from, outlet, sources: pick(pack.sources, outlet.sources) })),
    events: pack.events.map((event) => {
      const notes = event.versions.flatMap(({ statements }) =>
        statements.flatMap((statement) => statement.notes ?? []),
      );
      return {
        ...from,
        event,
        sources: pick(
          pack.sources,
          notes.flatMap(({ sources }) => sources),
        ),
      };
    }),
  };
}

function labelled(ids: Topic['related'], { topics }: Pack): TopicRow['related'] {
  return ids.flatMap((id) => topics.filter((topic) => topic.id === id).map(({ label }) => ({ id, label })));
}

function pick(sources: Pack['sources'], ids: readonly string[]): Record<string, PackSource> {
  return Object.fromEntries(Object.entries(sources).filter(([id]) => ids.includes(id)));
}
