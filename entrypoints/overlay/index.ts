import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPrivatePage } from '../../page/private-page';
import { takeMarkedPage } from '../../page/marked-page';
import { tell } from '../../platform/page-runtime';
import { readStory } from '../../page/read-story';
import { startOverlay } from './start-overlay';

export default defineUnlistedScript(() => {
  const page = takeMarkedPage();
  if (!page || page.hasPopover) return;
  startOverlay(page, new AbortController());
  if (!page.brief.keepsReading || isPrivatePage(document)) return;
  const topics = [...new Set(page.marks.inOrder.map(({ mention }) => mention.topicId))];
  requestIdleCallback(() => void tell('keepStory', { story: readStory(document, location), topics }));
});
