import { primaryLanguage } from './article-language';
import { isUnread } from './markup';
import { elementAbove } from './shadow-roots';

/** What states the language of a block. */
const STATED = '[lang]:not(html, body)';
/** A page speaks so many languages at most. */
const MOST_LANGUAGES = 4;
/** Less text does not tell its language, in characters. */
const SHORTEST_SAMPLE = 200;
const LONGEST_SAMPLE = 2_000;
/** Shorter text nodes are labels, teasers and buttons. */
const SHORTEST_RUN = 40;

/** The language that the mark-up around a node states for its block; null where it states only the page's. */
export function languageAround(node: Node): string | null {
  const element = elementAbove(node);
  const stated = statedOn(element?.closest(STATED));
  if (stated !== '') return stated;
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.firstChild ?? root) : null;
}

/** A page's own language, and those of its blocks that are among the `known`; none where its own is unknown. */
export function languagesIn(document: Document, language: string, known: readonly string[]): string[] {
  if (language === '') return [];
  const blocks = Array.from(document.querySelectorAll(STATED), statedOn);
  const others = blocks.filter((other) => other !== '' && known.includes(other));
  return [...new Set([language, ...others])].slice(0, MOST_LANGUAGES);
}

/** Enough of a page's running text to tell its language by; "" where there is too little. */
export function languageSample({ body }: Document): string {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < LONGEST_SAMPLE && walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length >= SHORTEST_RUN && parentElement && !isUnread(parentElement)) text += `${data.trim()} `;
  }
  return text.length < SHORTEST_SAMPLE ? '' : text.slice(0, LONGEST_SAMPLE);
}

/** An attribute, since pictures and formulas have no property for it. */
function statedOn(block: Element | null | undefined): string {
  return primaryLanguage(block?.getAttribute('lang') ?? '');
}
