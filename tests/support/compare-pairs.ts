import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readPlainText } from '../../core/compare/plain-text';
import { HERALD, POST, TRAM, TRAM_TOO } from './compare-articles';
import { pageOfArticle, type WrittenArticle } from './same-event-article';
import { ACCORDS, FRENCH_ARMY } from './session';

/** A page with an article, as it is served. */
export interface ServedArticle {
  readonly address: string;
  readonly html: string;
}

/** Two articles to be compared in the panel and by the command. */
export interface ServedPair {
  readonly name: string;
  readonly here: ServedArticle;
  readonly there: ServedArticle;
}

const NEWSROOM = new URL('../fixtures/newsroom/', import.meta.url);
const HTML = /<(?:!doctype\s+html|html|head|body|article|p)[\s>]/iu;
const LANGUAGE = /\.([a-z]{2})\.\w+$/u;

/** Pairs that are always compared. */
export const OWN_PAIRS: readonly ServedPair[] = [
  { name: 'two reports', here: written(POST), there: written(HERALD) },
  { name: 'two pages of the newsroom', here: fromNewsroom(ACCORDS), there: fromNewsroom(FRENCH_ARMY) },
  { name: 'two reports in French', here: written(TRAM), there: written(TRAM_TOO) },
];

/**
 * Pairs of files of one's own, as in PAIRS="a.txt,b.txt;c.html,d.html": saved pages, which state their language, or bare
 * texts with the headline first, which are English unless their name says otherwise, as in "b.fr.txt".
 */
export const MORE_PAIRS: readonly ServedPair[] = (process.env['PAIRS'] ?? '')
  .split(';')
  .filter(Boolean)
  .map((pair, place) => {
    const [here = '', there = ''] = pair.split(',').map((file) => file.trim());
    return { name: pair, here: fromFile(here, `here${place}`), there: fromFile(there, `there${place}`) };
  });

function written(article: WrittenArticle): ServedArticle {
  return { address: article.address, html: pageOfArticle(article) };
}

function fromNewsroom(address: string): ServedArticle {
  const { host, pathname } = new URL(address);
  return { address, html: readFileSync(fileURLToPath(new URL(`./${host}${pathname}`, NEWSROOM)), 'utf8') };
}

function fromFile(file: string, host: string): ServedArticle {
  const text = readFileSync(file, 'utf8');
  const address = `https://www.${host}.example/article`;
  if (HTML.test(text.slice(0, 4_000))) return { address, html: text };
  const { title, paragraphs } = readPlainText(escaped(text));
  const language = LANGUAGE.exec(file)?.[1] ?? 'en';
  return {
    address,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
