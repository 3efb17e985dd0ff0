import { textOfStory } from '../core/compare/compared-article';
import { compareTexts } from '../core/compare/compare-texts';
import { showComparison, type TopicFinder } from '../core/compare/show-comparison';
import type { TextsResult } from '../core/compare/side-by-side';
import { compileMatcher } from '../core/mentions/compile-matcher';
import { findMentions } from '../core/mentions/find-mentions';
import type { VersionText } from '../core/compare/version-text';
import { storyKey } from '../core/outlets/story-key';
import type { TopicId } from '../core/packs/pack';
import { storyToKeep } from '../core/reading/story-to-keep';
import type { Story, StoryOnPage } from '../core/stories/story';
import { hashOf } from '../core/text/hash';
import { putComparison, readComparison } from '../platform/db/comparisons';
import type { ComparisonRow, Database, StoryRow } from '../platform/db/schema';
import { readSettings } from '../platform/settings-store';
import { fromKnowledge } from './knowledge';
import { withOwnReading } from './own-reading';

/** Goes up when stories come to be compared in another way: what was compared before is compared again. */
const COMPARER = 1;

/**
 * Compares the story of a page with one of own reading. The comparison is kept where both stories are, and the page's
 * would be kept now, which none is where `isPrivate`; it is made anew when either text has changed.
 */
export async function compareStories(
  { story, topics }: StoryOnPage,
  there: StoryRow,
  { isPrivate, now = Date.now() }: { readonly isPrivate: boolean; readonly now?: number },
): Promise<TextsResult> {
  const asked: Pick<ComparisonRow, 'pair' | 'revisions'> = {
    pair: [storyKey(story.url), there.key],
    revisions: [revisionOf(story, topics), revisionOf(there, topics)],
  };
  const known = await fromCache((database) => readComparison(database, asked));
  if (known) return known.compared;
  const texts = { here: textOfStory(inLanguageOf(story, there)), there: textOfStory(inLanguageOf(there, story)) };
  const compared = await compareAsShown(texts, { topics, isOneEvent: true });
  if (compared.kind !== 'compared' || !storyToKeep({ story, topics }, await readSettings(), isPrivate)) return compared;
  await fromCache((database) => putComparison(database, { ...asked, compared, savedAt: now }));
  return compared;
}

/** A text that does not say its language is taken to be in that of the other. */
export function inLanguageOf<Text extends { readonly language: string }>(
  text: Text,
  other: Pick<Story, 'language'>,
): Text {
  return { ...text, language: text.language || other.language };
}

/**
 * Two texts compared as it is shown, with which of the page's topics its rows are about. Where it is not known that they
 * tell one event, they have to show it themselves.
 */
export async function compareAsShown(
  texts: { readonly here: VersionText; readonly there: VersionText },
  { topics, isOneEvent }: { readonly topics: readonly TopicId[]; readonly isOneEvent: boolean },
): Promise<TextsResult> {
  const topicsIn = await topicFinder(topics, texts.here.language);
  const comparison = compareTexts(texts.here, texts.there, isOneEvent ? { isOneEvent } : {});
  return showComparison(comparison, texts, topicsIn);
}

/** What a story and the topics looked for in it are like, as texts are compared today or as `comparer` did. */
export function revisionOf(
  { title, language, publishedOn, sentences }: Pick<Story, 'title' | 'language' | 'publishedOn' | 'sentences'>,
  topics: readonly TopicId[],
  comparer = COMPARER,
): string {
  const text = JSON.stringify([comparer, title, language, publishedOn, sentences, [...topics].sort()]);
  return `${hashOf(text)}-${text.length}`;
}

/** What is only cache must not keep an answer back. */
async function fromCache<Answer>(work: (database: Database) => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await withOwnReading(work);
  } catch (error) {
    console.error('Sidelight could not use its kept comparisons:', error);
    return undefined;
  }
}

/** Finds which of some topics a text mentions, by their names in its language. */
async function topicFinder(topics: readonly TopicId[], language: string): Promise<TopicFinder> {
  if (topics.length === 0) return () => [];
  const rows = await fromKnowledge((knowledge) => knowledge.aliases());
  const aliases = rows.flatMap(({ topic, aliases }) =>
    topic === '' || topics.includes(topic)
      ? aliases.map((alias) => ({ ...alias, topicId: topic === '' ? null : topic }))
      : [],
  );
  const matcher = compileMatcher(aliases, language);
  return (text) => [...new Set(findMentions(text, matcher, { isSupported: true }).map(({ topicId }) => topicId))];
}
