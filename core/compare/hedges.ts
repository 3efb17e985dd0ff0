import { splitWords, type Word } from '../text/words';
import { PhraseIndex } from '../wording/phrase-index';
import { findAttributions, type Span } from './attribution';
import { findQuotes } from './attribution-quotes';
import { sayingWords } from './attribution-words';
import { frenchMoods } from './hedges-conditional';
import english from './hedges.en.json';
import french from './hedges.fr.json';

const KINDS = ['doubt', 'hearsay', 'possibility', 'intention', 'attempt', 'future', 'unnamed-source'] as const;

/** How a writer holds back; the reasons stand in the language data, scare quotes are words held at arm's length. */
export type HedgeKind = (typeof KINDS)[number] | 'scare-quotes';

/** Words by which a sentence is told as less than certain, or as not done yet. */
export interface Hedge extends Span {
  readonly kind: HedgeKind;
}

type Kept = (typeof KINDS)[number] | 'negation' | 'plain';
type HedgeData = Readonly<Record<(typeof KINDS)[number] | 'negations' | 'plain', readonly string[]>>;
type Known = PhraseIndex<Kept>;

/** One to three words in quotation marks are held at arm's length; more are a quotation. */
const MOST_SCARE_WORDS = 3;
const INNER_STOP = /[.,!?;:]/u;

function compile(data: HedgeData): Known {
  const of = (kind: Kept, phrases: readonly string[]) => phrases.map((phrase) => [phrase, kind] as const);
  // Of the same words the later entry would hide the earlier; longer ones win in any case.
  return new PhraseIndex<Kept>([
    ...of('plain', data.plain),
    ...KINDS.flatMap((kind) => of(kind, data[kind])),
    ...of('negation', data.negations),
  ]);
}

const compiled: Readonly<Record<string, Known>> = { en: compile(english), fr: compile(french) };
const languageOf = (language: string) => language.slice(0, 2).toLowerCase();

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BEFORE_NOUN = listed(
  'the a an his her their its our my your s of political good free popular own last military full',
);
const NOT = listed('not never');
/** After these the words in quotation marks are somebody's, named in the sentence: "called it …", "as …". */
const QUOTING = listed('as called calls calling termed dubbed described comme de d qualifie qualifiee appele appelle');

interface Place {
  readonly sentence: string;
  readonly words: readonly Word[];
  readonly at: number;
}

/** Whether an English word that can be something else is the modal or the negation here. */
function isMeant({ sentence, words, at }: Place): boolean {
  const word = words[at] as Word;
  const before = words[at - 1]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  const isCapital = sentence[word.start] !== sentence[word.start]?.toLowerCase();
  switch (word.folded) {
    case 'may':
      return !isCapital && !/^\d/u.test(next);
    case 'could':
      return !NOT.has(next);
    case 'might':
    case 'will':
      return !BEFORE_NOUN.has(before) && next !== 'of' && !(isCapital && at > 0);
    case 'no':
      return !/^\d/u.test(next);
    default:
      return true;
  }
}

/** Whether a French word of negation is one here and not the noun for a step, or half of a pair. */
function isMeantInFrench({ words, at }: Place): boolean {
  const { folded } = words[at] as Word;
  const before = words[at - 1]?.folded ?? '';
  if (folded === 'pas') return !listed('un le les des ses leurs premier premiers petit grand').has(before);
  if (folded === 'nie') return before !== 'l';
  return true;
}

function findKept(sentence: string, words: readonly Word[], language: string): (Span & { kind: Kept })[] {
  const known = compiled[language];
  const found: (Span & { kind: Kept })[] = [];
  for (let at = 0; known && at < words.length; at++) {
    const match = known.longestAt(sentence, words, at);
    if (!match) continue;
    const place = { sentence, words, at };
    const isHere = match.length > 1 || (language === 'fr' ? isMeantInFrench(place) : isMeant(place));
    const last = words[at + match.length - 1] as Word;
    if (isHere) found.push({ start: words[at]?.start ?? 0, end: last.end, kind: match.value });
    if (isHere) at += match.length - 1;
  }
  return found;
}

/** Short quotations in lower case that nobody is made to say: "to “spy” on". */
function findScareQuotes(sentence: string, words: readonly Word[], language: string): Hedge[] {
  const verbs = sayingWords(language)?.verbs;
  let next = 0;
  return findQuotes(sentence).flatMap(({ start, end, text }): Hedge[] => {
    while (next < words.length && (words[next]?.end ?? 0) <= start) next++;
    // A mark that a neighbouring sentence opens or closes is no sign of distance.
    const isClosed = start > 0 && end < sentence.length;
    const isNameOrSentence = INNER_STOP.test(text) || text !== text.toLowerCase() || !/\p{L}/u.test(text);
    if (!isClosed || isNameOrSentence || splitWords(text).length > MOST_SCARE_WORDS) return [];
    const before = words[next - 1]?.folded ?? '';
    if (verbs?.has(before) || QUOTING.has(before)) return [];
    return [{ start, end, kind: 'scare-quotes' }];
  });
}

/** Sayings whose verb leaves open whether it is so: "the mayor claims". */
function findDoubtingVerbs(sentence: string, words: readonly Word[], language: string): Hedge[] {
  const verbs = sayingWords(language)?.verbs;
  if (!words.some(({ folded }) => verbs?.get(folded)?.stance === 'doubting')) return [];
  return findAttributions(sentence, language)
    .filter(({ stance }) => stance === 'doubting')
    .map(({ start, end }): Hedge => ({ start, end, kind: 'doubt' }));
}

/** Keeps, of spans that overlap, the one that begins first. */
function withoutOverlap(hedges: readonly Hedge[]): Hedge[] {
  const kept: Hedge[] = [];
  for (const hedge of hedges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (hedge.start >= (kept.at(-1)?.end ?? 0)) kept.push(hedge);
  }
  return kept;
}

/**
 * Where a sentence holds back, in order and without overlap: doubt, hearsay, possibility, what is planned or to come,
 * sources without a name, and scare quotes. Other languages than English and French give nothing.
 */
export function findHedges(sentence: string, language: string): Hedge[] {
  const code = languageOf(language);
  if (!compiled[code]) return [];
  const words = splitWords(sentence);
  const hedges = findKept(sentence, words, code).flatMap(({ start, end, kind }): Hedge[] =>
    kind === 'negation' || kind === 'plain' ? [] : [{ start, end, kind }],
  );
  if (code === 'fr') {
    for (const [at, kind] of frenchMoods(sentence, words)) {
      const { start, end } = words[at] as Word;
      hedges.push({ start, end, kind });
    }
  }
  return withoutOverlap([
    ...hedges,
    ...findDoubtingVerbs(sentence, words, code),
    ...findScareQuotes(sentence, words, code),
  ]);
}
