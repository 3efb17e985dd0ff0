/** Parameters by which a visit is followed, and which say nothing about what is visited. */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_.*|mtm_.*|pk_(?:campaign|kwd|source|medium)|at_(?:medium|campaign|custom|link|ptr|format).*|ns_(?:campaign|mchannel|source|linkname|fee)',
    '(?:fb|g|d|y|tt|tw)clid|msclkid|[gw]braid|gclsrc|gad_.*|srsltid|gaa_.*|_g[al]|guc(?:counter|e_referrer(?:_sig)?)',
    'igsh(?:id)?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|xtor|wt_z?mc.*|ref_(?:src|url)|ocid|ito|smid|cmpid',
  ].join('|')})$`,
  'iu',
);

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
