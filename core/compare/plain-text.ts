import type { ComparedArticle } from './compared-article';

const MARKUP = /<(?:!doctype\s+html|html|head|body|article|p)[\s>]/iu;
/** Characters in which the mark-up of a page shows. */
export const HEAD_CHARACTERS = 4_000;

/** Whether a text is the source of a page, and not what one would read. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text.slice(0, HEAD_CHARACTERS));
}

/** An article by its bare text, a paragraph a line and the headline first. */
export function readPlainText(text: string): Pick<ComparedArticle, 'title' | 'paragraphs'> {
  const [title = '', ...paragraphs] = text.split(/\r?\n/u).flatMap((line) => line.trim() || []);
  return { title, paragraphs };
}
