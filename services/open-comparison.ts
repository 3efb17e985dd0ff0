import type { Story } from '../core/stories/story';
import { openComparisonTab } from '../platform/comparison-tab';
import { findOtherVersions } from './find-other-versions';

/** Opens the comparison of a story in a tab of its own; nothing where no other version of it is known. */
export async function openComparison(story: Story, besideTab: number | undefined): Promise<void> {
  const found = await findOtherVersions(story);
  if (!found.ok || !found.value) return;
  const { title, url, publishedOn } = story;
  await openComparisonTab({ story: { title, url, publishedOn }, known: found.value }, besideTab);
}
