import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parseGoToMention } from '../../core/requests';
import { takeMarkedPage } from '../../page/marked-page';
import { shieldOverlay } from '../../page/shield';
import { watchReader } from '../../page/reader-intent';
import { isAlive } from '../../platform/extension-api';
import type { OverlayCalls } from '../../platform/messages';
import { answerer, listen } from '../../platform/messenger';
import { PopoverController } from './popover-controller';

export default defineUnlistedScript(() => {
  const page = takeMarkedPage();
  if (!page || page.hasPopover) return;
  page.hasPopover = true;
  const life = new AbortController();
  const controller = new PopoverController(page);

  page.onMarksChanged = () => controller.onMarksChanged();
  watchReader({
    marks: page.marks,
    isOurs: (event) => controller.isOurs(event),
    isOpen: () => controller.isOpen,
    onEvent: (event, point) => {
      // After an update of the extension this script is an orphan: it leaves without a word.
      if (!isAlive()) return life.abort();
      controller.handle(event, point);
    },
    signal: life.signal,
  });
  shieldOverlay((event) => controller.rootOf(event), life.signal);
  life.signal.addEventListener('abort', () => controller.handle({ kind: 'dismissed' }));
  window.addEventListener('pagehide', () => controller.handle({ kind: 'dismissed' }), { signal: life.signal });
  listen([
    answerer<OverlayCalls>(
      {
        goToMention: ({ which }) => {
          controller.goTo(which);
          return {};
        },
      },
      { goToMention: parseGoToMention },
      () => true,
    ),
  ]);
});
