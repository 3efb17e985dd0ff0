import type { Lexicon } from './lexicon';
import { readSpelled } from './spelled-numbers';
import type { Token } from './tokens';

/** A number as written: its tokens (end exclusive), value, the step it is rounded to, and how it was written. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** 0 where the words are exact whatever they count. */
  readonly step: number;
  readonly form: 'digits' | 'words' | 'vague' | 'share' | 'ordinal' | 'ratio' | 'clock';
  /** Whether a magnitude word ("million") belongs to it. */
  readonly sized: boolean;
  /** Whether the word itself says "about": "une vingtaine", "a dozen". */
  readonly loose?: boolean;
}

/** Magnitudes so short that they are units unless written against the digits: "5m", "10k". */
const LONGEST_LETTER_MAGNITUDE = 2;
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16]);
/** "and a half" is right to a tenth. */
const HALF_STEPS = 5;
/** "hundreds of thousands of millions": more words of size in a row are no number. */
const MOST_SIZES = 3;
/** Words for one that are more often an article. */
const ARTICLE_LIKE = new Set('un una une um uma ein eine einen einem einer'.split(' '));
/** "several" and bare plurals: from twice the size; ten times it ends "several", a hundred times "hundreds". */
export const VAGUE_LOW = 2;

function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word';
}

/** "1/2", "-1/4" after the whole number. */
function fractionAfter(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (above?.kind !== 'number') return null;
  if (above.value > 0 && above.value < 1 && above.folded.length === 1) return { value: above.value, end: at + 1 };
  const bar = slash?.folded === '/' && slash.gap === 'none' && below?.kind === 'number' && below.gap === 'none';
  if (!bar || above.decimals > 0 || !DENOMINATORS.has(below.value) || above.value >= below.value) return null;
  return tokens[at + 3]?.folded === '/' ? null : { value: above.value / below.value, end: at + 3 };
}

function magnitudeAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const token = tokens[at];
  const size = isWord(token) ? lexicon.values.magnitudes.get(token.folded) : undefined;
  if (!token || size === undefined) return null;
  if (token.folded.length > LONGEST_LETTER_MAGNITUDE || token.folded === 'bn') return size;
  return token.gap === 'none' && token.folded !== 'm' ? size : metreOrMillion(tokens, at, size, lexicon);
}

/** "$5m" and "5m people" are millions, "5m" alone metres. */
function metreOrMillion(tokens: readonly Token[], at: number, size: number, lexicon: Lexicon): number | null {
  const before = tokens[at - 2]?.folded ?? '';
  const after = tokens[at + 1]?.folded ?? '';
  const money = '$€£¥'.includes(before || ' ') || '$€£¥'.includes(after || ' ');
  return money || lexicon.nounOf(after) || lexicon.units.get(after)?.some(({ meaning }) => meaning.kind === 'money')
    ? size
    : null;
}

/** The number that stands close behind a colon, as minutes and seconds do; a colon that ends a clause has none. */
function partAfterColon(tokens: readonly Token[], colon: number) {
  const part = tokens[colon + 1];
  return tokens[colon]?.folded === ':' && part?.kind === 'number' && part.gap === 'none' ? part : null;
}

function readDigits(tokens: readonly Token[], first: number, lexicon: Lexicon): Amount | null {
  const token = tokens[first];
  if (token?.kind !== 'number') return null;
  const minutes = partAfterColon(tokens, first + 1);
  if (minutes) {
    const end = partAfterColon(tokens, first + 3) ? first + 5 : first + 3;
    return { first, end, value: token.value + minutes.value / 60, step: 0, form: 'clock', sized: false };
  }
  const alone = fractionAfter(tokens, first);
  const added = alone ? null : fractionAfter(tokens, first + 1);
  let value = alone?.value ?? token.value + (added?.value ?? 0);
  let end = alone?.end ?? added?.end ?? first + 1;
  let step = alone || added ? 0.01 : 10 ** -token.decimals;
  const suffix = tokens[end];
  if (suffix?.gap === 'none' && lexicon.lists.ordinalEndings(suffix.folded)) {
    return { first, end: end + 1, value, step: 0, form: 'ordinal', sized: false };
  }
  let sized = false;
  for (let sizes = 0; sizes < MOST_SIZES; sizes++) {
    const size = magnitudeAt(tokens, end, lexicon);
    if (size === null) break;
    value *= size;
    step *= size;
    sized = true;
    end++;
    if (tokens[end]?.folded === '.' && (tokens[end - 1]?.folded.length ?? 9) <= 4 && tokens[end + 1]) end++;
  }
  if (tokens[end - 1]?.kind === 'mark') end -= isWord(tokens[end]) || tokens[end]?.kind === 'mark' ? 0 : 1;
  return { first, end, value, step, form: 'digits', sized };
}

/** "and a half" behind a number. */
function addHalf(tokens: readonly Token[], amount: Amount, lexicon: Lexicon): Amount {
  if (!lexicon.lists.and(tokens[amount.end]?.folded ?? '')) return amount;
  let at = amount.end + 1;
  if (lexicon.lists.articles(tokens[at]?.folded ?? '')) at++;
  if (lexicon.values.fractions.get(tokens[at]?.folded ?? '') !== 1 / 2) return amount;
  const later = magnitudeAt(tokens, at + 1, lexicon);
  const size = later ?? (amount.step >= 1e3 ? amount.step : 1);
  const value = later ? (amount.value + 0.5) * later : amount.value + size / 2;
  return { ...amount, end: later ? at + 2 : at + 1, value, step: size / HALF_STEPS, sized: size > 1 };
}

function sizeNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const word = tokens[at]?.folded ?? '';
  const { collectives, magnitudes, vague } = lexicon.values;
  return collectives.get(word) ?? (word.length > 2 ? magnitudes.get(word) : undefined) ?? vague.get(word) ?? null;
}

/** "several thousand", "dozens", "tens of thousands of". */
function readVague(tokens: readonly Token[], first: number, lexicon: Lexicon): Amount | null {
  const word = tokens[first]?.folded ?? '';
  const many = lexicon.lists.several(word);
  let end = many ? first + 1 : first;
  let value = 1;
  for (let sizes = 0; sizes < MOST_SIZES; sizes++) {
    const size = sizeFor(tokens, end, many, lexicon);
    if (size === null) break;
    value *= size;
    end++;
    const of = end;
    while (lexicon.lists.of(tokens[end]?.folded ?? '')) end++;
    if (sizeFor(tokens, end, many, lexicon) === null) {
      end = of;
      break;
    }
  }
  if (value === 1) return null;
  return { first, end, value: value * VAGUE_LOW, step: value, form: 'vague', sized: many };
}

function sizeFor(tokens: readonly Token[], at: number, many: boolean, lexicon: Lexicon): number | null {
  const token = tokens[at];
  if (!isWord(token)) return null;
  if (many) return sizeNoun(tokens, at, lexicon);
  const size = lexicon.values.vague.get(token.folded);
  if (size === undefined) return null;
  const needsOf = token.folded === 'scores' || token.folded === 'tens';
  return needsOf && !lexicon.lists.of(tokens[at + 1]?.folded ?? '') ? null : size;
}

/** "a dozen", "a million", "half a million", "two dozen", "une dizaine". */
function readCollective(tokens: readonly Token[], first: number, lexicon: Lexicon): Amount | null {
  const { collectives, fractions, numbers } = lexicon.values;
  let at = first;
  let value = fractions.get(tokens[at]?.folded ?? '') ?? numbers.get(tokens[at]?.folded ?? '') ?? 1;
  const lead = tokens[at]?.folded ?? '';
  const begun = !ARTICLE_LIKE.has(lead) && (value !== 1 || numbers.has(lead));
  if (begun) at++;
  const article = lexicon.lists.articles(tokens[at]?.folded ?? '');
  if (article) at++;
  if (article && !begun && fractions.get(tokens[at]?.folded ?? '') === 1 / 2) {
    at++;
    value = 1 / 2;
  }
  const size = collectives.get(tokens[at]?.folded ?? '') ?? (value < 1 ? sizeNoun(tokens, at, lexicon) : undefined);
  if (!size || (!begun && !article && collectives.size > 4)) return null;
  const pair = size === 2 && !lexicon.lists.of(tokens[at + 1]?.folded ?? '');
  if (pair || (value < 1 && value !== 1 / 2)) return null;
  const step = size < 1e6 ? 1 : value < 1 ? size / HALF_STEPS : size;
  const loose = size < 1e6 && !begun;
  return { first, end: at + 1, value: value * size, step, form: 'words', sized: size >= 1e3, loose };
}

/** "two-thirds", "a third of", "half of": a share, in percent. */
function readShare(tokens: readonly Token[], first: number, lexicon: Lexicon): Amount | null {
  const { fractions, numbers } = lexicon.values;
  const lead = tokens[first];
  let at = first;
  let above = 1;
  if (lead && lead.kind !== 'mark') {
    const number = lead.kind === 'number' ? lead.value : numbers.get(lead.folded);
    if (number !== undefined && number < 10) {
      above = number;
      at++;
    } else if (lexicon.lists.articles(lead.folded)) at++;
  }
  const below = fractions.get(tokens[at]?.folded ?? '');
  const next = tokens[at + 1];
  if (below === undefined || above * below >= 1) return null;
  const hyphen = at > first && tokens[at]?.gap === 'hyphen';
  const shared = next !== undefined && (lexicon.lists.of(next.folded) || next.folded === '’');
  if (!hyphen && !shared) return null;
  return { first, end: at + 1, value: 100 * above * below, step: 6, form: 'share', sized: false };
}

function readOrdinal(tokens: readonly Token[], first: number, lexicon: Lexicon): Amount | null {
  const value = lexicon.values.ordinals.get(tokens[first]?.folded ?? '');
  if (value === undefined || value < 3) return null;
  return { first, end: first + 1, value, step: 0, form: 'ordinal', sized: false };
}

function readWords(tokens: readonly Token[], first: number, lexicon: Lexicon): Amount | null {
  const spelled = readSpelled(tokens, first, lexicon);
  if (!spelled) return null;
  const isNew = tokens[first]?.folded === 'neuf' && tokens[spelled.end]?.kind !== 'word';
  const next = tokens[spelled.end];
  const sized = spelled.step >= 1e6;
  const amount: Amount = { first, end: spelled.end, value: spelled.value, step: spelled.step, form: 'words', sized };
  const halved = addHalf(tokens, amount, lexicon);
  const lone = spelled.value <= 1 && halved === amount && !(isWord(next) && lexicon.nounOf(next.folded) !== null);
  return lone || (ARTICLE_LIKE.has(tokens[first]?.folded ?? '') && spelled.value <= 1 && halved === amount) || isNew
    ? null
    : halved;
}

/** The number that begins at a token, in digits or words, with its magnitude words. */
export function readAmount(tokens: readonly Token[], first: number, lexicon: Lexicon): Amount | null {
  const share = readShare(tokens, first, lexicon);
  if (share) return share;
  const digits = readDigits(tokens, first, lexicon);
  if (digits) return addHalf(tokens, digits, lexicon);
  if (!isWord(tokens[first])) return null;
  const vague = readVague(tokens, first, lexicon);
  if (vague) return vague;
  const collective = readCollective(tokens, first, lexicon);
  const words = readWords(tokens, first, lexicon);
  if (collective && collective.end >= (words?.end ?? 0)) return addHalf(tokens, collective, lexicon);
  return words ?? readOrdinal(tokens, first, lexicon);
}
