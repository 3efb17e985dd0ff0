import type { Page } from 'puppeteer-core';
import { evaluateInFirefoxWindow } from './own-page-firefox-window';
import { until, type RunningBrowser } from './launch';

interface Api {
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly windows: { create(window: object): Promise<unknown> };
}

/**
 * Allows the extension in private windows, as a reader does in the browser's settings; the browser then starts it anew,
 * so that its own pages are gone. Gives back one of the new extension.
 */
export async function allowInPrivateWindows(running: RunningBrowser): Promise<Page> {
  await (running.kind === 'chromium' ? allowInChromium(running) : allowInFirefox(running));
  let own: Page | undefined;
  await until(
    async () => {
      own = await running.openOwnPage('compare.html');
      return isAllowed(own);
    },
    'access to private windows',
    20_000,
  );
  if (!own) throw new Error('no own page');
  return own;
}

function isAllowed(own: Page): Promise<boolean> {
  return own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    return (browser ?? chrome).extension.isAllowedIncognitoAccess();
  });
}

async function allowInChromium(running: RunningBrowser): Promise<void> {
  const own = await running.openOwnPage('compare.html');
  const id = new URL(own.url()).host;
  await own.close();
  const settings = await running.open('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    interface Settings {
      updateProfileConfiguration(change: object): Promise<void>;
      updateExtensionConfiguration(change: object): Promise<void>;
    }
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Settings } }).chrome;
    // An unpacked extension that is started anew stays off without the developer mode.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await settings.close();
}

async function allowInFirefox(running: RunningBrowser): Promise<void> {
  await evaluateInFirefoxWindow(
    running,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('sidelight@sidelight.example');
      const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(extension.id, permissions, extension);
      await (await AddonManager.getAddonByID(extension.id)).reload();
    })()`,
  );
}

/** Opens an address in a private window. */
export async function openInPrivateWindow({ browser }: RunningBrowser, own: Page, address: string): Promise<Page> {
  await own.evaluate(async (url) => {
    const { browser: api, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    await (api ?? chrome).windows.create({ incognito: true, url });
  }, address);
  let page: Page | undefined;
  await until(async () => {
    page = (await browser.pages()).find((each) => each.url() === address);
    return page !== undefined;
  }, `${address} in a private window`);
  if (!page) throw new Error('no private window');
  return page;
}
