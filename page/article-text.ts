import { Readability } from '@mozilla/readability';
import { BLOCK_BREAK, splitWords } from '../core/text/words';
import { INLINE_ELEMENTS } from './markup';
import { mapText, type TextMap } from './text-map';

/** A page with more elements is not copied: the extractor goes over its copy several times. */
const MOST_ELEMENTS = 20_000;
/** What the extractor found with less text than this, in characters, is a part of a short page and no judgement. */
const SHORTEST_ARTICLE = 500;
/** Shorter blocks are captions, bylines, teasers and buttons, unless they end as a sentence or stand among paragraphs. */
const SHORTEST_PARAGRAPH = 60;
/** A shorter block among paragraphs is a label, in characters. */
const SHORTEST_LINE = 20;
/** As many paragraphs make the element around them running text. */
const FEWEST_PARAGRAPHS = 2;
/** A block with more of its words in links is a list of links, unless enough of it is outside of them. */
const MOST_LINKED = 0.5;
/** Articles that are marked as such are the article if they hold this share of the text found. */
const MOST_MARKED = 0.5;
/** More text is not read; no article has it. */
const MOST_CHARACTERS = 400_000;
/** Linked data is the page's article if as many of its words stand on the page, */
const SHARE_ON_PAGE = 0.8;
/** and as many of the words found stand in it. */
const SHARE_OF_FOUND = 0.5;

const SENTENCE_END = /[.!?…。！？؟।:"”»’'](?:\)|\])?$/u;
const ADDRESS = /^https?:\/\/\S+$/u;
/** Class names that sites give to what stands within an article and is not of it. */
const BESIDE =
  /(?:^|[-_\s]|(?<=[a-z]))(?:[Cc]aption|[Nn]ewsletter|[Ss]ign-?[Uu]p|[Ss]ubscri(?:be|ption)|[Aa]uthor|[Bb]yline|[Cc]opyright|[Dd]isclaimer)/u;

/** A piece of text between two breaks of a page. */
interface Block {
  readonly text: string;
  /** The block element it stands in. */
  readonly element: Element;
  /** Share of its words that are links, from 0 to 1. */
  readonly linked: number;
  readonly isHeading: boolean;
}

/** The paragraphs of a page's article, and what stands last in it, which may be a credit. */
export interface ArticleText {
  readonly paragraphs: readonly string[];
  readonly closing: string;
}

/**
 * Reads the running text of a page's article by Mozilla's Readability on a copy of the page, without captions, labels
 * and lists of links; where that finds nothing, and in live blogs, from the element that holds most text. A body in
 * `linkedBody` is taken instead where its words stand on the page.
 */
export function readArticleText(document: Document, linkedBody: string, isLiveBlog: boolean): ArticleText {
  const extracted = isLiveBlog ? null : extract(document);
  const found = extracted ? runningText(extracted, true) : largestText(document, isLiveBlog);
  if (!linkedBody || !isOnPage(linkedBody, found.paragraphs, document)) return found;
  const paragraphs = linkedBody
    .slice(0, MOST_CHARACTERS)
    .split(/\n+/u)
    .flatMap((paragraph) => folded(paragraph) || []);
  return { paragraphs, closing: found.closing };
}

/** The article as an element of a copy of the page; null where there is none. The page itself is not changed. */
function extract(document: Document): Element | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  try {
    const copy = document.cloneNode(true) as Document;
    const options = { serializer: (node: Node) => node, keepClasses: true, disableJSONLD: true };
    const content = new Readability<Node>(copy, options).parse()?.content as Element | null | undefined;
    return content && content.textContent.trim().length >= SHORTEST_ARTICLE ? content : null;
  } catch {
    return null; // it goes down into nested elements call by call, and broken mark-up nests thousands deep
  }
}

/** Text of the element with most text among those that may hold the article, since teasers are articles too. */
function largestText(document: Document, isLiveBlog: boolean): ArticleText {
  const main = longest(document, 'main, [role=main]');
  const article = isLiveBlog ? null : longest(document, '[itemprop=articleBody], article');
  for (const element of [article, main, document.body]) {
    const text = element && runningText(element, false);
    if (text && text.paragraphs.length > 0) return text;
  }
  return { paragraphs: [], closing: '' };
}

function longest(document: Document, selector: string): Element | null {
  let best: Element | null = null;
  let length = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (element.parentElement?.closest(selector)) continue; // what it stands in has its text too
    const own = element.textContent.length;
    if (own > length) [best, length] = [element, own];
  }
  return best;
}

function runningText(root: Element, isExtracted: boolean): ArticleText {
  const blocks = blocksOf(root).filter(({ text }) => text !== '');
  const all = blocks.filter((block) => isProse(block, root));
  const marked = all.filter(({ element }) => element.closest('article'));
  // What is found beside an element that holds most of the text is of the page, not of its article.
  const prose = isExtracted && lengthOf(marked) >= lengthOf(all) * MOST_MARKED ? marked : all;
  const paragraphsIn = new Map<Element | null, number>();
  for (const { text, element } of prose) {
    if (text.length < SHORTEST_PARAGRAPH) continue;
    paragraphsIn.set(element.parentElement, (paragraphsIn.get(element.parentElement) ?? 0) + 1);
  }
  const isParagraph = ({ text, element }: Block): boolean => {
    if (text.length >= SHORTEST_PARAGRAPH) return true;
    if (!isExtracted) return false;
    if (SENTENCE_END.test(text)) return true;
    return text.length >= SHORTEST_LINE && (paragraphsIn.get(element.parentElement) ?? 0) >= FEWEST_PARAGRAPHS;
  };
  return { paragraphs: prose.filter(isParagraph).map(({ text }) => text), closing: blocks.at(-1)?.text ?? '' };
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function* blocksIn(part: TextMap): Generator<Block> {
  let start = 0;
  for (const text of part.text.split(BLOCK_BREAK)) {
    const words = splitWords(text);
    const at = start + (words[0]?.start ?? 0);
    if (words.length > 0) {
      const inLinks = words.filter((word) => part.placeAt(start + word.start) === 'link').length;
      yield {
        text: folded(text),
        element: blockAround(part.nodeAt(at)),
        linked: inLinks / words.length,
        isHeading: part.placeAt(at) === 'heading',
      };
    }
    start += text.length + BLOCK_BREAK.length;
  }
}

function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let length = 0;
  for (const part of mapText(root)) {
    blocks.push(...blocksIn(part));
    length += part.text.length;
    if (length >= MOST_CHARACTERS) break;
  }
  return blocks;
}

function blockAround({ parentElement }: Text): Element {
  let element = parentElement as Element;
  while (INLINE_ELEMENTS.has(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether a block is running text: not a heading, not mostly links, and not what stands beside the article. */
function isProse({ text, element, linked, isHeading }: Block, root: Element): boolean {
  if (isHeading || ADDRESS.test(text)) return false;
  if (linked >= MOST_LINKED && text.length * (1 - linked) < SHORTEST_PARAGRAPH) return false;
  for (let outer: Element | null = element; outer && outer !== root; outer = outer.parentElement) {
    if (outer.localName === 'figure' || outer.localName === 'figcaption') return false;
    if (BESIDE.test(outer.getAttribute('class') ?? '')) return false;
  }
  return true;
}

/** Whether a body from linked data is what the page shows, and is what was found on it or more. */
function isOnPage(body: string, found: readonly string[], document: Document): boolean {
  const inBody = wordsOf(body.slice(0, MOST_CHARACTERS));
  const inFound = wordsOf(found.join(' '));
  if (inBody.size === 0 || shareIn(inFound, inBody) < SHARE_OF_FOUND) return false;
  const onPage = new Set<string>();
  for (const { text } of blocksOf(document.body)) for (const word of wordsOf(text)) onPage.add(word);
  return shareIn(inBody, onPage) >= SHARE_ON_PAGE;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(splitWords(text).map((word) => word.folded));
}

/** The share of words that are in another set too; 1 of none. */
function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return words.size === 0 ? 1 : [...words].filter((word) => others.has(word)).length / words.size;
}
