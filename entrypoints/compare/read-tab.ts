import * as v from 'valibot';
import type { PanelPage } from '../../components/compare/panel-props';
import { isPrivateHost } from '../../core/reading/private-hosts';
import { readStorySchema } from '../../core/requests';
import type { Story, StoryOnPage } from '../../core/stories/story';
import { holdsStory } from '../../page/article-kind';
import type { ActiveTab } from '../../platform/active-tab';
import { askTab } from '../../platform/ask-tab';
import type { OverlayCalls } from '../../platform/messages';
import { detectLanguage } from '../../platform/page-runtime';
import { readTabStory } from '../../platform/tab-story';

/** An article that stands on this side: as its page told it, and under which address it was asked. */
export type ReadArticle = StoryOnPage & { readonly url: string };

/** What a tab holds to compare. */
export interface TabArticle {
  readonly page: PanelPage;
  /** Null where the page is no article. */
  readonly read: ReadArticle | null;
}

const NO_ACCESS: TabArticle = { page: { kind: 'no-access' }, read: null };
const NO_ARTICLE: TabArticle = { page: { kind: 'no-article' }, read: null };
/** The beginning tells the language. */
const SAMPLE_SENTENCES = 10;

/**
 * Reads the article in a tab. Where it is read only because the reader looks at it, pages of somebody's account are left
 * alone; where the reader has chosen it (`isChosen`), it is read whatever it is.
 */
export async function readTab({ id, url, host }: ActiveTab, isChosen: boolean): Promise<TabArticle> {
  if (host === null || url === null) return NO_ACCESS;
  const told = v.safeParse(readStorySchema, await askTab<OverlayCalls, 'readStory'>(id, 'readStory', {}));
  if (told.success) return asArticle(told.output, url);
  if (!isChosen && isPrivateHost(host)) return NO_ARTICLE;
  const read = await readTabStory(id);
  if (!read) return NO_ACCESS;
  if (!holdsStory(read.kind, read.story) || (read.isPrivate && !isChosen)) return NO_ARTICLE;
  return asArticle({ story: read.story, topics: [] }, url);
}

async function asArticle({ story, topics }: StoryOnPage, url: string): Promise<TabArticle> {
  return {
    page: { kind: 'article', title: story.title, url },
    read: { story: { ...story, language: await languageOf(story) }, topics, url },
  };
}

/** The language that the page states, or else the one that the browser finds. */
export async function languageOf({ language, sentences }: Pick<Story, 'language' | 'sentences'>): Promise<string> {
  return language || (await detectLanguage(sentences.slice(0, SAMPLE_SENTENCES).join(' '))).split('-')[0] || '';
}
