import { LONGEST_SENTENCE, MOST_SENTENCES, type Story } from '../core/stories/story';
import { splitSentences } from '../core/text/sentences';
import { BLOCK_BREAK } from '../core/text/words';
import { mapText } from './text-map';

const DAY = /\d{4}-\d{2}-\d{2}/;
/** Shorter blocks are captions, bylines, teasers and buttons. */
const SHORTEST_PARAGRAPH = 60;
/** A block with more of its characters in links is a list of links. */
const MOST_LINKED = 0.5;

/** Reads the page's article: what it says of itself, and the sentences of its running text. */
export function readStory(document: Document, location: Location): Story {
  const language = languageOf(document);
  return {
    url: location.href,
    siteName: contentOf(document, 'og:site_name') ?? location.hostname,
    title: contentOf(document, 'og:title') ?? document.querySelector('h1')?.textContent.trim() ?? document.title,
    language,
    publishedOn: publicationDay(document),
    sentences: paragraphsOf(document)
      .flatMap((paragraph) => splitSentences(paragraph, language || 'en'))
      .slice(0, MOST_SENTENCES)
      .map((sentence) => sentence.slice(0, LONGEST_SENTENCE)),
  };
}

/** The page's primary language as it declares it, or "". */
export function languageOf(document: Document): string {
  return document.documentElement.lang.split('-')[0]?.toLowerCase() ?? '';
}

function contentOf(document: Document, property: string): string | null {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return meta?.getAttribute('content')?.trim() || null;
}

function publicationDay(document: Document): string | null {
  const stated =
    contentOf(document, 'article:published_time') ??
    datePublished(document) ??
    document.querySelector('[itemprop=datePublished]')?.getAttribute('content') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  return stated?.match(DAY)?.[0] ?? null;
}

/** The first `datePublished` of the page's JSON-LD; broken JSON-LD says nothing. */
function datePublished(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const stated = /"datePublished"\s*:\s*"([^"]{10,40})"/u.exec(script.textContent);
    if (stated?.[1]) return stated[1];
  }
  return null;
}

/** The element that holds the article: of those that may, the one with most text, since teasers are articles too. */
function articleBody(document: Document): Element {
  const candidates = [...document.querySelectorAll('article, [itemprop=articleBody], main')];
  const longest = candidates.reduce<Element | null>(
    (best, element) => (element.textContent.length > (best?.textContent.length ?? 0) ? element : best),
    null,
  );
  return longest ?? document.body;
}

function paragraphsOf(document: Document): string[] {
  const root = articleBody(document);
  const paragraphs: string[] = [];
  for (const { text, placeAt } of mapText(root)) {
    let start = 0;
    for (const block of text.split(BLOCK_BREAK)) {
      const isProse = block.trim().length >= SHORTEST_PARAGRAPH && shareInLinks(block, start, placeAt) < MOST_LINKED;
      if (isProse && placeAt(start) !== 'heading') paragraphs.push(block);
      start += block.length + BLOCK_BREAK.length;
    }
  }
  return paragraphs;
}

function shareInLinks(block: string, start: number, placeAt: (offset: number) => string): number {
  const step = 10;
  let linked = 0;
  for (let offset = 0; offset < block.length; offset += step) if (placeAt(start + offset) === 'link') linked += step;
  return linked / block.length;
}
