import { isGoogle } from './google-hosts';
import { translatedHost } from './translated-host';

/** Who shows a page of somebody else's under an address of their own. */
export type Wrapper = 'amp-cache' | 'translation' | 'archive';

/** Where a page was published, and within what it is read; null where it is read where it was published. */
export interface PublishedAddress {
  readonly address: string;
  readonly wrapper: Wrapper | null;
}

/** An archived translation is worth undoing; whatever is packed deeper was packed to deceive. */
const MOST_NESTED = 2;
/** No address that is looked into is longer, in characters. */
const LONGEST_ADDRESS = 8_000;
/** What AMP caches and Google Translate add to the query of the page they show. */
const ADDED = /^(?:amp_js_v|amp_gsa|amp_r|usqp|_x_tr_[a-z]+)(?:=|$)/u;
/** Translators that take the page's address as a parameter of this name. */
const TRANSLATORS: Readonly<Record<string, string>> = {
  'translate.googleusercontent.com': 'u',
  'www.translatetheweb.com': 'a',
  'www.microsofttranslator.com': 'a',
  'ssl.microsofttranslator.com': 'a',
  'translate.yandex.com': 'url',
  'translate.yandex.ru': 'url',
};
const ARCHIVE_TODAY: ReadonlySet<string> = new Set(
  ['ph', 'today', 'is', 'md', 'vn', 'li', 'fo'].map((end) => `archive.${end}`),
);
/** In the archives' paths: the moment and flags of a capture, then the address as it was. */
const WAYBACK_PATH = /^\/web\/(?:[\d*]{1,15}(?:[a-z]{2}_)?\/)?(https?:\/.+)$/u;
const ARCHIVE_TODAY_PATH = /^\/(?:o\/[^/]{1,40}|\d{4,14}|[\d.]{10}-\d{1,6}|newest|oldest)\/(https?:\/.+)$/u;
const AMP_CACHE_PATH = /^\/(?:c|v|wp)\/(s\/)?(.+)$/u;
const AMP_VIEWER_PATH = /^\/amp\/(s\/)?(.+)$/u;
const YANDEX_PATH = /^\/proxy_u\/[^/]{1,100}\/(https?)\/(.+)$/u;

/**
 * Where a page that is read in an AMP cache, a translation or an archive was published. Only the hosts named here are
 * trusted to show what they say; anything else is left as it is, and so is what wraps no address of the web.
 */
export function publishedAddress(address: string): PublishedAddress {
  let published: PublishedAddress = { address, wrapper: null };
  for (let nested = 0; nested <= MOST_NESTED; nested++) {
    const within = unwrapped(published.address);
    if (!within) return published;
    published = { address: within.address, wrapper: published.wrapper ?? within.wrapper };
  }
  return { address, wrapper: null };
}

function unwrapped(address: string): { readonly address: string; readonly wrapper: Wrapper } | null {
  const url = address.length > LONGEST_ADDRESS ? null : webAddress(address);
  if (!url || url.port !== '') return null;
  for (const [wrapper, within] of [
    ['amp-cache', withinAmp],
    ['translation', withinTranslation],
    ['archive', withinArchive],
  ] as const) {
    const page = webAddress(within(url) ?? '');
    if (page) return { address: page.href, wrapper };
  }
  return null;
}

function withinAmp(url: URL): string | null {
  if (['.cdn.ampproject.org', '.bing-amp.com'].some((end) => `.${url.hostname}`.endsWith(end))) {
    const [, isSecure, page] = AMP_CACHE_PATH.exec(url.pathname) ?? [];
    return page === undefined ? null : `${schemeOf(isSecure)}${page}${ownQuery(url)}`;
  }
  if (!isGoogle(url.hostname, 'www') && url.hostname !== 'www.bing.com') return null;
  const [, isSecure, page] = AMP_VIEWER_PATH.exec(url.pathname) ?? [];
  const query = ownQuery(url);
  return page === undefined ? null : `${schemeOf(isSecure)}${query === '' ? withQuery(page) : page + query}`;
}

function withinTranslation(url: URL): string | null {
  const { hostname, pathname, searchParams } = url;
  if (hostname.endsWith('.translate.goog')) {
    const host = translatedHost(url);
    const scheme = searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https';
    return host === null ? null : `${scheme}://${host}${pathname}${ownQuery(url)}${url.hash}`;
  }
  if (hostname === 'translated.turbopages.org') {
    const [, scheme, page] = YANDEX_PATH.exec(pathname) ?? [];
    return page === undefined ? null : `${scheme}://${page}${url.search}${url.hash}`;
  }
  const parameter = isGoogle(hostname, 'translate') ? 'u' : TRANSLATORS[hostname];
  return parameter === undefined ? null : searchParams.get(parameter);
}

function withinArchive({ hostname, pathname, search, hash }: URL): string | null {
  const path =
    hostname === 'web.archive.org' ? WAYBACK_PATH : ARCHIVE_TODAY.has(hostname) ? ARCHIVE_TODAY_PATH : undefined;
  const [, page] = path?.exec(pathname) ?? [];
  return page === undefined ? null : page + search + hash;
}

/** An address as it is to be read, if it is one of the web. */
function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/u.test(url.protocol) && url.hostname.includes('.') ? url : null;
}

function schemeOf(isSecure: string | undefined): 'https://' | 'http://' {
  return isSecure === undefined ? 'http://' : 'https://';
}

/** The query of the page itself, without what a wrapper added to it. */
function ownQuery({ search }: URL): string {
  const own = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !ADDED.test(parameter));
  return own.length === 0 ? '' : `?${own.join('&')}`;
}

/** Viewers of AMP write the page's own query as part of the path. */
function withQuery(page: string): string {
  const at = page.toLowerCase().indexOf('%3f');
  if (at === -1) return page;
  const query = page
    .slice(at + '%3f'.length)
    .replaceAll(/%3d/giu, '=')
    .replaceAll('%26', '&');
  return `${page.slice(0, at)}?${query}`;
}
