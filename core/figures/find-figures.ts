import { type Amount, readAmount } from './amounts';
import { intervalOf, readBound } from './bounds';
import type { Figure, Unit } from './figure';
import { lexiconOf, type Lexicon } from './lexicon';
import { isNamedNumber } from './named-numbers';
import { phraseAt } from './phrases';
import { type Pair, readPair } from './ranges';
import { clauseAround, headNoun, isContent, splitClauses, type Stretch } from './scope';
import { tokenize, type Token } from './tokens';
import { readUnit, type UnitReading } from './units';
import type { BoundPhrase } from './words/language-words';

/** A figure and the tokens (end exclusive) it covers. */
export interface PlacedFigure extends Stretch {
  readonly figure: Figure;
}

/** A sentence taken apart for its figures. */
export interface FigureReading {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Stretch[];
  readonly placed: readonly PlacedFigure[];
}

/** A clause longer than this is cut around the figure; bounds the work on endless sentences. */
const LONGEST_SCOPE = 40;

interface Sentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Stretch[];
  readonly lexicon: Lexicon;
}

function scopeOf({ tokens, clauses, lexicon }: Sentence, stretch: Stretch): string[] {
  const clause = clauseAround(clauses, stretch);
  const first = Math.max(clause.first, stretch.first - LONGEST_SCOPE);
  const end = Math.min(clause.end, stretch.end + LONGEST_SCOPE);
  const words = new Set<string>();
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token && (at < stretch.first || at >= stretch.end) && isContent(token, lexicon)) words.add(token.folded);
  }
  return [...words];
}

function isCounted(unit: Unit): boolean {
  return unit.kind === 'bare' || unit.kind === 'percent' || unit.kind === 'ordinal';
}

/** What a percentage is of must be said with "of"; a count's noun follows at once. */
function nounAfter({ tokens, lexicon }: Sentence, end: number, unit: Unit): Token | null {
  if (!isCounted(unit)) return null;
  const partitive = lexicon.lists.of(tokens[end]?.folded ?? '');
  return unit.kind === 'percent' && !partitive ? null : headNoun(tokens, end, lexicon);
}

function place(
  sentence: Sentence,
  stretch: Stretch,
  figure: Omit<Figure, 'start' | 'end' | 'of' | 'scope'>,
  nounAt: number,
): PlacedFigure {
  const { tokens } = sentence;
  const noun = nounAfter(sentence, nounAt, figure.unit);
  const of = noun?.folded ?? null;
  const unit: Unit = figure.unit.kind === 'bare' && of !== null ? { kind: 'count' } : figure.unit;
  const start = tokens[stretch.first]?.start ?? 0;
  const end = Math.max(tokens[stretch.end - 1]?.end ?? start, unit.kind === 'count' ? (noun?.end ?? 0) : 0);
  return { ...stretch, figure: { start, end, ...figure, unit, of, scope: scopeOf(sentence, stretch) } };
}

function placePair(sentence: Sentence, pair: Pair, unit: UnitReading | null): PlacedFigure {
  const { tokens, lexicon } = sentence;
  const scale = unit?.scale ?? 1;
  if (pair.kind === 'score') {
    const [low, high] = [Math.min(pair.low, pair.high), Math.max(pair.low, pair.high)];
    return place(sentence, pair, { value: high, low, high, bound: 'exactly', unit: { kind: 'score' } }, pair.end);
  }
  const [low, high] = [pair.low * scale, pair.high * scale];
  const before = tokens[pair.first - 1];
  const opened = before !== undefined && lexicon.lists.between(before.folded);
  const first = opened ? pair.first - 1 : readBound(tokens, pair.first, pair.end, lexicon).first;
  const said = pair.unit ?? unit?.unit ?? { kind: 'bare' };
  const figure = { value: (low + high) / 2, low, high, bound: 'between' as const, unit: said };
  return place(sentence, { first, end: pair.end }, figure, pair.end);
}

/** A bound that stands only behind what is counted: "12 personnes au moins"; not one that a next number has. */
function boundBehindNoun(sentence: Sentence, at: number, unit: Unit): { end: number; phrase: BoundPhrase } | null {
  const { tokens, lexicon } = sentence;
  const noun = unit.kind === 'bare' ? nounAfter(sentence, at, unit) : null;
  const found = noun && phraseAt(lexicon.after, tokens, tokens.indexOf(noun, at) + 1);
  return found && !readAmount(tokens, found.end, lexicon) ? { end: found.end, phrase: found.meaning } : null;
}

function placeAmount(sentence: Sentence, amount: Amount, reading: UnitReading | null): PlacedFigure {
  const { tokens, lexicon } = sentence;
  const unit: Unit = reading?.unit ?? { kind: 'bare' };
  const scale = reading?.scale ?? 1;
  const bound = readBound(tokens, reading?.first ?? amount.first, reading?.end ?? amount.end, lexicon);
  const end = Math.max(bound.end, amount.end);
  const exact = amount.form === 'ordinal' || amount.form === 'clock' ? { ...amount, step: 0 } : amount;
  const behind = bound.phrase === 'exactly' ? boundBehindNoun(sentence, end, unit) : null;
  const interval = intervalOf(exact, behind?.phrase ?? bound.phrase, unit);
  const figure = {
    ...interval,
    value: amount.value * scale,
    low: interval.low * scale,
    high: interval.high * scale,
    unit,
  };
  return place(sentence, { first: bound.first, end: behind?.end ?? end }, figure, end);
}

/** A sentence's tokens, clauses and figures, for what compares figures by the words around them. */
export function readFigures(text: string, language: string): FigureReading {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon.decimal, lexicon.spaced);
  const clauses = splitClauses(tokens, lexicon);
  const sentence = { tokens, clauses, lexicon };
  const placed: PlacedFigure[] = [];
  for (let at = 0; at < tokens.length;) {
    const amount = readAmount(tokens, at, lexicon);
    if (!amount) {
      at++;
      continue;
    }
    at = amount.end;
    if (isNamedNumber(tokens, amount, lexicon)) continue;
    const reading = readUnit(tokens, amount, lexicon);
    const pair = readPair(tokens, amount, reading, lexicon);
    at = Math.max(at, pair?.end ?? reading?.end ?? at);
    if (pair?.kind === 'code') continue;
    const found = pair ? placePair(sentence, pair, reading) : placeAmount(sentence, amount, reading);
    if (found.first >= (placed.at(-1)?.end ?? 0)) placed.push(found);
    else placed.push({ ...found, first: amount.first });
    at = Math.max(at, found.end);
  }
  return { tokens, clauses, placed };
}

/** The figures of a sentence, in order; dates, years, names and codes are none. */
export function findFigures(sentence: string, language: string): Figure[] {
  return readFigures(sentence, language).placed.map(({ figure }) => figure);
}
