import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from './launch';
import { evaluateInFirefoxWindow } from './own-page-firefox-window';

interface Api {
  readonly permissions: {
    contains(wanted: object): Promise<boolean>;
    getAll(): Promise<{ readonly origins?: readonly string[] }>;
    remove(given: object): Promise<boolean>;
  };
}

/** Whether the extension may read these sites; asked from one of its own pages. */
export function mayRead(own: Page, origins: readonly string[]): Promise<boolean> {
  return own.evaluate((sites) => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    return (browser ?? chrome).permissions.contains({ origins: sites });
  }, origins);
}

/** Takes all access to sites back, as a reader can at any time. */
export async function withdrawAccess(running: RunningBrowser): Promise<void> {
  const own = await running.openOwnPage('compare.html');
  await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { permissions } = browser ?? chrome;
    const { origins = [] } = await permissions.getAll();
    if (origins.length > 0) await permissions.remove({ origins });
  });
  await own.close();
}

/**
 * Lets the extension know the tab in front, as Firefox does when the reader opens the popup at its toolbar: no driver can
 * press what is not on a page.
 */
export async function grantActiveTab(running: RunningBrowser): Promise<void> {
  await evaluateInFirefoxWindow(
    running,
    `(() => {
      const { extension } = WebExtensionPolicy.getByID('sidelight@sidelight.example');
      extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
    })()`,
  );
}
