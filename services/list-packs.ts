import type { PackContents } from '../core/packs/pack-contents';
import type { NamedSource } from '../core/packs/topic-background';
import { ok, type Result } from '../core/result';
import { BUNDLED_PACKS } from '../packs';
import type { PackRows } from '../platform/db/pack-rows';
import { fromKnowledge } from './knowledge';

/** The reader's own topics stand among those of packs, with this in place of a pack. */
const OWN = 'own';

/** What each installed pack holds. */
export async function listPacks(): Promise<Result<readonly PackContents[], never>> {
  const [packs, topics, outlets, events, aliases] = await fromKnowledge((knowledge) =>
    Promise.all([knowledge.packs(), knowledge.topics(), knowledge.outlets(), knowledge.events(), knowledge.aliases()]),
  );
  const installed = packs.filter(({ id }) => id !== OWN);
  return ok(
    installed.map((pack) => {
      const isOfPack = (row: { readonly pack: string }) => row.pack === pack.id;
      return contentsOf({
        pack,
        topics: topics.filter(isOfPack),
        outlets: outlets.filter(isOfPack),
        events: events.filter(isOfPack),
        aliases: aliases.filter(isOfPack),
      });
    }),
  );
}

function contentsOf({ pack, topics, outlets, events, aliases }: PackRows): PackContents {
  return {
    ...pack,
    isBundled: BUNDLED_PACKS.some(({ id }) => id === pack.id),
    topics: topics.map(({ topic: { id, label } }) => ({ id, label })),
    outlets: outlets.map(({ outlet: { id, name } }) => ({ id, name })),
    events: events.map(({ event: { id, title, date } }) => ({ id, title, date })),
    aliases: aliases.reduce((all, row) => (row.topic === '' ? all : all + row.aliases.length), 0),
    sources: sourcesOf([...topics, ...outlets, ...events]),
  };
}

/** The sources of rows, each address once, by name. */
function sourcesOf(rows: readonly Pick<PackRows['topics'][number], 'sources'>[]): NamedSource[] {
  const all = rows.flatMap(({ sources }) => Object.values(sources));
  const byAddress = new Map(all.map(({ name, url }) => [url, { name, url }]));
  return [...byAddress.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}
