import type { Pack, PackSource } from '../../core/packs/pack';
import type { EventRow, OutletRow, PackRow, TopicRow } from './schema';

/** A pack as rows: what the database keeps of it, or what stands in for the database where there is none. */
export interface PackRows {
  readonly pack: PackRow;
  readonly topics: readonly TopicRow[];
  readonly outlets: readonly OutletRow[];
  readonly events: readonly EventRow[];
}

/** Takes a pack apart into rows, each with the sources it names and no others. */
export function rowsOf(pack: Pack, installedAt: number): PackRows {
  const { id, revision, title, licence, languages, blockers, timeline } = pack;
  const from = { pack: id, revision };
  return {
    pack: { id, revision, title, licence, languages, blockers, ...(timeline && { timeline }), installedAt },
    topics: pack.topics.map((topic) => {
      const ids = topic.facts.flatMap((fact) => [fact, ...(fact.versions ?? [])]).flatMap(({ sources }) => sources);
      return { ...from, topic, sources: pick(pack.sources, ids) };
    }),
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

function pick(sources: Pack['sources'], ids: readonly string[]): Record<string, PackSource> {
  return Object.fromEntries(Object.entries(sources).filter(([id]) => ids.includes(id)));
}
