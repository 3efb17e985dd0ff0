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

/**
 * Whether a visited address is a published one: the same host and path but for "www.", scheme, fragment and last slash;
 * of the query only what the published address itself has counts, since visits come with tracking.
 */
export function isSameAddress(visited: string, published: string): boolean {
  if (!URL.canParse(visited) || !URL.canParse(published)) return false;
  const [visit, original] = [new URL(visited), new URL(published)];
  if (pageOf(visit) !== pageOf(original)) return false;
  return [...original.searchParams].every(([name, value]) => visit.searchParams.get(name) === value);
}

function pageOf({ hostname, pathname }: URL): string {
  return `${hostname.replace(/^www\d*\./u, '')}${pathname.replace(/\/+$/u, '')}`;
}
