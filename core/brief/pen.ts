import { formatPeriod } from '../text/format-period';
import { daysInWords } from '../stories/match-words';
import type { Brief, BriefArticle, BriefQuote, BriefSource, BriefTexts } from './brief';
import type { BriefWords } from './brief-words';
import { escapeMarkdown, linkTo } from './escape-markdown';

/** Interface languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
/** Hebrew, Arabic, Syriac, Thaana and N'Ko letters, and the forms of them that old texts have. */
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT_MARK = '\u200f';

/** Writes the parts of a brief as Markdown in one language of the interface. */
export interface Pen {
  readonly t: BriefWords;
  /** What a line begins with, so that it runs in the direction of the interface. */
  readonly start: string;
  /** What both articles are called. */
  readonly names: { readonly here: string; readonly there: string };
  /** Text of a page or a pack, as it is, without a say over the direction of what is around it. */
  readonly text: (text: string) => string;
  readonly local: (texts: BriefTexts) => string;
  readonly quote: (quote: BriefQuote) => string;
  readonly quoted: (words: string) => string;
  /** `(Source: A, B)`, or nothing. */
  readonly sources: (sources: readonly BriefSource[]) => string;
  /** A day, or two with "/" between. */
  readonly period: (period: string) => string;
  /** How many days a reason tells. */
  readonly days: (words: readonly string[]) => string;
  readonly languageName: (tag: string) => string;
  /** Parts that are Markdown already, as a list within a sentence. */
  readonly list: (parts: readonly string[]) => string;
  /** The same with a stop between them that is stronger than a comma; "" for none. */
  readonly join: (parts: readonly string[]) => string;
  /** What is said of something, behind its name. */
  readonly labelled: (label: string, text: string) => string;
}

/** A pen for a brief, by the interface's words in a language (a tag). */
export function penFor({ articles }: Brief, t: BriefWords, language: string): Pen {
  const [primary = ''] = language.split(/[-_]/u);
  const isRightToLeft = RIGHT_TO_LEFT.has(primary);
  const text = (of: string) => {
    const escaped = escapeMarkdown(of);
    if (escaped === '' || (!isRightToLeft && !RIGHT_TO_LEFT_LETTER.test(escaped))) return escaped;
    return `${FIRST_STRONG_ISOLATE}${escaped}${POP_ISOLATE}`;
  };
  const quoted = (words: string) => t('briefQuote', [text(words)]);
  const list = (parts: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(parts);
  return {
    t,
    start: isRightToLeft ? RIGHT_TO_LEFT_MARK : '',
    names: namesOf(articles, t, text),
    text,
    local: (texts) => text(texts[primary] ?? texts['en'] ?? Object.values(texts)[0] ?? ''),
    quoted,
    quote: ({ text: of, length }) => (length === 'left-out' ? `${quoted(of)} (${t('briefLeftOut')})` : quoted(of)),
    sources: (of) =>
      of.length === 0 ? '' : ` (${t('sources')} ${list(of.map(({ name, url }) => linkTo(url, text(name))))})`,
    period: (of) => formatPeriod(of, language),
    days: (words) => daysInWords(words, language),
    languageName: (tag) => new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag,
    list,
    join: ([first = '', ...rest]) => rest.reduce((joined, part) => t('briefJoined', [joined, part]), first),
    labelled: (label, of) => t('briefLabelled', [label, of]),
  };
}

/** The names of both outlets, else of their hosts; told apart where they are the same. */
function namesOf({ here, there }: Brief['articles'], t: BriefWords, text: Pen['text']): Pen['names'] {
  const [a, b] = [nameOf(here), nameOf(there)];
  const [thisPage, other] = [t('thisPage'), t('otherVersion')];
  const named = (name: string, side: string) => {
    if (name === '') return side;
    return a === b ? `${text(name)} (${side})` : text(name);
  };
  return { here: named(a, thisPage), there: named(b, other) };
}

function nameOf({ outlet, url }: BriefArticle): string {
  if (outlet.name !== '') return outlet.name;
  return url === null ? '' : new URL(url).hostname;
}
