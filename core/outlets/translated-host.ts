const LABEL = /^[a-z0-9-]{1,63}$/u;
/** The start of a long host, which does not fit into a label. */
const START = /^[a-z0-9-]{1,190}$/u;
const LONGEST_LABEL = 63;
/** A host that cannot be written in the other form is written as a digest of it, which tells nothing. */
const DIGEST = /^[a-z2-7]{26}-[a-z0-9]{15}-/u;

/**
 * The host that Google Translate shows below a name of its own: "www-dam--news-example.translate.goog" is
 * "www.dam-news.example"; null where the name does not tell. By Google's own description of it, "Enabling your ad
 * network to work with translation-related Google Search features" (developers.google.com/search).
 */
export function translatedHost({ hostname, searchParams }: URL): string | null {
  const label = hostname.slice(0, -'.translate.goog'.length);
  const start = searchParams.get('_x_tr_hp');
  if (!LABEL.test(label) || DIGEST.test(label)) return null;
  // A start that was not needed would let the page of "dam.example" pass for "bigdam.example".
  if (start !== null && (!START.test(start) || start.length + label.length <= LONGEST_LABEL)) return null;
  const encodings = (searchParams.get('_x_tr_enc') ?? '').split(',', 2);
  let host = (start ?? '') + label;
  if (encodings.includes('1') && host.startsWith('1-')) host = host.slice(2);
  const isInternational = encodings.includes('0') && host.startsWith('0-');
  if (isInternational) host = host.slice(2);
  const plain = host.replaceAll(/\b-\b/gu, '.').replaceAll('--', '-');
  return isInternational ? `xn--${plain}` : plain;
}
