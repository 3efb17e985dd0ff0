import { performance } from 'node:perf_hooks';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { compileMatcher } from '../../core/mentions/compile-matcher';
import type { TopicAlias } from '../../core/mentions/compile-names';
import { findMentions, isStrong } from '../../core/mentions/find-mentions';
import { BLOCK_BREAK, splitWords } from '../../core/text/words';
import { languageOf } from '../../page/article-language';
import { judgePage } from '../../page/page-gate';
import { readStory } from '../../page/read-story';
import { placeStreamedParts } from '../../page/streamed-parts';
import { mapText } from '../../page/text-map';
import { readParts } from '../../page/text-part';
import { goldOfPage, isSameTitle, tokenF1 } from './pages-text';
import type { PageGold } from './pages-set';

/** How well a reader took title and text; null where nobody has said what they are. */
export interface ReaderScore {
  readonly f1: number | null;
  readonly isTitleExact: boolean | null;
}

/** What the product and Readability make of one page. */
export interface PageResult {
  readonly isAccepted: boolean;
  readonly isReaderable: boolean;
  /** Characters of running text: of blocks that are no headings and not mostly links; of Chinese and Japanese twice. */
  readonly runningText: number;
  /** Mentions that a scan of the whole page finds, whether or not the page is accepted. */
  readonly mentions: number;
  /** Time for the gate, the scan and, of what is read, the story, without the parsing of the page. */
  readonly ms: number;
  readonly product: ReaderScore;
  readonly baseline: ReaderScore;
}

const CHARSET = /charset\s*=\s*["']?([\w-]{3,20})/iu;
const HEAD_BYTES = 4_096;
/** Style sheets and scripts, which take long to parse and say nothing here; linked data does. */
const UNUSED = /<style\b[^>]*>[\s\S]*?<\/style>|<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/giu;
const SHORTEST_RUN = 60;
/** Chinese and Japanese, in which a character counts for two. */
const DENSE = /[\u3040-\u9fff]/u;

/** The text of a page: as UTF-8 where it is that, whatever it says, and else in the encoding it declares. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = CHARSET.exec(bytes.toString('latin1', 0, HEAD_BYTES))?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      return bytes.toString('utf8');
    }
  }
}

function countMentions(document: Document, aliases: readonly TopicAlias[]): number {
  const matcher = compileMatcher(aliases, languageOf(document));
  let isSupported = false;
  let count = 0;
  for (const part of readParts(document.body)) {
    const mayStand = (start: number, end: number) => part.isWhole(start, end);
    const found = findMentions(part.text, matcher, { isSupported, mayStand });
    isSupported ||= found.some(({ alias }) => isStrong(alias));
    count += found.length;
  }
  return count;
}

function countRunningText(body: Element): number {
  let length = 0;
  for (const { text, placeAt } of mapText(body)) {
    let start = 0;
    for (const block of text.split(BLOCK_BREAK)) {
      const words = splitWords(block);
      const isIn = (place: string) => words.filter((word) => placeAt(start + word.start) === place).length;
      const run = block.replace(/\s+/gu, ' ').trim().length * (DENSE.test(block) ? 2 : 1);
      if (run >= SHORTEST_RUN && isIn('text') > words.length / 2) length += run;
      start += block.length + BLOCK_BREAK.length;
    }
  }
  return length;
}

function scoreOf(gold: PageGold | null, title: string, text: string): ReaderScore {
  return {
    f1: gold?.text ? tokenF1(text, gold.text) : null,
    isTitleExact: gold?.title ? isSameTitle(title, gold.title) : null,
  };
}

/** Has the product and Mozilla's Readability read one saved page. */
export function readPage(
  page: { readonly html: Buffer; readonly url: string; readonly gold: readonly PageGold[] },
  aliases: readonly TopicAlias[],
): PageResult {
  const { window } = new JSDOM(decode(page.html).replace(UNUSED, ''), { url: page.url });
  // What reads a page asks the page's own globals.
  const { Node, NodeFilter, Element, document: shown } = window;
  Object.assign(globalThis, { Node, NodeFilter, Element, document: shown });
  try {
    const { document } = window;
    placeStreamedParts(document); // as the page's own scripts, which do not run here
    const start = performance.now();
    const isAccepted = judgePage(document).kind === 'article';
    const mentions = countMentions(document, aliases);
    // What nobody reads, and nobody has judged, is not read here either.
    const isRead = isAccepted || page.gold.length > 0;
    const story = isRead ? readStory(document, window.location) : null;
    const ms = performance.now() - start;
    const isReaderable = isProbablyReaderable(document);
    const runningText = countRunningText(document.body);
    const gold = goldOfPage(page.gold, `${document.title} ${document.documentElement.textContent}`);
    // Last, since it takes the page apart.
    const readable = gold ? new Readability(document).parse() : null;
    return {
      isAccepted,
      isReaderable,
      runningText,
      mentions,
      ms,
      product: scoreOf(gold, story?.title ?? '', story?.sentences.join('\n') ?? ''),
      baseline: scoreOf(gold, readable?.title ?? '', readable?.textContent ?? ''),
    };
  } finally {
    window.close();
  }
}
