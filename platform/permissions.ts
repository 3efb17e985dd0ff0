import { browser } from './browser';

const ALL_SITES = ['http://*/*', 'https://*/*'];

/** The site of an address as permissions have it: Firefox knows no ports in them. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether the reader lets the extension read the site of an address, or all sites where there is none. */
export function hasAccess(url: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: url === null ? ALL_SITES : [patternOf(url)] });
}

/**
 * Asks the reader for access to the site of an address, or to all sites where there is none; says whether it was given.
 * To be called at once on a click: browsers ask only then.
 */
export function requestAccess(url: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: url === null ? ALL_SITES : [patternOf(url)] }).catch(() => false);
}
