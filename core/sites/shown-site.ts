import punycode from 'punycode/';

/** A site with its host in the letters of its language, where it is kept as "xn--…"; else as it is kept. */
export function shownSite(site: string): string {
  const [, host = '', rest = ''] = /^([^/:]*)(.*)$/su.exec(site) ?? [];
  try {
    return punycode.toUnicode(host) + rest;
  } catch {
    return site;
  }
}
