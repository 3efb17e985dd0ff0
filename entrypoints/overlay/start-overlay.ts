import { parseNothing } from '../../core/parse-nothing';
import { parseGoToMention } from '../../core/popover/overlay-requests';
import { articleReader } from '../../page/article-reader';
import type { MarkedPage } from '../../page/marked-page';
import { watchReader } from '../../page/reader-intent';
import { shieldOverlay } from '../../page/shield';
import { isAlive } from '../../platform/extension-api';
import { followWords } from '../../platform/interface-strings';
import type { OverlayCalls } from '../../platform/messages';
import { answerer, listen } from '../../platform/messenger';
import { followStored } from '../../platform/page-runtime';
import { SETTINGS_KEY } from '../../platform/storage-keys';
import { PopoverController } from './popover-controller';

/** Opens popovers on the marks of a page, until `life` is aborted. */
export function startOverlay(page: MarkedPage, life: AbortController): void {
  page.hasPopover = true;
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
  void followWords(() => undefined);
  void followStored(SETTINGS_KEY, () => controller.onSettingsChanged(), life.signal);
  listen([
    answerer<OverlayCalls>(
      {
        goToMention: ({ which, topicId }) => {
          controller.goTo(which, topicId);
          return {};
        },
        readStory: () => ({ story: articleReader().readStory(), topics: page.marks.topics }),
      },
      { goToMention: parseGoToMention, readStory: parseNothing },
      () => true,
    ),
  ]);
}
