import { useEffect, useState } from 'preact/hooks';
import type { LocalText, TopicId } from '../../core/packs/pack';

/** Long enough that nobody is asked about every letter of a name. */
const TYPING_PAUSE_MS = 400;

/** Finds another followed topic than `self` that has an alias among its names already; null where there is none. */
export type FindNamesake = (alias: string, self: TopicId | null) => Promise<LocalText | null>;

/** Which of some aliases are names of other topics; each is asked about once, when the reader pauses. */
export function useNamesakes(
  aliases: readonly string[],
  self: TopicId | null,
  find: FindNamesake,
): ReadonlyMap<string, LocalText> {
  const [known, setKnown] = useState<ReadonlyMap<string, LocalText | null>>(new Map());
  const asked = aliases.filter((alias) => !known.has(alias));
  const askedKey = asked.join('\n');
  useEffect(() => {
    if (askedKey === '') return undefined;
    const timer = setTimeout(() => {
      for (const alias of askedKey.split('\n')) {
        const keep = (label: LocalText | null): void => setKnown((before) => new Map([...before, [alias, label]]));
        void find(alias, self).then(keep, () => undefined); // a warning only: nothing is lost without it
      }
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [askedKey, self, find]);
  return new Map(aliases.flatMap((alias) => entryOf(alias, known.get(alias))));
}

function entryOf(alias: string, label: LocalText | null | undefined): [string, LocalText][] {
  return label ? [[alias, label]] : [];
}
