import { alikeWordsOf, type AlikeWords } from '../text/alike/alike-words';
import { stopWordsOf } from '../text/alike/stop-words';
import { isNameLike, rarityOf } from '../text/rarity';
import { stem } from '../text/stem';
import { findNames, type Named } from '../wording/find-names';
import { sortedSet, type TermSet } from './term-sets';
import { splitTokens, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** One sentence as the terms by which it is compared. */
export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Every token's stem, in order. */
  readonly stems: Int32Array;
  /** Terms that are no stop words. */
  readonly terms: TermSet;
  readonly names: TermSet;
  readonly numbers: TermSet;
  /** Terms that are neither names nor numbers. */
  readonly plain: TermSet;
  /** The groups of words used for one another that a term belongs to, by term. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
  /** The weight of the sentence's rarest member of each group. */
  readonly groupWeights: ReadonlyMap<number, number>;
  /** Names of the naming lexicon. */
  readonly named: readonly Named[];
}

/** More words than this in one "sentence" is a list or a table; what follows is left out. */
export const MOST_TOKENS = 120;
/** A number tells more than a middling word, less than a rare name. */
const NUMBER_RARITY = 8;

/** The groups of the word at each place, alone or as part of a term of several words. */
function groupsByPlace(stems: readonly string[], lexicon: AlikeWords): (readonly number[])[] {
  const groups = stems.map((one) => lexicon.classOf(one).filter((group) => !lexicon.isWeak(group)));
  for (let at = 0; at < stems.length; at++) {
    const term = lexicon.termClasses(stems, at);
    if (!term) continue;
    groups.fill(
      term.ids.filter((group) => !lexicon.isWeak(group)),
      at,
      at + term.length,
    );
    at += term.length - 1;
  }
  return groups;
}

/** The tokens that name an actor or act of the naming lexicon, by place, with their group as a number below zero. */
function namedByPlace(names: readonly Named[], tokens: readonly Token[], vocabulary: Vocabulary) {
  const named = new Map<number, number>();
  for (const { start, end, group } of names) {
    const id = -1 - vocabulary.idOf(`named ${group}`, () => 0);
    tokens.forEach((token, at) => {
      if (token.start >= start && token.end <= end) named.set(at, id);
    });
  }
  return named;
}

type Kind = 'name' | 'number' | 'plain';

/** Without a table of common words only a capital letter within a sentence is a sign of a name. */
function kindOf(token: Token, stemmed: string, at: number, language: string): Kind {
  if (token.isNumber) return 'number';
  return token.isCapital && (at > 0 || language === 'en') && isNameLike(stemmed, language) ? 'name' : 'plain';
}

/** Reads a sentence into the terms by which it is compared; `language` is a primary language tag. */
export function readSentence(text: string, language: string, vocabulary: Vocabulary): ReadSentence {
  const tokens = splitTokens(text).slice(0, MOST_TOKENS);
  const stopWords = stopWordsOf(language);
  const written = tokens.map(({ folded, isNumber }) => (isNumber ? folded : stem(folded, language)));
  const groupsAt = groupsByPlace(written, alikeWordsOf(language));
  const names = findNames(text, language);
  const named = namedByPlace(names, tokens, vocabulary);
  const stems: number[] = [];
  const ofKind: Record<Kind, number[]> = { name: [], number: [], plain: [] };
  const groups = new Map<number, readonly number[]>();
  const groupWeights = new Map<number, number>();
  tokens.forEach((token, at) => {
    const stemmed = written[at] as string;
    const id = vocabulary.idOf(stemmed, () => (token.isNumber ? NUMBER_RARITY : rarityOf(stemmed, language)));
    stems.push(id);
    if (stopWords.has(token.folded)) return;
    ofKind[kindOf(token, stemmed, at, language)].push(id);
    const nameGroup = named.get(at);
    const own = [...(groupsAt[at] as readonly number[]), ...(nameGroup === undefined ? [] : [nameGroup])];
    if (own.length > 0) groups.set(id, own);
    for (const group of own) {
      groupWeights.set(group, Math.max(groupWeights.get(group) ?? 0, vocabulary.weightOf(id)));
    }
  });
  return {
    text,
    tokens,
    stems: Int32Array.from(stems),
    terms: sortedSet([...ofKind.name, ...ofKind.number, ...ofKind.plain]),
    names: sortedSet(ofKind.name),
    numbers: sortedSet(ofKind.number),
    plain: sortedSet(ofKind.plain),
    groups,
    groupWeights,
    named: names,
  };
}
