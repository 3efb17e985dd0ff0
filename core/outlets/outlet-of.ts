import type { Outlet } from '../packs/pack';
import { outletOfHost } from './hosts';
import { publishedAddress } from './published-address';
import { plainHost, siteOf } from './site-of';

/** Who published at an address: an outlet that a pack names, or else a site. */
export interface Publisher<Known> {
  /** The outlet's id in its pack, or the site. */
  readonly id: string;
  /** The outlet's name; null where no pack names it. */
  readonly name: string | null;
  readonly outlet: Known | null;
  /** The registrable domain; "" for what is no address. */
  readonly site: string;
}

/** Who published what stands at an address, whatever it is read in: the outlet that owns its host, or its site. */
export function outletOf<Known extends Pick<Outlet, 'hosts' | 'name'> & { readonly id: string }>(
  address: string,
  outlets: readonly Known[],
): Publisher<Known> {
  const published = publishedAddress(address).address;
  const host = URL.canParse(published) ? (plainHost(new URL(published).hostname) ?? '') : '';
  const outlet = outletOfHost(host, outlets) ?? null;
  const site = siteOf(host);
  return { id: outlet?.id ?? site, name: outlet?.name ?? null, outlet, site };
}
