import { useEffect, useRef, useState } from 'preact/hooks';
import type { Loadable } from '../../core/loadable';
import type { ForgetReading, ReadingPage, ReadStory } from '../../core/reading/reading';

/** What the reader wants forgotten; `last` is what was read within so many ms from now. */
export type ToForget =
  Exclude<ForgetReading, { readonly kind: 'since' }> | { readonly kind: 'last'; readonly ms: number };

/** What came of the last forgetting. */
export type Forgotten = { readonly kind: 'forgotten'; readonly stories: number } | { readonly kind: 'failed' };

/** Who knows the own reading; null where it cannot be had. */
export interface ReadingSource {
  /** The latest stories from a place on, of those that have the query's words. */
  readonly list: (request: { readonly query: string; readonly from: number }) => Promise<ReadingPage | null>;
  /** Forgets, and says how many stories that were. */
  readonly forget: (what: ToForget) => Promise<number | null>;
}

/** The own reading as it is shown, and what can be done with it. */
export interface KeptStories {
  readonly query: string;
  /** All stories shown so far, as one page. */
  readonly reading: Loadable<ReadingPage>;
  /** Address of the first of the stories that were shown last on demand. */
  readonly firstNew: string | null;
  readonly forgotten: Forgotten | null;
  readonly onSearch: (query: string) => void;
  readonly onMore: () => void;
  readonly onForget: (what: ToForget) => void;
}

/** Asks for the own reading, at first and whenever the reader searches, wants more, or has forgotten some. */
export function useKeptStories({ list, forget }: ReadingSource): KeptStories {
  const [query, setQuery] = useState('');
  const [reading, setReading] = useState<KeptStories['reading']>({ kind: 'loading' });
  const [firstNew, setFirstNew] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState<Forgotten | null>(null);
  const latestRef = useRef(0);
  const shown = reading.kind === 'ready' ? reading.value.stories : [];

  /** Answers that come after a later question was asked are dropped. */
  const ask = async (asked: string, before: readonly ReadStory[], atLeast: number): Promise<void> => {
    latestRef.current += 1;
    const turn = latestRef.current;
    const page = await listUpTo(list, asked, before, atLeast).catch(() => null);
    if (turn !== latestRef.current) return;
    setReading(page ? { kind: 'ready', value: page } : { kind: 'failed' });
    setFirstNew(before.length === 0 ? null : (page?.stories[before.length]?.url ?? null));
  };

  useEffect(() => {
    void ask('', [], 1);
    return () => {
      latestRef.current += 1;
    };
    // Asked once: what comes later is asked for by the reader.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return {
    query,
    reading,
    firstNew,
    forgotten,
    onSearch: (typed) => {
      setQuery(typed);
      void ask(typed, [], 1);
    },
    onMore: () => void ask(query, shown, shown.length + 1),
    onForget: (what) => {
      void forget(what)
        .catch(() => null)
        .then((stories) => {
          setForgotten(stories === null ? { kind: 'failed' } : { kind: 'forgotten', stories });
          if (stories !== null) void ask(query, [], shown.length);
        });
    },
  };
}

/** Adds page after page to the stories there are, until there are so many or no more. */
async function listUpTo(
  list: ReadingSource['list'],
  query: string,
  before: readonly ReadStory[],
  atLeast: number,
): Promise<ReadingPage | null> {
  let stories = before;
  for (;;) {
    const page = await list({ query, from: stories.length });
    if (!page) return null;
    // What was read since the last answer has moved the others on by one.
    const known = new Set(stories.map(({ url }) => url));
    const added = page.stories.filter(({ url }) => !known.has(url));
    stories = [...stories, ...added];
    if (!page.hasMore || added.length === 0 || stories.length >= atLeast) return { ...page, stories };
  }
}
