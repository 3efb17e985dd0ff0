/** Longer addresses name no article. */
const LONGEST_ADDRESS = 2_000;
/** No sentence and no headline is longer, in characters. */
const LONGEST_TEXT = 2_000;
/** What could change how the text around it is shown: control characters, and those that turn its direction. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of a page on one line, without what is not seen and would change how other text is shown. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/ {2,}/gu, ' ')
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

/** An address on the web as it can be cited, without names and passwords; null for any other. */
export function webAddress(url: string): string | null {
  if (url.length > LONGEST_ADDRESS || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^https?:$/u.test(parsed.protocol)) return null;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
