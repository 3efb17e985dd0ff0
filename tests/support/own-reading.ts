import { vi } from 'vitest';
import type { Story } from '../../core/stories/story';
import { buildStory, topicId } from './builders';

/** An article on Mali of a host that no pack knows, long enough to be kept. */
export function buildArticle(rest: Partial<Story> = {}): Story {
  return buildStory({ sentences: ['The dam opened.', 'Mali paid for it.', 'A choir sang.'], ...rest });
}

/** A page in a tab, in a private window or not. */
export function senderIn({ isPrivate }: { readonly isPrivate: boolean }) {
  return {
    url: 'https://news.example/dam',
    tab: { index: 0, highlighted: true, active: true, pinned: false, incognito: isPrivate },
  };
}

/** When the first article is read. */
export const READ_AT = Date.UTC(2024, 2, 10);

/** Has the background of this moment keep articles on Mali, read one after the other. */
export async function readArticles(...articles: readonly Story[]): Promise<void> {
  const { keepStory } = await import('../../services/keep-story');
  for (const [place, story] of articles.entries()) {
    await keepStory({ story, topics: [topicId('mali')] }, senderIn({ isPrivate: false }), READ_AT + place);
  }
}

/** Has no database open from now on. */
export function breakDatabase(): void {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
}
