import { readCircumstances } from './circumstances';
import {
  actsOppose,
  anchored,
  basesOf,
  clashReasons,
  type FigureReason,
  type FigureSentence,
  sameUnits,
  sameValue,
  type Side,
} from './clash';
import type { Figure } from './figure';
import { readFigures } from './find-figures';
import { lexiconOf } from './lexicon';
import { likenessOf } from './likeness';
import { hasNames } from './names';
import { yearsOrPartsDiffer } from './periods';
import { readBases } from './quotes';
import { keyOf } from './word-keys';

/** How two figures stand to one another; "compatible" where both phrases can be true of one number. */
export type FigureRelation = 'same' | 'compatible' | 'clash' | 'different-quantity';

/** What was found of two figures: reasons are empty unless they speak of different quantities. */
export interface RelatedFigures {
  readonly relation: FigureRelation;
  readonly reasons: readonly FigureReason[];
  /** How much of the words around the two agrees, 0–1. */
  readonly likeness: number;
}

/** How alike the surroundings must be for values that overlap or agree; found on invented and real pairs. */
const LOOSE_LIKENESS = 0.45;
const COMPATIBLE_LIKENESS = 0.3;
const SAME_LIKENESS = 0.1;
/** A number below this says little by itself. */
const TELLING = 13;
const EQUAL = 1e-9;
/** Rounded values of one exactness only touch: 4.18 ends where 4.19 begins. */
const TOUCHING = 1e-7;
/** More figures than this make a table of a sentence; the rest is not compared. */
const MOST_FIGURES = 40;

/** Reads a sentence once for all comparisons of its figures. */
export function readSentence(text: string, language: string): FigureSentence {
  const lexicon = lexiconOf(language);
  const read = readFigures(text, language);
  const reading = { ...read, placed: read.placed.slice(0, MOST_FIGURES) };
  const circumstances = readCircumstances(reading, lexicon);
  const named = hasNames(reading.tokens, lexicon);
  return { lexicon, reading, circumstances, bases: readBases(reading.placed, circumstances), named };
}

function nounsAgree(a: Side, b: Side): boolean {
  if (a.figure.of === null || b.figure.of === null) return true;
  return keyOf(a.figure.of, a.sentence.lexicon) === keyOf(b.figure.of, b.sentence.lexicon);
}

/** Whether one number can be what both phrases name; as exact as one another, neighbours are two numbers. */
function overlap(a: Side, b: Side): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one.unit.kind === 'score') return false;
  const exact = one.bound === 'exactly' && other.bound === 'exactly' && !anchored(a, b);
  const share = exact ? -TOUCHING : EQUAL;
  const widened = basesOf(a, b) === 'equal' ? Math.max(cutOf(one), cutOf(other)) : 0;
  return one.low <= other.high * (1 + share) + widened && other.low <= one.high * (1 + share) + widened;
}

/** How far the numbers of one quotation may be cut or rounded apart: whole points, the last place of a percentage. */
function cutOf({ value, low, high, unit }: Figure): number {
  if (unit.kind === 'percent') return (high - low) / 2;
  return unit.kind !== 'money' && Number.isInteger(value) ? 1 : 0;
}

function different(reasons: readonly FigureReason[], likeness: number): RelatedFigures {
  return { relation: 'different-quantity', reasons, likeness };
}

/** Whether "rose" and "fell" are told of one thing and moment. */
function isTurned(a: Side, b: Side): boolean {
  const { act: one } = a.around;
  const turned = (one === 'rise' || one === 'fall') && actsOppose(a.around, b.around);
  return turned && ['rise', 'fall'].includes(b.around.act ?? '') && basesOf(a, b) === 'equal';
}

function relateSides(a: Side, b: Side): RelatedFigures {
  const likeness = likenessOf(a.around, b.around);
  if (!sameUnits(a.figure.unit, b.figure.unit)) return different(['unit'], likeness);
  const turned = isTurned(a, b);
  if (!turned && actsOppose(a.around, b.around)) return different(['act'], likeness);
  if (yearsOrPartsDiffer(a.around.periods, b.around.periods)) return different(['period'], likeness);
  const equal = sameValue(a.figure, b.figure);
  const nouns = nounsAgree(a, b);
  const small = a.figure.value < TELLING && Number.isInteger(a.figure.value);
  if (equal && !turned) {
    const enough = small || !nouns ? COMPATIBLE_LIKENESS : SAME_LIKENESS;
    const named = nouns && a.figure.of !== null && b.figure.of !== null && !small;
    return likeness >= enough || named ? { relation: 'same', reasons: [], likeness } : different(['context'], likeness);
  }
  if (!nouns) return different(['noun'], likeness);
  if (!turned && overlap(a, b)) {
    const loose = likeness < (a.around.role === b.around.role ? COMPATIBLE_LIKENESS : LOOSE_LIKENESS);
    return loose ? different(['context'], likeness) : { relation: 'compatible', reasons: [], likeness };
  }
  const reasons = clashReasons(a, b, likeness);
  return reasons.length > 0 ? different(reasons, likeness) : { relation: 'clash', reasons, likeness };
}

/** How two figures of two read sentences relate, by their indices; symmetric. */
export function relateAt(a: FigureSentence, indexA: number, b: FigureSentence, indexB: number): RelatedFigures {
  const [one, other] = [a.reading.placed[indexA], b.reading.placed[indexB]];
  const [here, there] = [a.circumstances[indexA], b.circumstances[indexB]];
  if (!one || !other || !here || !there) return different(['context'], 0);
  return relateSides(
    { figure: one.figure, around: here, base: a.bases[indexA] ?? null, sentence: a },
    { figure: other.figure, around: there, base: b.bases[indexB] ?? null, sentence: b },
  );
}

/** A figure with the sentence it was found in. */
export interface FigureInText {
  readonly text: string;
  readonly language: string;
  readonly figure: Figure;
}

/** How two figures of two sentences relate; symmetric. */
export function relateFigures(a: FigureInText, b: FigureInText): RelatedFigures {
  const [one, other] = [readSentence(a.text, a.language), readSentence(b.text, b.language)];
  const at = (sentence: FigureSentence, { start }: Figure) =>
    sentence.reading.placed.findIndex(({ figure }) => figure.start === start);
  return relateAt(one, at(one, a.figure), other, at(other, b.figure));
}
