import type { Outlet } from '../packs/pack';

/** Whether `host` is `site` or lies below it: "www.example.org" belongs to "example.org". */
export function belongsTo(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The outlet that publishes on a host, if any pack names it. */
export function outletOfHost<Known extends Pick<Outlet, 'hosts'>>(
  host: string,
  outlets: readonly Known[],
): Known | undefined {
  return outlets.find((outlet) => outlet.hosts.some((site) => belongsTo(host, site)));
}

/** The address without what does not tell pages apart: scheme, "www.", query, fragment, last slash; null if it is none. */
export function comparableAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^www\d*\./u, '')}${pathname.replace(/\/+$/u, '')}`;
}
