import { browser, type Runtime } from './browser';

/** Puts the popover's script into the frame that asks for it. */
export async function injectOverlay(sender: Runtime.MessageSender): Promise<void> {
  if (sender.tab?.id === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] },
    files: ['/article-reader.js', '/overlay.js'],
  });
}
