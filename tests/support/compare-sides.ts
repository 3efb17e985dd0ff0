import type { ComparedArticle } from '../../core/compare/compared-article';
import { countGroups } from '../../core/compare/comparison';
import type { ComparedTexts, SideBySide } from '../../core/compare/side-by-side';
import type { Story } from '../../core/stories/story';
import type { OtherSide } from '../../platform/messages';
import { topicId } from './builders';

/** When the background of tests compares two sides, in ms since 1970. */
export const COMPARED_AT = Date.UTC(2024, 2, 20);

/** A known version as the other side. */
export function versionAt(url: string, by: 'pack' | 'text' = 'pack'): OtherSide {
  return { kind: 'version', url, by };
}

/** An article at hand as the other side, and the address of the known version that it is the text of, if it is. */
export function articleAtHand(article: ComparedArticle, version: string | null = null): OtherSide {
  return { kind: 'article', article, version };
}

/** What the background of this moment answers for a story on its own page; null where the version is not known. */
export async function askSides(story: Story, there: OtherSide): Promise<SideBySide | null> {
  const { compareSides } = await import('../../services/compare-sides');
  const answer = await compareSides({ here: { story, topics: [topicId('mali')], url: story.url }, there }, COMPARED_AT);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** The same where the version is known. */
export async function showSides(story: Story, there: OtherSide): Promise<SideBySide> {
  const sides = await askSides(story, there);
  if (!sides) throw new Error('the version is not known');
  return sides;
}

/** The texts compared, where they are. */
export function comparedIn({ result }: SideBySide): ComparedTexts {
  if (result.kind !== 'compared') throw new Error(`not compared: ${result.reason}`);
  return result;
}

/** How many rows each group has, where the texts are compared. */
export function countsIn(of: SideBySide) {
  return countGroups(comparedIn(of).comparison);
}
