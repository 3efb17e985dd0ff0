// The package's other form keeps the list in constants, and a bundler copies them to wherever they are used.
import { getDomain } from 'tldts/dist/cjs/index.js';

/** No name in the domain name system is longer, in characters (RFC 1035). */
const LONGEST_HOST = 253;
/** Hosts below which everybody publishes for themselves and which the suffix list does not name, or no longer. */
const PLATFORMS: readonly string[] = [
  ...['wordpress.com', 'substack.com', 'medium.com', 'tumblr.com', 'ghost.io', 'beehiiv.com', 'livejournal.com'],
  ...['typepad.com', 'squarespace.com', 'jimdofree.com', 'write.as', 'tripod.com', 'blogfa.com', 'seesaa.net'],
  ...['over-blog.com', 'canalblog.com', 'hautetfort.com', 'e-monsite.com', 'eklablog.com', 'centerblog.net'],
  ...['hypotheses.org', 'blogspot.fr', 'blogspot.de', 'blogspot.co.uk', 'blogspot.ru', 'blogspot.com.br'],
];
const RULES = {
  allowPrivateDomains: true,
  extraSuffixes: { private: PLATFORMS },
  extractHostname: false,
  validateHostname: false,
};

/**
 * The site that a host is part of: its registrable domain by the public suffix list (publicsuffix.org), where whoever
 * has a name below a blogging or hosting platform is a site of their own ("www.news.co.uk" is part of "news.co.uk",
 * "www.dam.blogspot.com" of "dam.blogspot.com"). What has none, as an IP address, a suffix or "localhost", is its own.
 */
export function siteOf(hostname: string): string {
  const host = plainHost(hostname);
  return host === null ? hostname : (getDomain(host, RULES) ?? host);
}

/** A host in the one form in which it is compared: in small letters and ASCII, without last dots; null for no host. */
export function plainHost(hostname: string): string | null {
  if (hostname.length > LONGEST_HOST || !URL.canParse(`http://${hostname}`)) return null;
  return new URL(`http://${hostname}`).hostname.replace(/\.+$/u, '');
}
