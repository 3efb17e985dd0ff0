import type { GateRefusal } from '../core/page-report';
import { isLink, isUnread } from './markup';

/** Whether a page is one to read, and if not why. */
export type GateAnswer = { readonly kind: 'article' } | { readonly kind: 'refused'; readonly why: GateRefusal };

/** Less running text is a stub, a gallery or a form, in characters. */
export const SHORTEST_ARTICLE = 500;
/** Where no mark-up says "article", or when it was published, the text has to say so by its length. */
export const SHORTEST_UNDECLARED = 1_200;
/** Shorter text nodes are labels, teasers and buttons. */
const SHORTEST_RUN = 60;
/** Chinese and Japanese say in one character what takes two letters or more. */
export const DENSE = /[\u3040-\u9fff]/;
/** A page that has not shown its text after so many nodes is a list. */
const MOST_NODES = 20_000;

const PUBLISHED = 'meta[property^="article:published"]';
/** Open Graph, which nearly every publisher writes for sharing. */
const SHARED = 'meta[property="og:type"]';
/** Microdata and RDFa. */
const DECLARED = '[itemtype*="schema.org/" i][itemtype*="Article" i], [typeof*="Article"]';
/** How pages from before headings say when they were published: forms and lists do not. */
const DATED_HEAD =
  'meta[name="date" i], meta[name="pubdate" i], meta[name^="dc.date" i], meta[name^="publi" i][name$="date" i]';
const DATED = `time, [itemprop=datePublished], ${DATED_HEAD}`;
const DATED_ADDRESS = /\/(?:19|20)\d\d[-/]?[01]\d[-/\d]/;
const NAMED_TEXT = '[class*="article-body" i], [class*="articlebody" i], [id*="article" i]';
const TEXT = `article, main, [role=main], [class*="story" i], [id*="story" i], ${NAMED_TEXT}`;
const FIELD = 'input:not([type=hidden i])';
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]{0,99})?"(?:\w*Article|LiveBlogPosting|Report)"/;
const RECIPE = /"@type"\s*:\s*(?:\[[^\]]{0,99})?"Recipe"/;

/** Judges a page cheaply, the quickest reasons to refuse first. */
export function judgePage(document: Document): GateAnswer {
  if (!/html/u.test(document.contentType)) return { kind: 'refused', why: 'not-html' };
  const body = document.body as HTMLElement | null; // a frameset, or a document that is still being written
  if (!body) return { kind: 'refused', why: 'too-short' };
  if (document.designMode === 'on' || body.isContentEditable) return { kind: 'refused', why: 'editor' };
  const enough = lengthToShow(document);
  if (enough === null) return { kind: 'refused', why: 'no-article' };
  return runsOn(body, enough) ? { kind: 'article' } : { kind: 'refused', why: 'too-short' };
}

/** How many characters of running text make the page an article, by what its mark-up says; null where nothing does. */
function lengthToShow(document: Document): number | null {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const data = Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
    (script) => script.textContent,
  ).join();
  if ((RECIPE.test(data) || has('[itemtype*="schema.org/Recipe" i]')) && !data.includes('"NewsArticle"')) return null;
  if (ARTICLE_TYPE.test(data) || has(PUBLISHED) || has(DATED_HEAD)) return SHORTEST_ARTICLE;
  const isDatedThere = DATED_ADDRESS.test(document.URL);
  const isDated = isDatedThere || has(DATED) || data.includes('"datePublished"');
  const isShared = has(`${SHARED}[content=article i]`);
  const isDeclared = isShared || has(DECLARED);
  // Without a date, a page with a password is a form, and one that says it is something else is that.
  if (!isDated) {
    if (!isShared && has('input[type=password i]')) return null;
    if (!isDeclared && has(SHARED) && !has(NAMED_TEXT)) return null;
  }
  const hasText = has(TEXT);
  // An article has a headline; where nothing else says either that this is one, fields say that it is a form.
  if (!has('h1') && !isDatedThere && !has(DATED_HEAD) && !(isDeclared && (isDated || hasText || !has(FIELD))))
    return null;
  if (isDeclared || (isDated && hasText)) return SHORTEST_ARTICLE;
  return isDated || hasText ? SHORTEST_UNDECLARED : null;
}

/** Whether there are at least `enough` characters of running text; stops as soon as there are. */
function runsOn(body: Element, enough: number): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let seen = 0; seen < MOST_NODES && walker.nextNode(); seen++) {
    const text = walker.currentNode as Text;
    if (text.length < SHORTEST_RUN / 2) continue;
    const run = text.data.trim().length * (DENSE.test(text.data) ? 2 : 1);
    if (run < SHORTEST_RUN || !isRunningText(text)) continue;
    length += run;
    if (length >= enough) return true;
  }
  return false;
}

function isRunningText(text: Text): boolean {
  for (let element = text.parentElement; element; element = element.parentElement) {
    if (isUnread(element) || isLink(element)) return false;
  }
  return true;
}
