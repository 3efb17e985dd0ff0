import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onceShown } from '../../page/once-shown';
import { tell } from '../../platform/page-runtime';
import { markPage } from './mark-page';

// Not a content script in WXT's sense: its context announces itself to the page by events that any page can see and send.
export default defineUnlistedScript(() =>
  onceShown(document, () =>
    markPage({ onTopics: (topics, { hasPopover }) => tell('reportMarks', { topics, needsPopover: !hasPopover }) }),
  ),
);
