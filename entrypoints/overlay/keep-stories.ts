import { articleReader } from '../../page/article-reader';
import { ArticleTelling } from '../../page/article-telling';
import type { MarkedPage } from '../../page/marked-page';
import { isPrivatePage } from '../../page/private-page';
import type { BackgroundCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';

/** Marks that come in pieces belong to one article; a page that has changed its address needs as long to show the next. */
const SETTLE_MS = 1_000;

/** Has the page's article kept as own reading, and the next one where the page goes on to it without loading. */
export function keepStories(page: MarkedPage): void {
  const telling = new ArticleTelling();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    const { marks, brief } = page;
    const address = location.href.replace(/#.*$/u, '');
    if (marks.size === 0 || page.isReadAnyway || isPrivatePage(document) || !telling.mayRead(address)) return;
    const { readStory, kindOf } = articleReader();
    const story = readStory();
    if (kindOf(story) !== 'article' || !telling.isNew(story)) return;
    if (!brief.keepsReading) return; // nor later: it was read while nothing was to be kept
    // That it was not kept is not the page's concern.
    ask<BackgroundCalls, 'keepStory'>('keepStory', { story, topics: marks.topics }).catch(() => undefined);
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(keep), SETTLE_MS);
  };
  const onMarksChanged = page.onMarksChanged;
  page.onMarksChanged = () => {
    onMarksChanged();
    keepSoon();
  };
  keepSoon();
}
