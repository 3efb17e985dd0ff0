import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelProps, VersionGlance } from '../../components/compare/panel-props';
import { articleOf, type ComparedArticle } from '../../core/compare/compared-article';
import { countGroups } from '../../core/compare/comparison';
import type { SideBySide } from '../../core/compare/side-by-side';
import type { FetchFailure } from '../../core/fetch-failure';
import type { Loadable } from '../../core/loadable';
import { fail, ok, type Result } from '../../core/result';
import type { OtherVersions } from '../../core/stories/other-versions';
import { readFetchedPage } from '../../page/read-fetched-page';
import type { OtherSide, OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { answered } from '../popup/answered';
import { languageOf, type ReadArticle } from './read-tab';

/** What the reader has chosen for the other side; a fetched article stands for the version that it is the text of. */
interface Choice {
  readonly there: OtherSide;
  readonly versionUrl: string | null;
}

export type Comparing = Pick<
  PanelProps,
  'versions' | 'glances' | 'chosenUrl' | 'shown' | 'fetching' | 'onVersion' | 'onFetch' | 'onBasis'
> & {
  /** Has an article of the reader's choice stand on the other side. */
  readonly compareWith: (article: ComparedArticle) => void;
};

const LOADING = { kind: 'loading' } as const;

/** Compares an article with what the reader has chosen: at first the version that they would want most. */
export function useComparison(read: ReadArticle | null): Comparing {
  const [versions, setVersions] = useState<Loadable<OtherVersions | null>>(LOADING);
  const [choice, choose] = useState<Choice | null>(null);
  const [shown, setShown] = useState<Loadable<SideBySide | null> | null>(LOADING);
  const compare = useMemo(() => comparer(read), [read]);

  const storyRef = useRef('');
  // Before the page can be used: what the reader chooses in its first moment is not taken back.
  useLayoutEffect(() => {
    const over = new AbortController();
    const story = JSON.stringify(read?.story ?? null);
    // The same story may come again with more topics: what the reader has chosen stays.
    const isSame = story === storyRef.current;
    storyRef.current = story;
    if (!isSame) {
      setVersions(LOADING);
      choose(null);
      setShown(LOADING);
    }
    if (read)
      void answered(ask<OwnPageCalls, 'findVersionsOf'>('findVersionsOf', read)).then((found) => {
        if (over.signal.aborted) return;
        setVersions(found);
        const [first] = found.kind === 'ready' ? (found.value?.versions ?? []) : [];
        choose((chosen) => chosen ?? (first ? versionBy(first.version.url, 'pack') : null));
        if (!first) setShown((now) => (now?.kind === 'loading' ? null : now));
      });
    return () => over.abort();
  }, [read]);
  useEffect(() => {
    if (!choice) return undefined;
    const over = new AbortController();
    setShown(LOADING);
    void compare(choice.there).then((found) => !over.signal.aborted && setShown(found));
    return () => over.abort();
  }, [compare, choice]);

  const { fetching, onFetch } = useFetching(choice, shown, choose);
  return {
    versions,
    glances: useGlances(versions, compare),
    chosenUrl: choice && (choice.versionUrl ?? knownAs(choice, versions)),
    shown,
    fetching,
    onFetch,
    onVersion: (url) => choose(versionBy(url, 'pack')),
    onBasis: (basis) => choice?.versionUrl && choose(versionBy(choice.versionUrl, basis)),
    compareWith: useCallback(
      (article) => choose({ there: { kind: 'article', article, version: null }, versionUrl: null }),
      [],
    ),
  };
}

/** The address of the known version that an article is, by its own address; null where it is none. */
function knownAs({ there }: Choice, versions: Loadable<OtherVersions | null>): string | null {
  const known = versions.kind === 'ready' ? (versions.value?.versions ?? []) : [];
  const url = there.kind === 'article' ? there.article.url : there.url;
  return known.find(({ version }) => version.url === url)?.version.url ?? null;
}

function versionBy(url: string, by: 'pack' | 'text'): Choice {
  return { there: { kind: 'version', url, by }, versionUrl: url };
}

type Compare = (there: OtherSide) => Promise<Loadable<SideBySide | null>>;

/** Compares one article with others, each once. */
function comparer(here: ReadArticle | null): Compare {
  const asked = new Map<string, ReturnType<Compare>>();
  return (there) => {
    if (!here) return Promise.resolve(LOADING);
    const key = JSON.stringify(there);
    const known = asked.get(key) ?? answered(ask<OwnPageCalls, 'compareSides'>('compareSides', { here, there }));
    asked.set(key, known);
    return known;
  };
}

/** The counts of all versions where there are several, one after the other. */
function useGlances(versions: Loadable<OtherVersions | null>, compare: Compare): readonly VersionGlance[] {
  const [glances, setGlances] = useState<readonly VersionGlance[]>([]);
  useEffect(() => {
    const over = new AbortController();
    const all = versions.kind === 'ready' ? (versions.value?.versions ?? []) : [];
    setGlances(all.map((version) => ({ version, counts: LOADING })));
    const count = async (): Promise<void> => {
      for (const { version } of all.length > 1 ? all : []) {
        const found = await compare({ kind: 'version', url: version.url, by: 'pack' });
        if (over.signal.aborted) return;
        const counts = countsOf(found);
        setGlances((now) => now.map((each) => (each.version.version === version ? { ...each, counts } : each)));
      }
    };
    void count();
    return () => over.abort();
  }, [versions, compare]);
  return glances;
}

function countsOf(found: Loadable<SideBySide | null>): VersionGlance['counts'] {
  if (found.kind !== 'ready') return found;
  const result = found.value?.result;
  return { kind: 'ready', value: result?.kind === 'compared' ? countGroups(result.comparison) : null };
}

/** Fetches the other article where the reader asks for it, and has its text compared. */
function useFetching(
  choice: Choice | null,
  shown: Comparing['shown'],
  choose: (choice: Choice) => void,
): Pick<Comparing, 'fetching' | 'onFetch'> {
  const [fetching, setFetching] = useState<Comparing['fetching']>('no');
  const overRef = useRef(new AbortController());
  useEffect(() => {
    const over = new AbortController();
    overRef.current = over;
    setFetching('no');
    return () => over.abort();
  }, [choice]);
  const onFetch = (): void => {
    const url = shown?.kind === 'ready' ? shown.value?.there.url : null;
    if (!url) return;
    setFetching('under-way');
    const { signal } = overRef.current;
    void fetchArticle(url).then((fetched) => {
      if (signal.aborted) return;
      if (fetched.ok) choose(articleFor(choice, fetched.value));
      else setFetching(fetched.error);
    });
  };
  return { fetching, onFetch };
}

function articleFor(choice: Choice | null, article: ComparedArticle): Choice {
  const versionUrl = choice?.versionUrl ?? null;
  return { there: { kind: 'article', article, version: versionUrl }, versionUrl };
}

async function fetchArticle(url: string): Promise<Result<ComparedArticle, FetchFailure>> {
  const fetched = await ask<OwnPageCalls, 'fetchArticle'>('fetchArticle', { url }).catch(() => null);
  if (!fetched) return fail({ kind: 'unreachable' });
  const read = fetched.ok ? readFetchedPage(fetched.value) : fetched;
  if (!read.ok) return read;
  const story = read.value;
  return ok(articleOf({ ...story, language: await languageOf(story) }, 'fetched'));
}
