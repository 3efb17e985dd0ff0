import { LONGEST_SENTENCE, LONGEST_TITLE, MOST_SENTENCES, type Story } from '../core/stories/story';
import { fold } from '../core/text/fold';
import { isDay } from '../core/text/format-period';
import { splitSentences } from '../core/text/sentences';
import { BLOCK_BREAK, splitWords } from '../core/text/words';
import { mapText, type TextMap } from './text-map';

const DAY = /\d{4}-\d{2}-\d{2}/;
const PRIMARY_LANGUAGE = /^[a-z]{2,3}(?![a-z])/i;
/** Shorter blocks are captions, bylines, teasers and buttons. */
const SHORTEST_PARAGRAPH = 60;
/** A block with more of its words in links is a list of links. */
const MOST_LINKED = 0.5;

/** Reads the page's article: what it says of itself, and the sentences of its running text. */
export function readStory(document: Document, location: Location): Story {
  const language = languageOf(document);
  return {
    url: location.href,
    siteName: (contentOf(document, 'og:site_name') ?? location.hostname).slice(0, LONGEST_TITLE),
    title: titleOf(document).slice(0, LONGEST_TITLE),
    language,
    publishedOn: publicationDay(document),
    credit: creditOf(document).slice(0, LONGEST_TITLE),
    sentences: paragraphsOf(document)
      .flatMap((paragraph) => splitSentences(paragraph, language || 'en'))
      .slice(0, MOST_SENTENCES)
      .map((sentence) => sentence.slice(0, LONGEST_SENTENCE)),
  };
}

/** The page's primary language as it declares it; "" where it declares none or nonsense. */
export function languageOf(document: Document): string {
  const stated = document.documentElement.lang.trim() || document.body.lang.trim();
  return PRIMARY_LANGUAGE.exec(stated)?.[0].toLowerCase() ?? '';
}

function titleOf(document: Document): string {
  const heading = document.querySelector('h1')?.textContent.trim();
  // A head that describes the site as a whole says nothing of the story in it.
  const isOfSite = contentOf(document, 'og:type') === 'website' && Boolean(heading);
  const stated = isOfSite || isHeadStale(document) ? null : contentOf(document, 'og:title');
  return stated ?? (heading || document.title);
}

/**
 * Whether the head still describes the page that was loaded, while another has taken its place without loading: the
 * address has changed since, and the stated title is neither the heading nor the window's title.
 */
function isHeadStale(document: Document): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  if (!loaded || pathOf(loaded.name) === pathOf(document.location.href)) return false;
  const stated = fold(contentOf(document, 'og:title') ?? '');
  const shown = [document.querySelector('h1')?.textContent ?? '', document.title].map((title) => fold(title.trim()));
  return !shown.some((title) => title !== '' && stated !== '' && (title.includes(stated) || stated.includes(title)));
}

function pathOf(address: string): string {
  return address.replace(/#.*$/u, '');
}

function contentOf(document: Document, property: string): string | null {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return meta?.getAttribute('content')?.trim() || null;
}

function publicationDay(document: Document): string | null {
  const fromHead = isHeadStale(document)
    ? null
    : (contentOf(document, 'article:published_time') ?? datePublished(document) ?? contentOf(document, 'date'));
  const stated =
    fromHead ??
    document.querySelector('[itemprop=datePublished]')?.getAttribute('content') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  const day = stated?.match(DAY)?.[0];
  return day !== undefined && isDay(day) ? day : null;
}

/** The first `datePublished` of the page's JSON-LD; broken JSON-LD says nothing. */
function datePublished(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const stated = /"datePublished"\s*:\s*"([^"]{10,40})"/u.exec(script.textContent);
    if (stated?.[1]) return stated[1];
  }
  return null;
}

/** Whom the page names as author or agency, from its head and its bylines. */
function creditOf(document: Document): string {
  const bylines = [...document.querySelectorAll('[rel=author], [itemprop=author], .byline')].slice(0, 3);
  return [contentOf(document, 'author') ?? '', ...bylines.map(({ textContent }) => textContent.trim())]
    .filter((name, place, names) => name !== '' && names.indexOf(name) === place)
    .join(', ');
}

/** The element that holds the article: of those that may, the one with most text, since teasers are articles too. */
function articleBody(document: Document): Element {
  const main = longest(document, 'main');
  if (main && isLiveBlog(document)) return main;
  return longest(document, '[itemprop=articleBody], article') ?? main ?? document.body;
}

/** Whether the page is a live blog, whose entries are articles of their own. */
function isLiveBlog(document: Document): boolean {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.some((script) => script.textContent.includes('"LiveBlogPosting"'));
}

function longest(document: Document, selector: string): Element | null {
  return [...document.querySelectorAll(selector)].reduce<Element | null>(
    (best, element) => (element.textContent.length > (best?.textContent.length ?? 0) ? element : best),
    null,
  );
}

function paragraphsOf(document: Document): string[] {
  const paragraphs: string[] = [];
  for (const part of mapText(articleBody(document))) {
    let start = 0;
    for (const block of part.text.split(BLOCK_BREAK)) {
      const paragraph = block.replace(/\s+/gu, ' ').trim();
      if (paragraph.length >= SHORTEST_PARAGRAPH && isProse(part, start, block)) paragraphs.push(paragraph);
      start += block.length + BLOCK_BREAK.length;
    }
  }
  return paragraphs;
}

/** Whether a block is running text: not a heading, and not mostly links. */
function isProse({ placeAt }: TextMap, start: number, block: string): boolean {
  const words = splitWords(block);
  const inLinks = words.filter((word) => placeAt(start + word.start) === 'link').length;
  return placeAt(start + (words[0]?.start ?? 0)) !== 'heading' && inLinks < words.length * MOST_LINKED;
}
