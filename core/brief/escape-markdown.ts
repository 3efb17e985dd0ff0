import { webAddress } from './page-text';

/** What begins markup anywhere in a line, in CommonMark, on GitHub, and in programs that read mathematics. */
const SIGNS = /[\\`*_[\]<>|~&$#{}@]/gu;
/** What begins a list, a rule, an underlined heading or a table's columns where a block begins. */
const AT_START = /^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)/u;
/** What GitHub makes links of by itself. */
const BARE_LINK = /:(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):/giu;

/** Text as Markdown that shows it as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(SIGNS, '\\$&').replace(BARE_LINK, '\\$&').replace(AT_START, '\\$&');
}

/** A link to an address on the web, or the text alone where the address is none; `text` is Markdown. */
export function linkTo(url: string | null, text: string): string {
  const address = url === null ? null : webAddress(url);
  if (address === null) return text;
  // What would end the address or a table's cell early, or be read as a character reference, is written otherwise.
  const safe = address
    .replace(/[()<>|\\`*\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&(?=#?\w{1,40};)/gu, '&amp;');
  return `[${text}](<${safe}>)`;
}
