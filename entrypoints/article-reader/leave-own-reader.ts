import { kindOfPage } from '../../page/article-kind';
import { leaveArticleReader } from '../../page/article-reader';
import { readStory } from '../../page/read-story';

/** Leaves a reader of this page's own article. */
export function leaveOwnReader(): void {
  leaveArticleReader({
    readStory: () => readStory(document, location),
    kindOf: (story) => kindOfPage(document, story, location),
  });
}
