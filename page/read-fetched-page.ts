import type { FetchFailure } from '../core/fetch-failure';
import { fail, ok, type Result } from '../core/result';
import type { Story } from '../core/stories/story';
import { holdsStory } from './article-kind';
import { DENSE, judgePage, SHORTEST_ARTICLE, SHORTEST_UNDECLARED } from './page-gate';
import { parsePage } from './parse-page';

/** With a larger share of characters that could not be decoded, nobody could read the text. */
const MOST_UNREAD = 0.05;
const UNREAD = '\ufffd';

/**
 * Reads the article of a page that was fetched and is shown nowhere; what the page gate would refuse for its length is a
 * stub, a question for consent, or a page that its scripts would have drawn.
 */
export function readFetchedPage({ url, html }: { url: string; html: string }): Result<Story, FetchFailure> {
  const { document, story, kind } = parsePage(html, url);
  if (kind === 'paywall-stub') return fail({ kind: 'paywall' });
  const text = story.sentences.join(' ');
  const length = text.length * (DENSE.test(text) ? 2 : 1);
  const enough = judgePage(document).kind === 'article' ? SHORTEST_ARTICLE : SHORTEST_UNDECLARED;
  if (!holdsStory(kind, story) || length < enough) return fail({ kind: 'no-article' });
  const unread = text.split(UNREAD).length - 1;
  return unread > text.length * MOST_UNREAD ? fail({ kind: 'unreadable' }) : ok(story);
}
