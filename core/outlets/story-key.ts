import { keptAddress } from '../reading/kept-address';
import { publishedAddress } from './published-address';
import { plainHost, siteOf } from './site-of';

/** Longer addresses are compared as they are, in characters. */
const LONGEST_ADDRESS = 8_000;
/** What stands before an outlet's host for another form of the same pages. */
const VARIANT = /^(?:www\d*|m|mobile|amp)$/u;
const INDEX = /^index\.(?:html?|php)$/iu;
/** Last segments of AMP pages, "dam.amp" and "dam.amp.html"; what stays is the plain page's. */
const AMP_ENDING = /\.amp(\.html?)?$/iu;
/** Parameters that ask for the AMP form of a page. */
const AMP_SWITCH = /^_?amp$/iu;
const AMP_SWITCHED_ON = /^(?:1|true|amp)?$/iu;
const FORM = /^(?:outputtype|output|format|view)$/iu;

/**
 * What an address and its variants have in common: host, path and query without scheme, "www." and "m.", what makes it
 * an AMP page, "index.html", the order of the query and what follows visits; a wrapped page has the key of what it
 * wraps. Two addresses with one key lead to the same story. What is no address of the web is its own key.
 */
export function storyKey(address: string): string {
  if (address.length > LONGEST_ADDRESS) return address;
  const kept = keptAddress(publishedAddress(address).address);
  if (kept === null) return address;
  const { hostname, port, pathname, searchParams } = new URL(kept);
  const host = plainVariant(plainHost(hostname) ?? hostname) + (port && `:${port}`);
  return host + plainPath(pathname) + plainQuery(searchParams);
}

function plainVariant(host: string): string {
  const site = siteOf(host);
  let plain = host;
  while (plain !== site && VARIANT.test(plain.slice(0, plain.indexOf('.'))))
    plain = plain.slice(plain.indexOf('.') + 1);
  return plain;
}

function plainPath(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  if (INDEX.test(segments.at(-1) ?? '')) segments.pop();
  // A page that is called "amp" and nothing else is about it.
  if (segments.length > 1 && isAmp(segments.at(-1))) segments.pop();
  const [first, ...rest] = segments;
  const kept = rest.length > 0 && isAmp(first) ? rest : segments;
  const plain = kept.map((segment, at) => (at === kept.length - 1 ? segment.replace(AMP_ENDING, '$1') : segment));
  // One letter is written "%c3" by some and "%C3" by others.
  return plain.map((segment) => `/${segment.replaceAll(/%[0-9a-f]{2}/giu, (code) => code.toUpperCase())}`).join('');
}

function isAmp(segment: string | undefined): boolean {
  return segment?.toLowerCase() === 'amp';
}

function plainQuery(parameters: URLSearchParams): string {
  const plain = new URLSearchParams(
    [...parameters].filter(
      ([name, value]) =>
        !(AMP_SWITCH.test(name) && AMP_SWITCHED_ON.test(value)) && !(FORM.test(name) && value.toLowerCase() === 'amp'),
    ),
  );
  plain.sort();
  return plain.size === 0 ? '' : `?${plain.toString()}`;
}
