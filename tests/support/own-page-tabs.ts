import type { Page } from 'puppeteer-core';
import { until } from './launch';

/** A tab as the extension sees it. */
export interface SeenTab {
  readonly id: number;
  readonly url?: string;
  readonly active: boolean;
  readonly incognito: boolean;
  readonly openerTabId?: number;
}

/** What a lookup in a tab of its own shows. */
export interface ShownLookup {
  readonly field: string;
  /** The name of what was found first; "" where nothing is. */
  readonly first: string;
  readonly heading: string;
}

interface View {
  readonly document: Document;
  readonly location: Location;
}

interface Api {
  readonly tabs: {
    query(wanted: object): Promise<readonly SeenTab[]>;
    remove(ids: readonly number[]): Promise<void>;
  };
  readonly extension: { getViews(wanted: object): readonly View[] };
}

/** All tabs; asked of the extension itself, since no driver hears in Firefox of those that it opens. */
export function tabsSeen(own: Page): Promise<readonly SeenTab[]> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.map(({ id, url, active, incognito, openerTabId }) => ({
      id,
      active,
      incognito,
      ...(url !== undefined && { url }),
      ...(openerTabId !== undefined && { openerTabId }),
    }));
  });
}

/** Waits for the tab in front to show an address that ends so, and gives it back. */
export async function waitForTabInFront(own: Page, ending: string): Promise<SeenTab> {
  let tabs: readonly SeenTab[] = [];
  const found = () => tabs.find(({ url, active }) => active && url?.endsWith(ending));
  await until(async () => {
    tabs = await tabsSeen(own);
    return found() !== undefined;
  }, `a tab in front that ends in ${ending}`).catch((error: unknown) => {
    throw new Error(`${String(error)}; there are: ${tabs.map(({ url, active }) => `${url} ${active}`).join(', ')}`);
  });
  const tab = found();
  if (!tab) throw new Error('the tab is gone');
  return tab;
}

/** Waits until the lookup in the tab whose address ends so shows this. */
export async function waitForLookup(own: Page, ending: string, awaited: ShownLookup): Promise<void> {
  let shown = '';
  await until(async () => {
    shown = JSON.stringify(await own.evaluate(readLookup, ending));
    return shown === JSON.stringify(awaited);
  }, `a lookup at ${ending}`).catch((error: unknown) => {
    throw new Error(`${String(error)}; awaited: ${JSON.stringify(awaited)}, shown: ${shown}`);
  });
}

/** Runs in an own page, which reaches the others: what the lookup shows, or null where it is not there. */
function readLookup(ending: string): ShownLookup | null {
  const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const views = (browser ?? chrome).extension.getViews({ type: 'tab' });
  const page = views.find(({ location: { href } }) => href.endsWith(ending))?.document;
  const field = page?.querySelector<HTMLInputElement>('[role=combobox]');
  if (!page || !field) return null;
  return {
    field: field.value,
    first: page.querySelector('[role=option] .found-name')?.textContent ?? '',
    heading: page.querySelector('.thing h2')?.textContent ?? '',
  };
}

/** Closes the tabs that the extension has opened: all of its own pages but the one that asks. */
export function closeLookups(own: Page): Promise<void> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { tabs } = browser ?? chrome;
    const opened = (await tabs.query({})).filter(({ url }) => url?.includes('/popup.html'));
    await tabs.remove(opened.map(({ id }) => id));
  });
}
