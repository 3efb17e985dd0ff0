import { useEffect, useState } from 'preact/hooks';
import { readComparison } from '../../platform/comparison-tab';
import type { ArticleHere } from './use-active-article';

const GONE: ArticleHere = { page: { kind: 'ready', value: { kind: 'gone' } }, read: null, tab: null };

/** The article that this tab was opened with. */
export function useOpenedArticle(): ArticleHere {
  const [here, setHere] = useState<ArticleHere>({ page: { kind: 'loading' }, read: null, tab: null });
  useEffect(() => {
    void readComparison(location).then((opened) => {
      if (!opened) return setHere(GONE);
      const { read, tabId } = opened;
      const { title, url } = read.story;
      setHere({
        page: { kind: 'ready', value: { kind: 'article', title, url } },
        read: { ...read, url },
        // A tab that was opened from a private window is not beside it, and keeps nothing either way.
        tab: tabId === null ? null : { id: tabId, incognito: false },
      });
    });
  }, []);
  return here;
}
