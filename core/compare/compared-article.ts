import type { Story } from '../stories/story';
import type { VersionText } from './version-text';

/** Where the text of an article came from that was not found among known versions. */
export type ArticleOrigin = 'tab' | 'fetched' | 'pasted' | 'file';

/** An article that the reader wants compared, as it was read. */
export interface ComparedArticle {
  readonly from: ArticleOrigin;
  /** Null for pasted text, and for a file that does not say. */
  readonly url: string | null;
  /** The name of its outlet as the page gives it or the reader has typed it; "" where nobody does. */
  readonly siteName: string;
  readonly title: string;
  /** Primary language tag; "" where unknown. */
  readonly language: string;
  /** Day as YYYY-MM-DD, or null. */
  readonly publishedOn: string | null;
  /** Paragraphs, or single sentences where it was read from a page. */
  readonly paragraphs: readonly string[];
}

/** What is wrong with what the reader wants to compare with. */
export type CompareWithFault =
  /** The tab cannot be read, or is gone. */
  | 'tab-unreadable'
  /** There is no article, or too little running text. */
  | 'no-text'
  | 'file-too-large'
  /** The file is neither text nor a web page. */
  | 'file-type';

/** What pages say nothing of their language in is mostly this. */
const LIKELIEST_LANGUAGE = 'en';

/** A story as a version to compare: every sentence stands for itself. */
export function textOfStory({
  title,
  sentences,
  language,
  publishedOn,
}: Pick<Story, 'title' | 'sentences' | 'language' | 'publishedOn'>): VersionText {
  return textOfArticle({ title, paragraphs: sentences, language, publishedOn });
}

/** An article as a version to compare. */
export function textOfArticle({
  title,
  paragraphs,
  language,
  publishedOn,
}: Pick<ComparedArticle, 'title' | 'paragraphs' | 'language' | 'publishedOn'>): VersionText {
  return { title: title || null, paragraphs, language: language || LIKELIEST_LANGUAGE, publishedOn };
}

/** A story as an article that was read from elsewhere. */
export function articleOf(story: Story, from: ArticleOrigin): ComparedArticle {
  const { url, siteName, title, language, publishedOn, sentences } = story;
  return { from, url: url === '' ? null : url, siteName, title, language, publishedOn, paragraphs: sentences };
}
