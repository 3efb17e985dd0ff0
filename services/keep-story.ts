import { queue } from '../core/in-turn';
import { formsOfTexts } from '../core/lookup/word-forms';
import { outletOf } from '../core/outlets/outlet-of';
import { storyKey } from '../core/outlets/story-key';
import type { TopicId } from '../core/packs/pack';
import { storyToKeep } from '../core/reading/story-to-keep';
import { indexStory } from '../core/stories/index-story';
import type { Story } from '../core/stories/story';
import type { Runtime } from '../platform/browser';
import { putStory } from '../platform/db/put-story';
import type { StoryRow } from '../platform/db/schema';
import { readSettings } from '../platform/settings-store';
import { fromKnowledge } from './knowledge';
import { withOwnReading } from './own-reading';
import { isPrivateSender } from './private-sender';

/**
 * A story that is kept is written again no sooner than this unless it has grown a good deal: a page may send a new title
 * each second, as of a score.
 */
const REWRITE_MS = 30_000;
/** When stories were written again lately, in ms since 1970, by their keys. */
const rewrittenAt = new Map<string, number>();
/** One after the other, so that of a burst of one story all but the first know that it is kept. */
const inTurn = queue();

/**
 * Keeps a story as the reader's own reading, in place of an earlier reading of it; `now` is in ms since 1970. What is
 * not to be kept, as in a private window or on an intranet, is quietly left alone.
 */
export async function keepStory(
  read: { readonly story: Story; readonly topics: readonly TopicId[] },
  sender: Pick<Runtime.MessageSender, 'url' | 'tab'>,
  now = Date.now(),
): Promise<void> {
  try {
    const kept = storyToKeep(read, await readSettings(), isPrivateSender(sender));
    if (!kept) return;
    const { story, host, topics } = kept;
    const rows = await fromKnowledge((knowledge) => knowledge.outlets());
    const outlets = rows.map(({ outlet }) => outlet);
    const { id, name } = outletOf(story.url, outlets);
    const shownName = name ?? story.siteName;
    await write({ ...story, host, topics, outlet: id, name: shownName }, now);
  } catch (error) {
    console.error('Sidelight could not keep a story:', error);
  }
}

/** Writes a story with all it is found by. */
async function write(story: Omit<StoryRow, 'key' | 'words' | 'day' | 'savedAt'>, now: number): Promise<void> {
  const index = indexStory(story);
  const row: StoryRow = {
    ...story,
    key: storyKey(story.url),
    words: formsOfTexts([story.title, story.name]),
    day: index.profile.publishedOn ?? new Date(now).toISOString().slice(0, 10),
    savedAt: now,
  };
  await inTurn(async () => {
    const options = { mayReplace: mayRewrite(row.key, now) };
    const kept = await withOwnReading((database) => putStory(database, row, index, options));
    if (kept === 'again') rewrittenAt.set(row.key, now);
  });
}

function mayRewrite(key: string, now: number): boolean {
  for (const [each, at] of rewrittenAt) if (now - at >= REWRITE_MS || at > now) rewrittenAt.delete(each);
  return !rewrittenAt.has(key);
}
