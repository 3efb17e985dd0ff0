import type { FigureReading, PlacedFigure } from './find-figures';
import { findFrames, framesOf, segmentOf } from './frames';
import type { Lexicon } from './lexicon';
import { namesIn, ownerOf } from './names';
import { monthsIn, periodsIn, whenIn } from './periods';
import { clauseAround, isContent, type Stretch } from './scope';
import type { Token } from './tokens';
import { keyOf } from './word-keys';
import type { Frame } from './words/frames';
import type { Act } from './words/language-words';

/** Whether a number is where a change ends ("to 30"), where it began ("from 20"), or neither. */
export type Role = 'level' | 'origin' | 'plain';

/** What a figure's sentence says around it. */
export interface Circumstances {
  readonly act: Act | null;
  /** Whether the nearest word of change tells a rise (1) or a fall (-1). */
  readonly direction: 1 | -1 | null;
  readonly role: Role;
  /** Folded noun of "a share", "per litre", or null. */
  readonly rate: string | null;
  /** Words near by, by what they mean, the nearer the heavier. */
  readonly words: ReadonlyMap<string, number>;
  /** Names in the figure's clause. */
  readonly names: ReadonlySet<string>;
  /** The name that stands nearest before the figure. */
  readonly owner: ReadonlySet<string>;
  /** "first quarter" and years. */
  readonly periods: ReadonlySet<string>;
  /** "last year", "this quarter". */
  readonly when: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Parts of a trading day: "morning", "close". */
  readonly sessions: ReadonlySet<string>;
  /** Ordinals told in words, "first", "second". */
  readonly ordinals: ReadonlySet<string>;
  readonly market: boolean;
  /** What sets the figure apart from a plain report: a forecast, a part, an average. */
  readonly frames: ReadonlySet<Frame>;
  /** What all content words of the sentence mean. */
  readonly story: ReadonlySet<string>;
}

/** How far from a figure its verb may stand. */
const ACT_REACH = 12;
/** A comma or another figure between a figure and a verb counts as so many words. */
const BARRIER = 4;
const AND_BARRIER = 3;
/** How far from a figure words still say what it is about. */
const WORD_REACH = 30;
/** The distance at which a word weighs half. */
const HALF_WEIGHT = 5;
/** A sentence's story is told within its first words; bounds the work on endless sentences. */
const MOST_STORY_WORDS = 200;

interface View {
  readonly tokens: readonly Token[];
  readonly clause: Stretch;
  readonly figure: PlacedFigure;
  /** Token indices at which the neighbouring figures begin. */
  readonly others: ReadonlySet<number>;
  /** Tokens of any figure of the sentence. */
  readonly inside: ReadonlySet<Token>;
  readonly lexicon: Lexicon;
}

/** Tokens to one side of the figure, nearest first, with what stands between counted in words. */
function* walk(
  { tokens, clause, figure, others, lexicon }: View,
  step: 1 | -1,
  reach: number,
): Generator<[Token, number, number]> {
  let distance = 0;
  let figures = 0;
  for (let at = step < 0 ? figure.first - 1 : figure.end; at >= clause.first && at < clause.end; at += step) {
    const token = tokens[at];
    if (!token || distance > reach) return;
    distance += token.kind === 'mark' ? (token.folded === ',' ? BARRIER : 0) : 1;
    if (lexicon.lists.and(token.folded)) distance += AND_BARRIER;
    if (others.has(at)) {
      distance += BARRIER;
      figures++;
    }
    yield [token, distance, figures];
  }
}

function nearestAct(view: View, isMeant: (act: Act) => boolean = () => true): Act | null {
  let best: { act: Act; distance: number } | null = null;
  for (const step of [-1, 1] as const) {
    for (const [token, walked] of walk(view, step, ACT_REACH)) {
      const told = token.kind === 'word' ? view.lexicon.actOf(token.folded) : null;
      const act = told !== null && isMeant(told) ? told : null;
      const distance = walked + (step > 0 ? 1 : 0);
      if (act !== null && (best === null || distance < best.distance)) best = { act, distance };
      if (act !== null) break;
    }
  }
  return best?.act ?? null;
}

function directionOf(view: View): 1 | -1 | null {
  const act = nearestAct(view, (told) => told === 'rise' || told === 'fall');
  if (act === null) return null;
  return act === 'rise' ? 1 : -1;
}

function roleOf({ tokens, figure, lexicon }: View): Role {
  const before = tokens[figure.first - 1];
  const word = before?.kind === 'mark' ? tokens[figure.first - 2]?.folded : before?.folded;
  if (word === undefined || !['money', 'percent', 'points', 'bare', 'count'].includes(figure.figure.unit.kind))
    return 'plain';
  if (figure.figure.bound === 'between') return 'plain';
  if (lexicon.lists.at(word)) return 'level';
  return lexicon.lists.from(word) ? 'origin' : 'plain';
}

function rateOf({ tokens, figure, lexicon }: View): string | null {
  const [word, noun] = [tokens[figure.end], tokens[figure.end + 1]];
  if (word?.kind !== 'word' || noun?.kind !== 'word' || !lexicon.lists.per(word.folded)) return null;
  return figure.figure.unit.kind === 'count' ? null : noun.folded;
}

function weigh(view: View): Map<string, number> {
  const words = new Map<string, number>();
  for (const step of [-1, 1] as const) {
    for (const [token, distance, figures] of walk(view, step, WORD_REACH)) {
      if (!isContent(token, view.lexicon) || view.inside.has(token)) continue;
      const weight = 1 / (1 + distance / HALF_WEIGHT) / (1 + figures);
      const key = keyOf(token.folded, view.lexicon);
      words.set(key, Math.max(words.get(key) ?? 0, weight));
    }
  }
  return words;
}

function listed(tokens: readonly Token[], has: (folded: string) => boolean, lexicon: Lexicon): Set<string> {
  const found = tokens.filter(({ kind, folded }) => kind === 'word' && has(folded));
  return new Set(found.map(({ folded }) => keyOf(folded, lexicon)));
}

/** Whether words of trade stand there; the "a share" of a result is none. */
function isMarket(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(
    ({ kind, folded }, at) =>
      kind === 'word' && lexicon.lists.market(folded) && !lexicon.lists.per(tokens[at - 1]?.folded ?? ''),
  );
}

/** What a sentence says around each of its figures. */
export function readCircumstances({ tokens, clauses, placed }: FigureReading, lexicon: Lexicon): Circumstances[] {
  if (placed.length === 0) return [];
  const others = new Set(placed.map(({ first }) => first));
  const inside = new Set(placed.flatMap(({ first, end }) => tokens.slice(first, end)));
  const days = listed(tokens, lexicon.lists.weekdays, lexicon);
  const months = monthsIn(tokens, lexicon);
  const sessions = listed(tokens, lexicon.lists.session, lexicon);
  if (placed.some(({ figure }) => figure.unit.kind === 'clock')) sessions.add('clock');
  const ordinals = listed(tokens, (folded) => lexicon.values.ordinals.has(folded), lexicon);
  const market = isMarket(tokens, lexicon);
  const story = new Set<string>();
  for (const token of tokens) {
    if (story.size >= MOST_STORY_WORDS) break;
    if (isContent(token, lexicon) && !inside.has(token)) story.add(keyOf(token.folded, lexicon));
  }
  const phrases = findFrames(tokens, lexicon);
  return placed.map((figure, index) => {
    const around = clauseAround(clauses, figure);
    const first = Math.max(around.first, figure.first - 2 * WORD_REACH);
    const clause = { first, end: Math.min(around.end, figure.end + 2 * WORD_REACH) };
    const view = { tokens, clause, figure, others, inside, lexicon };
    return {
      act: nearestAct(view),
      direction: directionOf(view),
      role: roleOf(view),
      rate: rateOf(view),
      words: weigh(view),
      names: namesIn(view),
      owner: ownerOf(view),
      periods: periodsIn(view),
      when: whenIn(view),
      days,
      months,
      sessions,
      ordinals,
      market,
      frames: framesOf(phrases, { ...view, ...segmentOf(placed, index, tokens) }),
      story,
    };
  });
}
