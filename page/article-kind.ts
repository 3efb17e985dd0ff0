import type { Story } from '../core/stories/story';
import { contentOf } from './article-head';
import { linkedArticle } from './article-linked-data';

/** What a page is; of an article, its text is there to be read. */
export type PageKind = 'article' | 'front-page' | 'live-blog' | 'gallery' | 'cookie-wall' | 'paywall-stub';

/** Less text, in characters, is what a page shows before it asks for consent or money. */
const SHORTEST_WHOLE = 1_200;
/** A gallery has this many pictures, and less text to each, in characters. */
const FEWEST_PICTURES = 8;
const CAPTION = 160;
/** A page with this many headlines that are links, and less text to each in characters, leads to articles. */
const FEWEST_TEASERS = 15;
const TEASER = 80;

const FRONT_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w{1,5}|home\/?)?$/iu;
const GALLERY = ['ImageGallery', 'MediaGallery'];
const FRONT = ['CollectionPage', 'ItemList'];
const CONSENT = ['consent', 'cookie', 'gdpr', 'cmp', 'privacy'].flatMap((name) => [
  `[id*="${name}" i]`,
  `[class*="${name}" i]`,
]);
const PAYWALL = ['paywall', 'regwall', 'metered', 'subscribe-wall'].flatMap((name) => [
  `[id*="${name}" i]`,
  `[class*="${name}" i]`,
]);
const LOCKED = /^(?:locked|metered|paid|premium|subscriber)/iu;

/** The parts of a page's address that tell front pages. */
type Address = Pick<Location, 'pathname' | 'search'>;

/** Whether a page holds the running text of one story, whole or cut off. */
export function holdsStory(kind: PageKind, { sentences }: Pick<Story, 'sentences'>): boolean {
  return kind !== 'front-page' && kind !== 'cookie-wall' && sentences.length > 0;
}

/** Says what the page at an address is, by its linked data and mark-up and by how much text was read from it. */
export function kindOfPage(document: Document, { sentences }: Pick<Story, 'sentences'>, address: Address): PageKind {
  const { types, isFree } = linkedArticle(document);
  const has = (names: readonly string[]): boolean => names.some((name) => types.has(name));
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  if (has(['LiveBlogPosting'])) return 'live-blog';
  if (isFrontPage(document, length, address)) return 'front-page';
  if (length < SHORTEST_WHOLE && has(FRONT) && !has(['NewsArticle', 'Article'])) return 'front-page';
  if (length < SHORTEST_WHOLE) {
    const tier = contentOf(document, 'article:content_tier') ?? '';
    if (isFree === false || LOCKED.test(tier) || isShown(document, PAYWALL)) return 'paywall-stub';
    if (isConsentAsked(document, length)) return 'cookie-wall';
  }
  return isGallery(document, length, has(GALLERY)) ? 'gallery' : 'article';
}

function isFrontPage(document: Document, length: number, { pathname, search }: Address): boolean {
  if (FRONT_PATH.test(pathname) && search === '' && contentOf(document, 'og:type')?.toLowerCase() !== 'article')
    return true;
  const teasers = document.querySelectorAll('h2 a[href], h3 a[href], a[href] h2, a[href] h3').length;
  return teasers >= FEWEST_TEASERS && length < teasers * TEASER;
}

function isGallery(document: Document, length: number, isDeclared: boolean): boolean {
  const pictures = document.querySelectorAll('figure img, picture img').length;
  return (isDeclared || pictures >= FEWEST_PICTURES) && length < Math.max(pictures, FEWEST_PICTURES) * CAPTION;
}

/** Whether a page asks for consent in more words than its text has. */
function isConsentAsked(document: Document, length: number): boolean {
  const dialogs = [...document.querySelectorAll(CONSENT.join(', '))].filter(({ localName }) => localName !== 'body');
  return (
    dialogs.some(({ textContent }) => textContent.trim().length > Math.max(length, CAPTION)) &&
    length < SHORTEST_WHOLE / 2
  );
}

function isShown(document: Document, selectors: readonly string[]): boolean {
  return [...document.querySelectorAll(selectors.join(', '))].some(
    ({ localName, textContent }) => localName !== 'body' && localName !== 'html' && textContent.trim() !== '',
  );
}
