import { type Amount, VAGUE_LOW } from './amounts';
import type { Bound, Unit } from './figure';
import type { Lexicon } from './lexicon';
import { phraseAt, phraseBefore } from './phrases';
import type { Token } from './tokens';
import type { BoundPhrase } from './words/language-words';

/** A bound's words beside a number and unit: the tokens of the whole phrase (end exclusive). */
export interface BoundReading {
  readonly first: number;
  readonly end: number;
  readonly phrase: BoundPhrase;
}

/** Which values make a phrase true, least and greatest. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
}

/** Writers say "about 300" of what is within a tenth, and round to the last place that is not nought. */
const ABOUT_SHARE = 0.1;
/** … but never of what is further off than this share. */
const ABOUT_MOST = 0.15;
/** "a dozen", "une dizaine" and "a hundred" are said of what is further off, these shares below and above. */
const LOOSE_BELOW = 0.3;
const LOOSE_ABOVE = 0.5;
/** Numbers of a thousand and more that end in two noughts are taken as rounded, by at most a twentieth. */
const ROUNDED_TO = 50;
const ROUNDED_SHARE = 0.05;
/** "several" ends at ten times the size, "hundreds" at a hundred times. */
const SEVERAL_HIGH = 10;
const PLURAL_HIGH = 100;

/** The words before or behind a number that limit it; "exactly" where there are none. */
export function readBound(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): BoundReading {
  const before = phraseBefore(lexicon.before, tokens, first);
  if (before) return { first: before.first, end, phrase: before.meaning };
  const after = phraseAt(lexicon.after, tokens, end);
  if (after) return { first, end: after.end, phrase: after.meaning };
  const plus = tokens[end];
  if (plus?.folded === '+' && plus.gap === 'none') return { first, end: end + 1, phrase: 'atLeast' };
  return { first, end, phrase: 'exactly' };
}

/** Half of the last place that is not nought: 500 for 14,000. */
function roundness(value: number): number {
  let place = 1;
  while (value >= 10 * place && Number.isInteger(value) && value % (10 * place) === 0) place *= 10;
  return place / 2;
}

function slackOf({ value, step, form }: Amount, unit: Unit): number {
  if (form === 'share') return step / 2;
  if (step !== 1) return step / 2;
  const place = roundness(value);
  if (value >= 1e3 && place >= ROUNDED_TO) return Math.min(place, value * ROUNDED_SHARE);
  if (['count', 'bare', 'age', 'duration', 'score'].includes(unit.kind)) return 0;
  return 1 / 2;
}

function vagueInterval({ value, sized }: Amount): Interval {
  return { low: value, high: (value / VAGUE_LOW) * (sized ? SEVERAL_HIGH : PLURAL_HIGH), bound: 'vague' };
}

/** What values a number with its bound leaves open, its rounding included; before the unit's scale. */
export function intervalOf(amount: Amount, phrase: BoundPhrase, unit: Unit): Interval {
  const { value } = amount;
  if (amount.form === 'vague') return vagueInterval(amount);
  const slack = slackOf(amount, unit);
  const about = Math.max(slack, Math.min(value * ABOUT_MOST, Math.max(value * ABOUT_SHARE, roundness(value))));
  const said = phrase === 'exactly' && amount.loose ? 'about' : phrase;
  switch (said) {
    case 'exactly':
      return { low: value - slack, high: value + slack, bound: 'exactly' };
    case 'about':
      if (amount.loose) return { low: value * (1 - LOOSE_BELOW), high: value * (1 + LOOSE_ABOVE), bound: 'about' };
      return { low: value - about, high: value + about, bound: 'about' };
    case 'nearly':
      return { low: value - about, high: value, bound: 'about' };
    case 'atLeast':
    case 'moreThan':
      return { low: value, high: Infinity, bound: said };
    case 'atMost':
    case 'lessThan':
      return { low: 0, high: value, bound: said };
  }
}
