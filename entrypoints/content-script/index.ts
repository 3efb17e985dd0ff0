import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../../platform/page-runtime';
import { markPage } from './mark-page';

// Not a content script in WXT's sense: its context announces itself to the page by events that any page can see and send.
export default defineUnlistedScript(() =>
  markPage({ onTopics: (topics, { hasPopover }) => tell('reportMarks', { topics, needsPopover: !hasPopover }) }),
);
