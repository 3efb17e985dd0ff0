import { fail, ok, type Result } from '../result';
import { siteOfHost } from './sites';

/** Why what a reader typed is no site: nothing typed, an address of the browser's own, or no host in it. */
export type SiteFault = 'empty' | 'not-the-web' | 'no-host';

const LONGEST = 2_000;
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))/iu;
/** A scheme with a wildcard, as match patterns have it. */
const ANY_SCHEME = /^\*:\/\//u;
const WILDCARD_HOST = /^\*\./u;
const WILDCARD_PATH = /[/*]+$/u;
const WEB: readonly string[] = ['http:', 'https:'];

/**
 * Brings a site to one form, however a reader types it: with or without scheme, "www.", path, port, wildcards, last dot
 * or slash, in capitals or in letters of any language ("https://www.Example.com/" becomes "example.com",
 * "*.example.com/news/*" becomes "example.com/news").
 */
export function parseSite(typed: string): Result<string, SiteFault> {
  const text = typed.trim();
  if (text === '' || text.length > LONGEST) return fail(text === '' ? 'empty' : 'no-host');
  const [, scheme] = SCHEME.exec(text) ?? [];
  if (scheme !== undefined && !WEB.includes(`${scheme.toLowerCase()}:`)) return fail('not-the-web');
  const rest = text.replace(ANY_SCHEME, '').replace(SCHEME, '').replace(/^\/\//u, '').replace(WILDCARD_HOST, '');
  const address = `${scheme === undefined ? 'http' : scheme.toLowerCase()}://${rest}`;
  if (!URL.canParse(address)) return fail('no-host');
  const { hostname, port, pathname } = new URL(address);
  const site = siteOfHost(hostname);
  if (!isHost(site)) return fail('no-host');
  return ok(site + (port && `:${port}`) + pathname.replace(WILDCARD_PATH, ''));
}

/** Whether a host names one place: a name with a dot, an address in figures, or this machine. */
function isHost(host: string): boolean {
  return host === 'localhost' || host.startsWith('[') || /^[^\s.*]+(?:\.[^\s.*]+)+$/u.test(host);
}
