import type { SeenRequest } from '../../tests/support/newsroom-server';

/** The errands that browsers run for themselves even when told not to, by host, as seen on the demo's server. */
const BROWSER_ERRANDS = [
  ...['accounts.google.com', 'content-autofill.googleapis.com', 'update.googleapis.com', 'clients2.google.com'],
  ...['optimizationguide-pa.googleapis.com', 'edgedl.me.gvt1.com', 'safebrowsing.googleapis.com'],
  ...['mozilla.com', 'mozilla.org', 'mozilla.net', 'firefox.com'],
];

/** Counts the requests that are not the demo's own pages and their parts; every host name leads to the demo's server. */
export function countBeyond(requests: readonly SeenRequest[], given: ReadonlySet<string>): number {
  const beyond = requests.filter((request) => !isOwn(request, given) && !isErrand(request));
  for (const { host, path } of beyond) console.error(`Request beyond the demo: ${host}${path}`);
  return beyond.length;
}

function isOwn({ host, path, status, origin }: SeenRequest, given: ReadonlySet<string>): boolean {
  if (origin?.includes('-extension://')) return false;
  if (path === '/favicon.ico') return true;
  return status === 200 && (host.endsWith('.example') || given.has(host));
}

function isErrand({ host }: SeenRequest): boolean {
  return BROWSER_ERRANDS.some((site) => host === site || host.endsWith(`.${site}`));
}
