/** What either browser has of it: Chromium a side panel, Firefox a sidebar, Firefox for Android neither. */
interface PanelApis {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside the pages of a window; false where there is none, or the browser does not let us. Browsers let
 * us only at once on what the reader does: nothing may be awaited before.
 */
export async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  const { chrome, browser } = globalThis as { readonly chrome?: PanelApis; readonly browser?: PanelApis };
  try {
    if (chrome?.sidePanel && windowId !== undefined) await chrome.sidePanel.open({ windowId });
    else if (browser?.sidebarAction) await browser.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
