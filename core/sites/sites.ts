/**
 * A site as settings keep it: a host without "www.", with a port and a path only where the reader gave them, such as
 * "example.com", "example.com:8080" or "example.com/news". It covers what lies below it.
 */
export interface SiteRule {
  readonly site: string;
  /** Whether pages of the site are read. */
  readonly isOn: boolean;
}

/** What of an address tells which site it belongs to; a `Location` or a `URL`. */
export type Address = Pick<URL, 'hostname' | 'port' | 'pathname'>;

/** The site of a whole host, as settings keep it. */
export function siteOfHost(hostname: string): string {
  return hostname.replace(/^www\.(?=[^.]+\.)/u, '').replace(/\.$/u, '');
}

/** Whether a site covers an address: its host or one below it, its port if it names one, its path or one below it. */
export function covers(site: string, { hostname, port, pathname }: Address): boolean {
  const slash = site.indexOf('/');
  const place = slash === -1 ? site : site.slice(0, slash);
  const path = slash === -1 ? '' : site.slice(slash);
  const [, host = '', sitePort] = /^(.*?)(?::(\d+))?$/u.exec(place) ?? [];
  const here = siteOfHost(hostname);
  return (
    (here === host || here.endsWith(`.${host}`)) &&
    (sitePort === undefined || sitePort === port) &&
    (path === '' || pathname === path || pathname.startsWith(`${path}/`))
  );
}

/** Whether pages at an address are read: what the closest of the reader's rules says, or else `everywhere`. */
export function isSiteOn(
  address: Address,
  { everywhere, sites }: { readonly everywhere: boolean; readonly sites: readonly SiteRule[] },
): boolean {
  let closest: SiteRule | null = null;
  for (const rule of sites) {
    if (covers(rule.site, address) && rule.site.length >= (closest?.site.length ?? 0)) closest = rule;
  }
  return closest?.isOn ?? everywhere;
}
