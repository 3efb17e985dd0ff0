import { contentOf } from './article-head';

/** What may follow the article's own path in the address of another form of it: a number of a page, or "amp". */
const OTHER_FORM = /^\/?(?:amp(?:\.html)?|index\.\w{1,5}|\d{1,3})?\/?$/iu;

/**
 * The address that a page gives its article, where it speaks for its own site; else the page's. A canonical address of
 * a front page or of a section that the page is only part of does not count, nor does one of a head that is stale.
 */
export function addressOf(document: Document, { href }: Pick<Location, 'href'>, isHeadTrusted: boolean): string {
  if (!isHeadTrusted) return href;
  const link = document.querySelector('link[rel~=canonical i]')?.getAttribute('href');
  const stated = [link, contentOf(document, 'og:url')].map((address) => ownAddress(address, href));
  return stated.find((address) => address !== null) ?? href;
}

function ownAddress(stated: string | null | undefined, href: string): string | null {
  if (!stated || !URL.canParse(stated, href)) return null;
  const [url, page] = [new URL(stated, href), new URL(href)];
  if (!/^https?:$/u.test(url.protocol) || !/^https?:$/u.test(page.protocol)) return null;
  if (siteOf(url) !== siteOf(page) || url.username !== '' || isAbove(url, page)) return null;
  url.hash = '';
  return url.href;
}

/** The last two labels of a host: no judgement on who owns it, which needs the list of public suffixes. */
function siteOf({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.');
}

/** Whether an address is of a page that the other one stands below, rather than of another form of it. */
function isAbove(url: URL, page: URL): boolean {
  const path = url.pathname.replace(/\/$/u, '');
  if (path === '') return page.pathname !== '/' || (page.search !== '' && page.search !== url.search);
  return page.pathname.startsWith(`${path}/`) && !OTHER_FORM.test(page.pathname.slice(path.length));
}
