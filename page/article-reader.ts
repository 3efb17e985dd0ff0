import type { Story } from '../core/stories/story';
import type { PageKind } from './article-kind';

/** What the article's script leaves for the popover's script. Both run in the extension's own world. */
export interface ArticleReader {
  /** Reads the page's article as it is now. */
  readonly readStory: () => Story;
  /** Says what the page is from which a story was read. */
  readonly kindOf: (story: Story) => PageKind;
}

declare global {
  var sidelightArticle: ArticleReader | undefined;
}

/** Leaves the reader of the page's article for the popover's script. */
export function leaveArticleReader(reader: ArticleReader): void {
  globalThis.sidelightArticle = reader;
}

/** The reader that the article's script left, which is put into the page before the popover's script; throws where it has not run. */
export function articleReader(): ArticleReader {
  // Not just read: an element of the page with this id would be found under the name.
  const reader = Object.hasOwn(globalThis, 'sidelightArticle') ? globalThis.sidelightArticle : undefined;
  if (!reader) throw new Error('the script that reads articles is not on this page');
  return reader;
}
