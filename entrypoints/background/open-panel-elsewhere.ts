import { browser } from '../../platform/browser';
import { onMenuCompare } from '../../platform/menus';
import { openSidePanel } from '../../platform/side-panel';

const COMMAND = 'compare-page';

/** Opens the comparison beside the page from the context menu and by command: at once, since browsers allow it only then. */
export function openPanelElsewhere(): void {
  onMenuCompare((windowId) => void openSidePanel(windowId));
  // Firefox for Android has no commands.
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener(
    (command, tab) => void (command === COMMAND && openSidePanel(tab?.windowId)),
  );
}
