import type { TopicId } from '../packs/pack';
import { copiedShare } from '../stories/shingles';
import type { Story } from '../stories/story';
import { IN_TITLE, type StoryProfile } from '../stories/story-profile';

type TopicsOfText = Pick<Story, 'sentences'> & { readonly topics: readonly TopicId[] };

/** Two texts that share so much, each of its own length, are one: the rest is a corrected figure. */
const SHARE_OF_TEXT = 0.9;
/** A text that grows is told of, and written, again once it has grown by this share. */
export const LEAST_GROWTH = 0.25;
/** A title that is written anew keeps so much of what it is about. */
const SHARE_OF_TITLE = 0.5;

/**
 * Whether a story that is read again tells more than what is kept of it, or under another title; otherwise it is the
 * same, or a part of it, as where a page shows its beginning only.
 */
export function tellsMore(read: Pick<Story, 'title' | 'sentences'>, kept: Pick<Story, 'title' | 'sentences'>): boolean {
  return read.title !== kept.title || textLength(read) > textLength(kept);
}

/** Whether the text of a story that is read again is so much longer that no part of it should be lost. */
export function hasGrown(read: Pick<Story, 'sentences'>, kept: Pick<Story, 'sentences'>): boolean {
  return textLength(read) >= textLength(kept) * (1 + LEAST_GROWTH);
}

/** The topics of a story that is read again and tells no more: a text that is cut short now may mention fewer of them. */
export function topicsOfBoth(read: TopicsOfText, kept: TopicsOfText): readonly TopicId[] {
  return textLength(read) < textLength(kept) ? [...new Set([...kept.topics, ...read.topics])] : read.topics;
}

function textLength({ sentences }: Pick<Story, 'sentences'>): number {
  return sentences.reduce((length, sentence) => length + sentence.length, 0);
}

/**
 * Whether two stories of one outlet are one at two addresses: nearly the same text under much the same title, since what
 * stands in place of articles that are not free is the same text under every title. False where one is too short to say.
 */
export function isSameStory(a: StoryProfile, b: StoryProfile): boolean {
  const [fewer, more] = [
    Math.min(a.shingles.length, b.shingles.length),
    Math.max(a.shingles.length, b.shingles.length),
  ];
  const share = copiedShare(a.shingles, b.shingles);
  return share > 0 && share * fewer >= SHARE_OF_TEXT * more && isSameTitle(titleOf(a), titleOf(b));
}

function isSameTitle(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared > 0 && shared >= SHARE_OF_TITLE * Math.min(a.size, b.size);
}

function titleOf({ terms, flags }: StoryProfile): ReadonlySet<number> {
  return new Set(terms.filter((_term, at) => ((flags[at] ?? 0) & IN_TITLE) !== 0));
}
