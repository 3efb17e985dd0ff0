import type { PageReport } from './page-report';

/** Why a page cannot be read, whatever the reader does on it. */
export type Unreadable = 'browser' | 'extension' | 'store' | 'pdf' | 'file' | 'source' | 'reader' | 'data' | 'unknown';

/** The page in a tab, as the toolbar popup shows it. */
export type TabPage =
  /** Not asked yet, or not answered. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  /** The browser keeps the site from the extension; null where it does not even say which one it is. */
  | { readonly kind: 'no-access'; readonly host: string | null }
  /** Nothing of ours is on the page, though it may be. */
  | { readonly kind: 'not-reached'; readonly host: string }
  | { readonly kind: 'reported'; readonly host: string; readonly report: PageReport };

/** Where browsers hand out extensions: no extension may read there. */
const STORES = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org', path: '/' },
];
const BY_SCHEME: Readonly<Record<string, Unreadable>> = {
  'file:': 'file',
  'view-source:': 'source',
  'data:': 'data',
  'blob:': 'data',
  'chrome-extension:': 'extension',
  'moz-extension:': 'extension',
};
const READER_VIEWS = ['about:reader', 'chrome-distiller:', 'read:'];

/** Why nothing of ours can be on a page with this address; null where it can, or could with access. */
export function whyUnreadable(url: string | null): Unreadable | null {
  if (url === null || !URL.canParse(url)) return 'unknown';
  if (READER_VIEWS.some((start) => url.startsWith(start))) return 'reader';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return BY_SCHEME[protocol] ?? 'browser';
  return STORES.some(({ host, path }) => hostname === host && pathname.startsWith(path)) ? 'store' : null;
}

/** Whether an address is that of a PDF file, which browsers show in a page of their own. */
export function isPdf(url: string): boolean {
  return /\.pdf$/iu.test(new URL(url).pathname);
}

/** What a page is, by its address, what it reports and whether the extension may be there; everywhere, where it has none. */
export function pageOf(url: string | null, report: PageReport | null, hasAccess: boolean): TabPage {
  const why = whyUnreadable(url);
  if (url === null && !hasAccess) return { kind: 'no-access', host: null };
  if (url === null || why) return { kind: 'unreadable', why: why ?? 'unknown' };
  const host = new URL(url).hostname;
  // Some browsers show a PDF file in a page in which our script runs, and has nothing to read.
  if (report && !(isPdf(url) && report.why === 'not-html')) return { kind: 'reported', host, report };
  if (!hasAccess) return { kind: 'no-access', host };
  return isPdf(url) ? { kind: 'unreadable', why: 'pdf' } : { kind: 'not-reached', host };
}
