import type { Circumstances } from './circumstances';
import type { Figure, Unit } from './figure';
import type { FigureReading } from './find-figures';
import type { Lexicon } from './lexicon';
import { disjoint, sameSet, storyLikeness } from './likeness';
import { type Base, type BaseRelation, relateBases } from './quotes';
import { STEM_LETTERS } from './word-keys';
import type { Frame } from './words/frames';
import type { Act } from './words/language-words';

/** Why two figures are not compared, or not called a clash. */
export type FigureReason =
  | 'unit'
  | 'noun'
  | 'act'
  | 'role'
  | 'rate'
  | 'period'
  | 'day'
  | 'session'
  | 'name'
  | 'frame'
  | 'context'
  | 'size'
  | 'elsewhere';

/** A sentence with its language and all that its figures are compared by. */
export interface FigureSentence {
  readonly lexicon: Lexicon;
  readonly reading: FigureReading;
  readonly circumstances: readonly Circumstances[];
  /** For each figure what its price or index stood at before the change told. */
  readonly bases: readonly (Base | null)[];
  /** Whether it names anybody or anything. */
  readonly named: boolean;
}

/** One of two figures that are compared. */
export interface Side {
  readonly figure: Figure;
  readonly around: Circumstances;
  readonly base: Base | null;
  readonly sentence: FigureSentence;
}

/** Acts of one line of which a number tells one or the other. */
const OPPOSITES: readonly (readonly Act[])[] = [
  ['kill', 'wound', 'arrest', 'flee', 'miss', 'infect', 'rescue', 'kidnap'],
  ['rise', 'fall'],
  ['earn', 'sell', 'lose', 'buy'],
  ['dismiss', 'hire'],
];
/** How alike the surroundings must be for values that differ; found on invented and real pairs. */
const CLASH_LIKENESS = 0.45;
const LONE_ACT_LIKENESS = 0.6;
const STORY_LIKENESS = 0.65;
const STORY_OF_BOTH = 0.58;
/** Where only one sentence has names, it takes more to be sure that the other tells of them. */
const NAMELESS_STORY = 0.8;
const MARKET_LIKENESS = 0.7;
/** Changes from one value are of one thing and day, so that fewer words need to say so. */
const BASED_LIKENESS = 0.2;
const BASED_STORY = 0.4;
/** Sentences so alike differ in nothing but what is told of one thing. */
const NEARLY_ALL = 0.75;
/** Prices told without day or hour further apart than so many times are two moments'. */
const MARKET_FARTHEST = 1.5;
/** Values further apart than so many times are hardly told of the same quantity. */
const FARTHEST = 4;
const EQUAL = 1e-9;
/** Frames that say when, not of what, a figure is told. */
const TIMED: ReadonlySet<Frame> = new Set<Frame>(['until', 'relative-day', 'position']);
/** Frames of which one sentence may leave out what the other says, but not say another. */
const CONTRASTS: readonly (readonly Frame[])[] = [
  ['north', 'south', 'east', 'west'],
  ['he', 'she'],
  ['favour', 'against'],
];
const CONTRASTED: ReadonlySet<Frame> = new Set(CONTRASTS.flat());
/** Acts that a sentence about them always names; of others, "rose" or "cost", any word may tell. */
const NAMED_ACTS: ReadonlySet<Act> = new Set<Act>(['dismiss', 'hire', 'sell', 'buy', 'earn', 'lose', 'charge']);
/** Fewer words in common are too few to tell one thing by. */
const LEAST_SHARED = 3;

/** Whether a number of one unit can be one of the other. */
export function sameUnits(a: Unit, b: Unit): boolean {
  if (a.kind === 'money' && b.kind === 'money') return !a.currency || !b.currency || a.currency === b.currency;
  if (a.kind === 'measure' && b.kind === 'measure') return a.of === b.of;
  if (a.kind === 'duration' && b.kind === 'duration') return a.of === b.of;
  const counts = ['count', 'bare'];
  if (counts.includes(a.kind) && counts.includes(b.kind)) return true;
  const points = ['points', 'bare'];
  return a.kind === b.kind || (points.includes(a.kind) && points.includes(b.kind));
}

/** Whether two figures tell two acts that exclude one another, "rose" and "fell". */
export function actsOppose(a: Circumstances, b: Circumstances): boolean {
  const { act: one } = a;
  const { act: other } = b;
  if (one === null || other === null || one === other) return false;
  return OPPOSITES.some((line) => line.includes(one) && line.includes(other));
}

/** Whether the values are equal; a score's or range's both. */
export function sameValue(a: Figure, b: Figure): boolean {
  const close = (one: number, other: number) =>
    one === other || Math.abs(one - other) <= EQUAL * Math.max(Math.abs(one), Math.abs(other));
  if (a.unit.kind === 'score' || (a.bound === 'between' && b.bound === 'between')) {
    return close(a.low, b.low) && close(a.high, b.high);
  }
  return close(a.value, b.value) && (a.bound === 'between') === (b.bound === 'between');
}

/** Whether a figure of a sentence is told with the same value and unit in the other. */
function toldIn({ reading }: FigureSentence, figure: Figure): boolean {
  return reading.placed.some(({ figure: other }) => sameUnits(other.unit, figure.unit) && sameValue(other, figure));
}

/** Whether another telling number stands in both sentences, so that both tell of one moment. */
export function anchored(a: Side, b: Side): boolean {
  return a.sentence.reading.placed.some(
    ({ figure }) => figure !== a.figure && !Number.isInteger(figure.value) && toldIn(b.sentence, figure),
  );
}

/** Whether both changes are told from one value. */
export function basesOf(a: Side, b: Side): BaseRelation {
  return relateBases(a.base, b.base);
}

/** Whether it is a price, a rate or an index, or how much of it was traded: it changes by the minute. */
function isMoving({ figure, around, sentence }: Side): boolean {
  if (!around.market) return false;
  const volume = figure.of !== null && sentence.lexicon.lists.market(figure.of);
  return volume || ['money', 'percent', 'points', 'bare'].includes(figure.unit.kind);
}

/** Whether two sentences tell of one part of the trading day; a named day's close goes without saying. */
function sessionsAgree(a: Circumstances, b: Circumstances): boolean {
  if (sameSet(a.sessions, b.sessions)) return true;
  const isClose = ({ sessions }: Circumstances) => [...sessions].every((session) => session === 'act:close');
  return isClose(a) && isClose(b) && a.days.size > 0 && sameSet(a.days, b.days);
}

/** Where a storm or a ship is, told without a common hour or day. */
function placesDiffer(a: Side, b: Side): boolean {
  const travels = [a, b].some(({ around, figure }) => around.frames.has('position') && figure.unit.kind === 'measure');
  if (!travels) return false;
  const timed = a.around.sessions.size > 0 || a.around.days.size > 0;
  return !timed || !sameSet(a.around.sessions, b.around.sessions) || !sameSet(a.around.days, b.around.days);
}

function momentsDiffer(a: Side, b: Side): boolean {
  if (placesDiffer(a, b)) return true;
  if (!isMoving(a) && !isMoving(b)) return false;
  const bases = basesOf(a, b);
  if (bases === 'unequal' || !sessionsAgree(a.around, b.around)) return true;
  const told = a.around.sessions.size > 0 || (a.around.days.size > 0 && sameSet(a.around.days, b.around.days));
  if (told || bases === 'equal') return false;
  if (a.figure.unit.kind === 'count' && b.figure.unit.kind === 'count') return true;
  if (anchored(a, b)) return false;
  const [less, more] = [a.figure.value, b.figure.value].sort((one, other) => one - other);
  const far = (more ?? 0) > MARKET_FARTHEST * (less ?? 0);
  return far || storyLikeness(a.around, b.around).ofShorter < MARKET_LIKENESS;
}

/** "As of Monday" and "yesterday" are hardly one moment of a number that grows. */
function daysDiffer(a: Circumstances, b: Circumstances): boolean {
  if (disjoint(a.days, b.days)) return true;
  const growing = a.frames.has('until') || b.frames.has('until');
  const dated = (one: Circumstances, other: Circumstances) => one.days.size > 0 && other.frames.has('relative-day');
  return growing && !sameSet(a.days, b.days) && (dated(a, b) || dated(b, a));
}

function framesDiffer(a: Circumstances, b: Circumstances): boolean {
  const kept = ({ frames }: Circumstances) =>
    new Set([...frames].filter((frame) => !TIMED.has(frame) && !CONTRASTED.has(frame)));
  const of = ({ frames }: Circumstances, line: readonly Frame[]) => new Set(line.filter((frame) => frames.has(frame)));
  const contrast = CONTRASTS.some((line) => disjoint(of(a, line), of(b, line)));
  return contrast || disjoint(a.ordinals, b.ordinals) || !sameSet(kept(a), kept(b));
}

function actsDiffer(a: Circumstances, b: Circumstances, likeness: number): boolean {
  const [one, other] = [a, b].map(({ act }) => (act === 'close' ? null : act));
  if ((a.role === 'level' && b.role === 'level') || one === other) return false;
  const lone = one ?? other ?? null;
  const telling = lone !== null && (OPPOSITES[0]?.includes(lone) === true || NAMED_ACTS.has(lone));
  if (one !== null && other !== null) return true;
  return telling || (likeness < LONE_ACT_LIKENESS && storyLikeness(a, b).ofShorter < NEARLY_ALL);
}

/** Whether a sentence tells several figures of one kind, each of its own. */
function isList({ figure, sentence }: Side): boolean {
  return sentence.reading.placed.some(({ figure: other }) => other !== figure && sameUnits(other.unit, figure.unit));
}

/** Whether the names nearest before the figures are two owners: strangers to the other sentence, or both in a list. */
function ownersDiffer(a: Side, b: Side): boolean {
  if (!disjoint(a.around.owner, b.around.owner)) return false;
  const known = (owner: ReadonlySet<string>, side: Side) =>
    side.sentence.reading.tokens.some(({ capital, folded }) => capital && owner.has(folded.slice(0, STEM_LETTERS)));
  const [here, there] = [known(a.around.owner, b), known(b.around.owner, a)];
  return here && there ? isList(a) || isList(b) : here === there;
}

/** Whether two sentences tell of different stretches of time, or one of a day and the other of a longer while. */
function periodsDiffer(a: Circumstances, b: Circumstances): boolean {
  if (disjoint(a.periods, b.periods) || disjoint(a.when, b.when) || disjoint(a.months, b.months)) return true;
  const outlasts = (one: Circumstances, other: Circumstances) =>
    one.when.size > 0 && other.when.size === 0 && other.days.size > 0 && one.days.size === 0;
  return a.when.has('last') !== b.when.has('last') || outlasts(a, b) || outlasts(b, a);
}

function storiesDiffer(a: Side, b: Side, likeness: number): boolean {
  const { shared, ofShorter, ofBoth } = storyLikeness(a.around, b.around);
  if (basesOf(a, b) === 'equal') return likeness < BASED_LIKENESS || ofShorter < BASED_STORY;
  const nameless = a.sentence.named !== b.sentence.named;
  const least = nameless ? NAMELESS_STORY : STORY_LIKENESS;
  return shared < LEAST_SHARED || likeness < CLASH_LIKENESS || ofShorter < least || ofBoth < STORY_OF_BOTH;
}

/** What forbids to call two figures whose intervals exclude one another a clash. */
export function clashReasons(a: Side, b: Side, likeness: number): FigureReason[] {
  const reasons: FigureReason[] = [];
  const add = (holds: boolean, reason: FigureReason) => {
    if (holds) reasons.push(reason);
  };
  const { kind } = a.figure.unit;
  const based = basesOf(a, b) === 'equal';
  add(kind === 'clock' || kind === 'ordinal', 'unit');
  add(!based && actsDiffer(a.around, b.around, likeness), 'act');
  add(a.around.role !== b.around.role, 'role');
  add(a.around.rate !== b.around.rate && a.around.rate !== null && b.around.rate !== null, 'rate');
  add(daysDiffer(a.around, b.around), 'day');
  add(disjoint(a.around.names, b.around.names) || ownersDiffer(a, b), 'name');
  add(periodsDiffer(a.around, b.around), 'period');
  add(momentsDiffer(a, b), 'session');
  add(framesDiffer(a.around, b.around), 'frame');
  add(storiesDiffer(a, b, likeness), 'context');
  const [less, more] = [a.figure.value, b.figure.value].sort((one, other) => one - other);
  const vague = a.figure.bound === 'vague' || b.figure.bound === 'vague';
  add(vague || (!based && (more ?? 0) > FARTHEST * (less ?? 0)), 'size');
  add(toldIn(b.sentence, a.figure) || toldIn(a.sentence, b.figure), 'elsewhere');
  return reasons;
}
