import type { PlacedFigure } from './find-figures';
import type { Lexicon } from './lexicon';
import type { ClauseView } from './names';
import { phraseAt } from './phrases';
import type { Token } from './tokens';
import type { Frame } from './words/frames';

/** Where a phrase has to stand to put a figure into its frame. */
type Place = 'sentence' | 'clause' | 'segment' | 'before' | 'beside';

const PLACES: Readonly<Record<Frame, Place>> = {
  world: 'sentence',
  nation: 'sentence',
  region: 'sentence',
  except: 'sentence',
  until: 'sentence',
  'relative-day': 'sentence',
  position: 'sentence',
  north: 'sentence',
  south: 'sentence',
  east: 'sentence',
  west: 'sentence',
  he: 'sentence',
  she: 'sentence',
  favour: 'sentence',
  against: 'sentence',
  forecast: 'clause',
  prior: 'segment',
  beyond: 'segment',
  next: 'segment',
  extreme: 'before',
  average: 'before',
  pace: 'before',
  part: 'beside',
  further: 'beside',
  rest: 'beside',
};
/** Words before a figure that still stand in its noun phrase: "a record low of". */
const BEFORE_REACH = 4;
/** Words on either side of a number that part it from its noun: "the other two", "two more". */
const BESIDE_REACH = 2;

/** A phrase found in a sentence: its frame and the index of its first token. */
export interface FoundFrame {
  readonly frame: Frame;
  readonly at: number;
}

/** A figure's clause, with the tokens at which its neighbours end and begin. */
export interface FrameView extends ClauseView {
  readonly after: number;
  readonly until: number;
}

/** All phrases of a sentence that set figures apart, in order. */
export function findFrames(tokens: readonly Token[], lexicon: Lexicon): FoundFrame[] {
  const found: FoundFrame[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(lexicon.frames, tokens, at);
    if (!phrase) continue;
    found.push({ frame: phrase.meaning, at });
    at = phrase.end - 1;
  }
  return found;
}

/** The neighbours between which a figure's segment lies. */
export function segmentOf(placed: readonly PlacedFigure[], index: number, tokens: readonly Token[]) {
  const after = placed[index - 1]?.end ?? 0;
  const until = placed[index + 1]?.first ?? tokens.length;
  return { after, until };
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (',;'.includes(tokens[at]?.folded ?? ' ')) return true;
  return false;
}

function reaches(place: Place, at: number, { tokens, clause, figure, after, until }: FrameView): boolean {
  if (place === 'sentence') return true;
  if (at >= figure.first && at < figure.end) return false;
  switch (place) {
    case 'clause':
      return at >= clause.first && at < clause.end;
    case 'segment':
      if (at < figure.first) return at >= clause.first && at >= after;
      return at < clause.end && at < until && !commaBetween(tokens, figure.end, at);
    case 'before': {
      const near = at < figure.first && figure.first - at <= BEFORE_REACH && at >= after;
      return near && !commaBetween(tokens, at, figure.first);
    }
    case 'beside': {
      const near = at < figure.first ? figure.first - at <= BESIDE_REACH : at - figure.end < BESIDE_REACH;
      return (
        near && at >= after && at < until && !commaBetween(tokens, Math.min(at, figure.end), Math.max(at, figure.first))
      );
    }
  }
}

/** The frames of one figure, among all phrases found in its sentence. */
export function framesOf(found: readonly FoundFrame[], view: FrameView): Set<Frame> {
  return new Set(found.filter(({ frame, at }) => reaches(PLACES[frame], at, view)).map(({ frame }) => frame));
}
