import { LONGEST_PARAGRAPH, MOST_PARAGRAPHS } from '../compare-requests';
import { fail, ok, type Result } from '../result';
import { LONGEST_TITLE } from '../stories/story';
import { isDay } from '../text/format-period';
import type { ArticleOrigin, ComparedArticle } from './compared-article';
import { readPlainText } from './plain-text';

/** A text that the reader has pasted, and what they say of it; "" where they say nothing. */
export interface PastedText {
  readonly text: string;
  readonly outlet: string;
  readonly publishedOn: string;
}

/** A first line that is longer is no headline, in characters. */
const LONGEST_HEADLINE = 250;

/** An article from bare text, the headline first; refused where there is nothing below it to compare. */
export function pastedArticle(
  { text, outlet, publishedOn }: PastedText,
  from: ArticleOrigin = 'pasted',
): Result<ComparedArticle, 'no-text'> {
  const read = readPlainText(text);
  const hasHeadline = read.title.length <= LONGEST_HEADLINE && read.paragraphs.length > 0;
  const paragraphs = hasHeadline ? read.paragraphs : [read.title, ...read.paragraphs];
  const whole = paragraphs.slice(0, MOST_PARAGRAPHS).map((paragraph) => paragraph.slice(0, LONGEST_PARAGRAPH));
  if (whole.join('') === '') return fail('no-text');
  return ok({
    ...{ from, url: null, siteName: outlet.trim().slice(0, LONGEST_TITLE), language: '' },
    title: hasHeadline ? read.title : '',
    publishedOn: isDay(publishedOn) ? publishedOn : null,
    paragraphs: whole,
  });
}
