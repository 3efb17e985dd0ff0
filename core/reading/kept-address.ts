/** Parameters by which a visit is followed, and which say nothing about what is visited. */
const TRACKING =
  /^(?:utm_.*|(?:fb|g|dc|ms|y|ttc|tw|wbra|gbra|ig)clid|igshid|mc_[ce]id|at_(?:medium|campaign).*|xtor|_ga|ref_src)$/iu;

/** The address by which a story is kept: without its fragment, a password, and what follows visits; null for none of the web. */
export function keptAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}
