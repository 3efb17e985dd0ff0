import type { MarkedPage } from '../../page/marked-page';
import { isPrivatePage } from '../../page/private-page';
import { readStory } from '../../page/read-story';
import { tell } from '../../platform/page-runtime';

/** Marks that come in pieces belong to one article; a page that has changed its address needs as long to show the next. */
const SETTLE_MS = 1_000;

/** Has the page's article kept as own reading, and the next one where the page goes on to it without loading. */
export function keepStories(page: MarkedPage): void {
  let kept = { address: '', text: '' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    const { marks, brief } = page;
    const address = location.href.replace(/#.*$/u, '');
    if (marks.size === 0 || page.isReadAnyway || address === kept.address || isPrivatePage(document)) return;
    const story = readStory(document, location);
    const text = [story.title, ...story.sentences].join(' ');
    if (text === kept.text) return; // the address is the next article's already, the text is still the last one's
    kept = { address, text };
    if (!brief.keepsReading) return; // nor later: it was read while nothing was to be kept
    const topics = [...new Set(marks.inOrder.map(({ mention }) => mention.topicId))];
    void tell('keepStory', { story, topics });
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
