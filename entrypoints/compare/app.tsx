import { useEffect } from 'preact/hooks';
import { Panel } from '../../components/compare/panel';
import { useStrings } from '../../components/shared/strings';
import { bringToFront } from '../../platform/active-tab';
import { showInTab } from '../../platform/tab-story';
import { copyBrief, saveBrief } from './brief';
import type { ArticleHere } from './use-active-article';
import { useComparison } from './use-comparison';
import { useOtherArticle } from './use-other-article';

interface AppProps {
  readonly here: ArticleHere;
  /** Whether the page stands beside this one, and not in a tab behind it. */
  readonly isBeside: boolean;
}

/** An article and what the reader has stand on the other side. */
export function App({ here: { page, read, tab }, isBeside }: AppProps) {
  const { t } = useStrings();
  const { compareWith, ...comparing } = useComparison(read);
  const otherArticle = useOtherArticle(tab, compareWith);
  const shown = comparing.shown?.kind === 'ready' ? comparing.shown.value : null;
  const title = read?.story.title ?? t('compareTitle');
  useEffect(() => {
    document.title = `${title} · Sidelight`;
  }, [title]);
  const onSentence = (sentence: string, scrolls: boolean): void => {
    if (!tab) return;
    if (scrolls && !isBeside) void bringToFront(tab.id);
    void showInTab(tab.id, sentence, scrolls || !isBeside);
  };
  return (
    <Panel
      page={page}
      hasPage={tab !== null}
      {...comparing}
      {...otherArticle}
      onSentence={onSentence}
      onBrief={(format) => shown && saveBrief(shown, format)}
      onCopyBrief={() => (shown ? copyBrief(shown) : Promise.resolve(false))}
      onPrint={() => print()}
    />
  );
}
