import type { TopicId } from '../packs/pack';
import type { Settings } from '../settings/settings';
import { siteOfHost } from '../sites/sites';
import type { Story } from '../stories/story';
import { keptAddress } from './kept-address';
import { isPrivateHost } from './private-hosts';

/** Less text than this is a notice or a teaser, not an article. */
export const FEWEST_SENTENCES = 3;

/** What of an article tells the event stands in its first pages; a page that pours out text is not kept whole. */
export const MOST_CHARACTERS = 60_000;

/** A story that is kept: under its address, with its host and the followed topics it mentions. */
export interface StoryToKeep {
  readonly story: Story;
  /** Without "www.". */
  readonly host: string;
  readonly topics: readonly TopicId[];
}

/**
 * What is kept of a story that was read; null where it is not kept: the reader does not want that, it was read where
 * nothing is kept (`isPrivate`), its own host is for private affairs, it is no article, or it mentions no followed topic.
 */
export function storyToKeep(
  read: { readonly story: Story; readonly topics: readonly TopicId[] },
  settings: Pick<Settings, 'keepsReading' | 'followedTopics'>,
  isPrivate: boolean,
): StoryToKeep | null {
  const { story } = read;
  if (!settings.keepsReading || isPrivate) return null;
  if (story.title.trim() === '' || story.sentences.length < FEWEST_SENTENCES) return null;
  const url = keptAddress(story.url);
  if (url === null) return null;
  const { hostname } = new URL(url);
  if (isPrivateHost(hostname)) return null;
  const topics = [...new Set(read.topics)].filter((topic) => settings.followedTopics.includes(topic));
  return topics.length === 0
    ? null
    : { story: { ...story, url, sentences: firstOf(story.sentences) }, host: siteOfHost(hostname), topics };
}

/** As many sentences as there is room for. */
function firstOf(sentences: readonly string[]): readonly string[] {
  let length = 0;
  const end = sentences.findIndex((sentence) => (length += sentence.length) > MOST_CHARACTERS);
  return end === -1 ? sentences : sentences.slice(0, end);
}
