import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeMarkedPage } from '../../page/marked-page';
import { keepStories } from './keep-stories';
import { startOverlay } from './start-overlay';

export default defineUnlistedScript(() => {
  const page = takeMarkedPage();
  if (!page || page.hasPopover) return;
  startOverlay(page, new AbortController());
  keepStories(page);
});
