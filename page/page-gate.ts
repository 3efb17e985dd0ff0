import type { GateRefusal } from '../core/page-report';
import { isLink, isUnread } from './markup';

/** Whether a page is one to read, and if not why. */
export type GateAnswer = { readonly kind: 'article' } | { readonly kind: 'refused'; readonly why: GateRefusal };

/** Less running text is a stub, a gallery or a form. */
const SHORTEST_ARTICLE = 500;
/** Where no mark-up says "article", the text has to say so by its length. */
const SHORTEST_UNDECLARED = 1_200;
/** Shorter text nodes are labels, teasers and buttons. */
const SHORTEST_RUN = 60;
/** A page that has not shown its text after so many nodes is a list. */
const MOST_NODES = 20_000;

const DECLARATIONS = [
  // Open Graph, which nearly every publisher writes for sharing.
  'meta[property="og:type"][content="article" i]',
  'meta[property^="article:published"]',
  // Microdata and RDFa.
  '[itemtype*="schema.org/" i][itemtype*="Article" i]',
  '[typeof*="Article"]',
].join(', ');
/** How pages from before that say when they were published: lists and forms do not. */
const DATED = 'meta[name="date" i], meta[name="pubdate" i], meta[name^="dc.date" i], meta[name="publish-date" i]';
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|LiveBlogPosting|Report|AnalysisNewsArticle)"/;

/** Judges a page cheaply, the quickest reasons to refuse first. */
export function judgePage(document: Document): GateAnswer {
  if (!/html/u.test(document.contentType)) return { kind: 'refused', why: 'not-html' };
  const body = document.body as HTMLElement | null; // a frameset, or a document that is still being written
  if (!body) return { kind: 'refused', why: 'too-short' };
  if (document.designMode === 'on' || body.isContentEditable) return { kind: 'refused', why: 'editor' };
  const declared = isDeclaredArticle(document);
  if (!declared && !document.querySelector(`article, main, [role=main], ${DATED}`))
    return { kind: 'refused', why: 'no-article' };
  const enough = declared ? SHORTEST_ARTICLE : SHORTEST_UNDECLARED;
  return runsOn(body, enough) ? { kind: 'article' } : { kind: 'refused', why: 'too-short' };
}

function isDeclaredArticle(document: Document): boolean {
  if (document.querySelector(DECLARATIONS)) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(scripts).some((script) => ARTICLE_TYPE.test(script.textContent));
}

/** Whether there are at least `enough` characters of running text; stops as soon as there are. */
function runsOn(body: Element, enough: number): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let seen = 0; seen < MOST_NODES && walker.nextNode(); seen++) {
    const text = walker.currentNode as Text;
    if (text.length < SHORTEST_RUN) continue;
    const run = text.data.trim().length;
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
