import { articleOf, type ComparedArticle, type CompareWithFault } from '../core/compare/compared-article';
import { pastedArticle } from '../core/compare/pasted-article';
import { isMarkup, HEAD_CHARACTERS } from '../core/compare/plain-text';
import { fail, ok, type Result } from '../core/result';
import { decodePage } from '../core/text/decode-page';
import { holdsStory } from './article-kind';
import { parsePage } from './parse-page';

/** A saved page with its pictures in it is longer, and no article is without them. */
const MOST_BYTES = 10_000_000;
/** Browsers write where a page was saved from. */
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>"]{1,2000}) -->/u;
/** No page has this address: what a saved page says of itself is not taken for more. */
const NOWHERE = 'https://saved-page.invalid/article';

/** Reads an article from a saved page or a text file of the reader's, which stays where it is. */
export async function readArticleFile(file: File): Promise<Result<ComparedArticle, CompareWithFault>> {
  if (file.size > MOST_BYTES) return fail('file-too-large');
  const text = decodePage(new Uint8Array(await file.arrayBuffer()), file.type);
  if (text === null) return fail('file-type');
  return isMarkup(text) ? fromPage(text) : pastedArticle({ text, outlet: '', publishedOn: '' }, 'file');
}

function fromPage(html: string): Result<ComparedArticle, CompareWithFault> {
  const saved = SAVED_FROM.exec(html.slice(0, HEAD_CHARACTERS))?.[1] ?? '';
  const url = URL.canParse(saved) ? saved : null;
  const { story, kind } = parsePage(html, url ?? NOWHERE);
  // The reader has chosen it: as with a tab, how short it is does not matter.
  if (!holdsStory(kind, story)) return fail('no-text');
  const article = articleOf(story, 'file');
  return ok(url === null ? { ...article, url: null, siteName: namedSite(article.siteName) } : article);
}

function namedSite(siteName: string): string {
  return siteName === new URL(NOWHERE).hostname ? '' : siteName;
}
