import { splitWords } from '../core/text/words';
import { contentOf } from './article-head';

/** What separates a headline from the name of its site or section. */
const SEPARATOR = /\s+[|\-–—·•»›:/~]+\s+|\s*[|｜]\s*|\s?[–—]\s?/gu;
const AFTER_HEADLINE = /^\s*[|｜:：·•»›/–—-]/u;
const BEFORE_HEADLINE = /[|｜]\s*$/u;
/** A shorter headline may stand within another by chance, in characters. */
const SHORTEST_HEADLINE = 10;
/** A shorter name may stand within another word by chance, in characters. */
const SHORTEST_NAME = 4;
/** A part that is this much longer than the site's name says something else besides, in characters. */
const BESIDES_NAME = 14;
/** No page needs more looked at. */
const MOST_HEADINGS = 20;
const LONGEST_TITLE_LOOKED_AT = 1_000;

/** What is known of a page besides its document. */
interface Stated {
  /** Of its linked data; "" where there is none. */
  readonly linkedHeadline: string;
  readonly isHeadTrusted: boolean;
  /** By its linked data; "" where it names none. */
  readonly publisher: string;
  readonly hostname: string;
}

/**
 * The headline of a page's article: the title for sharing, without the site's name and without what stands beside the
 * visible headline in it; else the heading, the headline of its linked data, or the window's title. Where `isHeadTrusted`
 * is false, only what is shown counts.
 */
export function titleOf(document: Document, { linkedHeadline, isHeadTrusted, publisher, hostname }: Stated): string {
  const names = namesOfSite(document, publisher, hostname);
  const shared = isHeadTrusted ? withoutSite(tidy(contentOf(document, 'og:title', 'twitter:title') ?? ''), names) : '';
  const linked = isHeadTrusted ? withoutSite(tidy(linkedHeadline), names) : '';
  const windowTitle = withoutSite(tidy(document.title), names);
  const heading = headingOf(document, [shared, linked, windowTitle], names);
  // A head that describes the site as a whole says nothing of the story in it.
  const isOfSite = contentOf(document, 'og:type') === 'website' && heading !== '';
  if (shared !== '' && !isOfSite) return headlineWithin(shared, [heading, linked]);
  return heading || linked || windowTitle || tidy(document.title);
}

function tidy(title: string): string {
  return title.slice(0, LONGEST_TITLE_LOOKED_AT).replace(/\s+/gu, ' ').trim();
}

/** The names by which a page may call its site, folded and without spaces and signs. */
function namesOfSite(document: Document, publisher: string, hostname: string): string[] {
  const labels = hostname.split('.').slice(0, -1);
  const given = [contentOf(document, 'og:site_name', 'application-name') ?? '', publisher];
  return [...given.map(bare), ...labels.map(bare).filter((label) => label.length >= SHORTEST_NAME)].filter(Boolean);
}

function bare(text: string): string {
  return splitWords(text)
    .map(({ folded }) => folded)
    .join('');
}

function isSite(part: string, names: readonly string[]): boolean {
  const given = bare(part);
  return names.some((name) => {
    if (given === name) return true;
    if (given.length < SHORTEST_NAME || name.length < SHORTEST_NAME) return false;
    return name.includes(given) || (given.includes(name) && given.length < name.length + BESIDES_NAME);
  });
}

/** A title without the parts at its end and at its start that name the site. */
function withoutSite(title: string, names: readonly string[]): string {
  const breaks = [...title.matchAll(SEPARATOR)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (last && last.start > 0 && isSite(title.slice(last.end), names)) {
    return withoutSite(title.slice(0, last.start), names);
  }
  if (first && first.end < title.length && isSite(title.slice(0, first.start), names)) {
    return withoutSite(title.slice(first.end), names);
  }
  return title.trim();
}

/** The heading that is most like what the page says of itself; the first where none is, "" where there is none. */
function headingOf(document: Document, stated: readonly string[], names: readonly string[]): string {
  const headings = [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS).map((one) => tidy(one.textContent));
  const wordsOf = (text: string) => new Set(splitWords(text).map(({ folded }) => folded));
  const asStated = stated.filter(Boolean).map(wordsOf);
  let best = { heading: '', likeness: -1 };
  for (const heading of headings) {
    if (heading === '' || isSite(heading, names)) continue;
    const words = wordsOf(heading);
    const likeness = Math.max(0, ...asStated.map((other) => likenessOf(words, other)));
    if (likeness > best.likeness) best = { heading, likeness };
  }
  return best.heading;
}

/** Jaccard's index of two sets of words. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}

/** The headline where a title goes on behind it, or begins with a word on its section before a bar. */
function headlineWithin(title: string, headlines: readonly string[]): string {
  const found = headlines.find((headline) => {
    if (headline.length < SHORTEST_HEADLINE || headline.length >= title.length) return false;
    if (title.startsWith(headline)) return AFTER_HEADLINE.test(title.slice(headline.length));
    return title.endsWith(headline) && BEFORE_HEADLINE.test(title.slice(0, -headline.length));
  });
  return found ?? title;
}
