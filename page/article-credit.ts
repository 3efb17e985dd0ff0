import { contentOf } from './article-head';

const MOST_BYLINES = 3;
/** A longer byline is a text on the author, in characters. */
const LONGEST_BYLINE = 200;
/** The end of a story in which its agency may stand: "(Ferry News Agency)", "— FNA". */
const CLOSING_CREDIT = /(?:\((\p{Lu}[^()]{1,40})\)|(?:^|[\s.])(?:[–—/]|--)\s?(\p{Lu}[\p{L}\d .&/]{1,40}))\s*[.)]?$/u;
/** The credit stands in the last characters only. */
const CLOSING_CHARACTERS = 60;
const SENTENCE_WITHIN = /[.!?]\s/u;

/**
 * Whom the page names as author or agency: in its head, in its bylines, in its linked data where those are silent, and
 * else behind its text. Names are joined by commas; "" where nobody is named.
 */
export function creditOf(document: Document, linkedAuthors: readonly string[], closing: string): string {
  const bylines = [...document.querySelectorAll('[rel=author], [itemprop=author], .byline')]
    .slice(0, MOST_BYLINES)
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_BYLINE));
  const stated = joined([contentOf(document, 'author') ?? '', ...bylines]) || joined(linkedAuthors);
  return stated || closingCredit(closing);
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].filter((name) => name !== '').join(', ');
}

function closingCredit(closing: string): string {
  const [, bracketed, dashed] = CLOSING_CREDIT.exec(closing.slice(-CLOSING_CHARACTERS)) ?? [];
  const credit = (bracketed ?? dashed ?? '').trim();
  return SENTENCE_WITHIN.test(credit) ? '' : credit;
}
