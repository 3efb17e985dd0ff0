import type { ComparedArticle } from './compared-article';

const MARKUP = /<(?:!doctype\s+html|html|head|body|article|p)[\s>]/iu;
/** Characters in which the mark-up of a page shows. */
export const HEAD_CHARACTERS = 4_000;

/** Whether a text is the source of a page, and not what one would read. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text.slice(0, HEAD_CHARACTERS));
}

/** What stands between the steps of a breadcrumb. */
const BETWEEN_STEPS = /\s+[/>›»|→]\s+/u;
const LEAST_STEPS = 3;
/** A step is a label, as "World" or "Editor's choice". */
const MOST_WORDS_OF_STEP = 3;

/** Whether a line says where on its site a page stands, as "Home / World / Africa", and nothing of the page itself. */
function isBreadcrumb(line: string): boolean {
  const steps = line.split(BETWEEN_STEPS);
  const isLabel = (step: string) => !/[.,:;!?…–—]/u.test(step) && step.split(/\s+/u).length <= MOST_WORDS_OF_STEP;
  return steps.length >= LEAST_STEPS && steps.every(isLabel);
}

/** An article by its bare text, a paragraph a line and the headline first; a breadcrumb in front of it is passed over. */
export function readPlainText(text: string): Pick<ComparedArticle, 'title' | 'paragraphs'> {
  const lines = text.split(/\r?\n/u).flatMap((line) => line.trim() || []);
  const start = Math.max(
    0,
    lines.findIndex((line) => !isBreadcrumb(line)),
  );
  const [title = '', ...paragraphs] = lines.slice(start);
  return { title, paragraphs };
}
