import { splitTokens, type Token } from '../align/tokens';
import { isFurniture } from '../compare/furniture';
import { findDates } from '../dates/find-dates';
import { stopWordsOf } from '../text/alike/stop-words';
import { isNameLike, rarityOf } from '../text/rarity';
import { stem } from '../text/stem';
import { datelineOf } from './dateline';
import { LONGEST_SENTENCE, type Story } from './story';

/** What a term is: a word by its stem, a name as it is written, a number, a day, or a topic of a pack. */
export type TermKind = 'word' | 'name' | 'number' | 'day' | 'topic';

/** One term of a story: how often it stands in the title, in the first sentences, and further down. */
export interface StoryTerm {
  readonly kind: TermKind;
  /** In halvings of the share of articles of the language that have it. */
  readonly rarity: number;
  /** As it is written where it stands first. */
  readonly written: string;
  title: number;
  lead: number;
  body: number;
}

/** What of a story is matched with others. */
export type MatchedText = Pick<Story, 'title' | 'lead' | 'sentences' | 'language' | 'publishedOn'> & {
  /** The topics it mentions, by their ids. */
  readonly topics?: readonly string[];
};

/** A story as terms; `words` are those of its text in order, folded. */
export interface ReadTerms {
  readonly terms: ReadonlyMap<string, StoryTerm>;
  readonly words: readonly string[];
  /** Stated, or read from a line above the text. */
  readonly publishedOn: string | null;
}

/** News tells its event at the top; what is told further down is often what happened before. */
const MOST_WORDS = 400;
const LEAD_SENTENCES = 3;
/** Days are looked for so far down; they tell in any language when it happened. */
const DATED_SENTENCES = 6;
/** A number tells more than a middling word, less than a rare name. */
const NUMBER_RARITY = 8;
const TOPIC_RARITY = 9;
/** Two names in a row are one name, rarer than each. */
const RAREST_NAME = 13;
/** Of what two names are rare by together, this much is told by either already. */
const TOGETHER = 0.8;
/** A title with more capitals than this writes every word with one: they say nothing of names there. */
const TITLE_CASE = 0.6;

type Part = 'title' | 'lead' | 'body';

/** The term of a topic, which is the same in all languages. */
export function topicTerm(id: string): string {
  return `topic ${id}`;
}

/** Reads a story into the terms by which it is matched; furniture of the site is left out. */
export function readTerms(story: MatchedText): ReadTerms {
  const { language } = story;
  const publishedOn = story.publishedOn ?? datelineOf(story.sentences, language);
  const reader = new TermReader(language);
  const lines = story.sentences.filter((line) => line !== story.title && !isFurniture(line, language));
  const text = lines.length > 0 ? lines : [story.lead];
  for (const [at, line] of text.entries()) {
    if (reader.words.length >= MOST_WORDS) break;
    reader.read(line, at < LEAD_SENTENCES ? 'lead' : 'body');
  }
  // Last, so that names are known in a title that writes every word with a capital.
  reader.read(story.title, 'title');
  for (const topic of story.topics ?? []) reader.addTopic(topic);
  for (const line of [story.title, ...text.slice(0, DATED_SENTENCES)]) reader.addDates(line, publishedOn);
  return { terms: reader.terms, words: reader.words, publishedOn };
}

class TermReader {
  readonly terms = new Map<string, StoryTerm>();
  readonly words: string[] = [];
  readonly #language: string;
  readonly #stopWords: ReadonlySet<string>;

  constructor(language: string) {
    this.#language = language;
    this.#stopWords = stopWordsOf(language);
  }

  read(whole: string, part: Part): void {
    const line = whole.slice(0, LONGEST_SENTENCE);
    const tokens = splitTokens(line);
    const isTitleCase =
      part === 'title' && tokens.filter(({ isCapital }) => isCapital).length > tokens.length * TITLE_CASE;
    let before: string | null = null;
    for (const [at, token] of tokens.entries()) {
      if (part !== 'title') this.words.push(token.folded);
      const isTelling = !this.#stopWords.has(token.folded);
      const kind = isTelling ? this.#kindOf(token, at, isTitleCase) : null;
      const written = line.slice(token.start, token.end);
      if (kind === 'name') this.#addName(token.folded, written, part, before);
      else if (kind === 'number') this.#add(token.folded, { kind, rarity: NUMBER_RARITY, written }, part);
      else if (kind === 'word') this.#addWord(token.folded, written, part);
      before = kind === 'name' ? token.folded : null;
    }
  }

  addTopic(id: string): void {
    this.#add(topicTerm(id), { kind: 'topic', rarity: TOPIC_RARITY, written: id }, 'lead');
  }

  /** The days that a line names, "Monday" and "2 May" alike. */
  addDates(line: string, publishedOn: string | null): void {
    for (const { start, end, from, to, vague } of findDates(line, this.#language, publishedOn)) {
      if (from !== to || vague) continue;
      this.#add(`day ${from}`, { kind: 'day', rarity: NUMBER_RARITY, written: line.slice(start, end) }, 'lead');
    }
  }

  #kindOf({ folded, isNumber, isCapital }: Token, at: number, isTitleCase: boolean): TermKind {
    if (isNumber) return 'number';
    if (!isCapital) return 'word';
    if (isTitleCase) return this.terms.get(folded)?.kind === 'name' ? 'name' : 'word';
    // Without a table of common words only a capital letter within a sentence is a sign of a name.
    const isNoted = at > 0 || this.#language === 'en' || this.terms.get(folded)?.kind === 'name';
    return isNoted && isNameLike(stem(folded, this.#language), this.#language) ? 'name' : 'word';
  }

  /** A name as it is written, so that it is the same in two languages; and together with the name before it. */
  #addName(folded: string, written: string, part: Part, before: string | null): void {
    const rarity = rarityOf(stem(folded, this.#language), this.#language);
    this.#add(folded, { kind: 'name', rarity, written }, part);
    const first = before === null ? undefined : this.terms.get(before);
    if (!first) return;
    const together = Math.min(RAREST_NAME, (first.rarity + rarity) * TOGETHER);
    this.#add(`${before} ${folded}`, { kind: 'name', rarity: together, written: `${first.written} ${written}` }, part);
  }

  #addWord(folded: string, written: string, part: Part): void {
    const stemmed = stem(folded, this.#language);
    this.#add(stemmed, { kind: 'word', rarity: rarityOf(stemmed, this.#language), written }, part);
  }

  #add(term: string, made: Pick<StoryTerm, 'kind' | 'rarity' | 'written'>, part: Part): void {
    const known = this.terms.get(term);
    if (known) known[part] += 1;
    else this.terms.set(term, { ...made, title: 0, lead: 0, body: 0, [part]: 1 });
  }
}
