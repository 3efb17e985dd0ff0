import type { PackSource } from '../core/packs/pack';
import type { NamedSource } from '../core/packs/topic-background';

/** Puts the names and addresses of sources in place of their ids. */
export function namedSources(ids: readonly string[], sources: Readonly<Record<string, PackSource>>): NamedSource[] {
  return ids.flatMap((id) => {
    const source = sources[id];
    return source ? [{ name: source.name, url: source.url }] : [];
  });
}
