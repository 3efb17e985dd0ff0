import { formsOfTexts } from '../core/lookup/word-forms';
import { outletOfHost } from '../core/outlets/hosts';
import type { TopicId } from '../core/packs/pack';
import { storyToKeep } from '../core/reading/story-to-keep';
import type { Story } from '../core/stories/story';
import type { Runtime } from '../platform/browser';
import { putStory } from '../platform/db/stories';
import { readSettings } from '../platform/settings-store';
import { fromKnowledge } from './knowledge';
import { withOwnReading } from './own-reading';

/**
 * Keeps a story as the reader's own reading, in place of an earlier reading of it. What is not to be kept, as in a
 * private window, is quietly left alone.
 */
export async function keepStory(
  read: { readonly story: Story; readonly topics: readonly TopicId[] },
  { tab }: Pick<Runtime.MessageSender, 'tab'>,
): Promise<void> {
  try {
    const kept = storyToKeep(read, await readSettings(), tab?.incognito ?? true);
    if (!kept) return;
    const { story, host, topics } = kept;
    const rows = await fromKnowledge((knowledge) => knowledge.outlets());
    const outlet = outletOfHost(
      host,
      rows.map((row) => row.outlet),
    );
    const now = Date.now();
    const name = outlet?.name ?? story.siteName;
    await withOwnReading((database) =>
      putStory(database, {
        ...story,
        outlet: outlet?.id ?? host,
        host,
        name,
        topics,
        words: formsOfTexts([story.title, name]),
        day: story.publishedOn ?? new Date(now).toISOString().slice(0, 10),
        savedAt: now,
      }),
    );
  } catch (error) {
    console.error('Sidelight could not keep a story:', error);
  }
}
