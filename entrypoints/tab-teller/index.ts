import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleReader } from '../../page/article-reader';
import { isPrivatePage } from '../../page/private-page';
import { showSentence } from '../../page/show-sentence';
import { leaveTabTeller } from '../../page/tab-teller';

/** Put into a tab where the reader compares its page; after the script that reads articles. */
export default defineUnlistedScript(() => {
  leaveTabTeller({
    tell: () => {
      const { readStory, kindOf } = articleReader();
      const story = readStory();
      return { story, kind: kindOf(story), isPrivate: isPrivatePage(document) };
    },
    showSentence: (sentence, scrolls) => showSentence(sentence, { scrolls }),
  });
});
