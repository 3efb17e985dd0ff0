import { LEAVE_MS } from './timings';

/** What opened the popover; a keyboard's popover takes the focus, the others leave it where it is. */
export type Opener = 'hover' | 'click' | 'keyboard';

/**
 * A popover's life. Each visit to a mark has a token of its own, so that a timer or an answer that comes late cannot act
 * on a later visit.
 */
export type PopoverState<Mark> =
  | { readonly kind: 'closed'; readonly token: number }
  | { readonly kind: 'resting'; readonly token: number; readonly mark: Mark }
  | { readonly kind: 'open'; readonly token: number; readonly mark: Mark; readonly opener: Opener }
  | { readonly kind: 'leaving'; readonly token: number; readonly mark: Mark; readonly opener: Opener };

export type PopoverEvent<Mark> =
  /** The pointer is at a place; `moved` when that is further from the last than a hand at rest moves. */
  | { readonly kind: 'pointer'; readonly over: Mark | 'popover' | null; readonly moved: boolean }
  | { readonly kind: 'rested'; readonly token: number }
  | { readonly kind: 'left'; readonly token: number }
  | { readonly kind: 'clicked'; readonly on: Mark | 'popover' | null }
  | { readonly kind: 'keyboard'; readonly mark: Mark }
  /** The reader scrolls, types or selects: no popover opens by resting. */
  | { readonly kind: 'busy' }
  /** Esc, the close button, a modal dialog of the page, the mark's text gone, the page gone. */
  | { readonly kind: 'dismissed' };

export type PopoverEffect<Mark> =
  | { readonly kind: 'wait'; readonly ms: number; readonly then: PopoverEvent<Mark> }
  /** Fetch what the popover will show, while the pointer still rests. */
  | { readonly kind: 'ask'; readonly mark: Mark }
  | { readonly kind: 'show'; readonly mark: Mark; readonly focus: boolean }
  | { readonly kind: 'hide'; readonly returnFocus: boolean };

export interface Transition<Mark> {
  readonly state: PopoverState<Mark>;
  readonly effects: readonly PopoverEffect<Mark>[];
}

export interface PopoverTimings {
  /** How long a pointer rests on a mark before the popover opens, in ms; null opens by click and keyboard only. */
  readonly restMs: number | null;
}

/** The state before anything has happened. */
export const CLOSED = { kind: 'closed', token: 0 } as const;

/** Takes the popover from one state to the next; pure, timers and drawing are the caller's through `effects`. */
export function step<Mark>(
  state: PopoverState<Mark>,
  event: PopoverEvent<Mark>,
  timings: PopoverTimings,
): Transition<Mark> {
  switch (event.kind) {
    case 'pointer':
      return onPointer(state, event, timings);
    case 'rested':
      return state.kind === 'resting' && state.token === event.token ? open(state, state.mark, 'hover') : stay(state);
    case 'left':
      return state.kind === 'leaving' && state.token === event.token ? close(state) : stay(state);
    case 'clicked':
      return onClick(state, event.on);
    case 'keyboard':
      return open(state, event.mark, 'keyboard');
    case 'busy':
      return state.kind === 'resting' ? { state: { kind: 'closed', token: state.token }, effects: [] } : stay(state);
    case 'dismissed':
      return close(state);
  }
}

function onPointer<Mark>(
  state: PopoverState<Mark>,
  { over, moved }: { readonly over: Mark | 'popover' | null; readonly moved: boolean },
  timings: PopoverTimings,
): Transition<Mark> {
  if (state.kind === 'open' || state.kind === 'leaving') {
    if (over === 'popover' || over === state.mark) return comeBack(state);
    // A popover that was asked for by click or key stays until it is dismissed.
    return state.opener === 'hover' ? leave(state) : stay(state);
  }
  if (over === null || over === 'popover') return { state: { kind: 'closed', token: state.token }, effects: [] };
  if (state.kind === 'resting' && state.mark === over && !moved) return stay(state);
  return rest(state, over, timings);
}

function rest<Mark>(state: PopoverState<Mark>, mark: Mark, { restMs }: PopoverTimings): Transition<Mark> {
  if (restMs === null) return stay(state);
  const token = state.token + 1;
  const asked = state.kind === 'resting' && state.mark === mark;
  return {
    state: { kind: 'resting', token, mark },
    effects: [
      ...(asked ? [] : [{ kind: 'ask', mark } as const]),
      { kind: 'wait', ms: restMs, then: { kind: 'rested', token } },
    ],
  };
}

function onClick<Mark>(state: PopoverState<Mark>, on: Mark | 'popover' | null): Transition<Mark> {
  if (on === 'popover') return keep(state);
  return on === null ? close(state) : open(state, on, 'click');
}

function open<Mark>(state: PopoverState<Mark>, mark: Mark, opener: Opener): Transition<Mark> {
  const next = { kind: 'open', token: state.token + 1, mark, opener } as const;
  return {
    state: next,
    effects: [
      { kind: 'ask', mark },
      { kind: 'show', mark, focus: opener === 'keyboard' },
    ],
  };
}

/** A popover that the reader has gone into is kept like one that was asked for. */
function keep<Mark>(state: PopoverState<Mark>): Transition<Mark> {
  if ((state.kind !== 'open' && state.kind !== 'leaving') || state.opener !== 'hover') return stay(state);
  return { state: { ...state, kind: 'open', opener: 'click', token: state.token + 1 }, effects: [] };
}

function leave<Mark>(state: PopoverState<Mark> & { kind: 'open' | 'leaving' }): Transition<Mark> {
  if (state.kind === 'leaving') return stay(state);
  const token = state.token + 1;
  return {
    state: { ...state, kind: 'leaving', token },
    effects: [{ kind: 'wait', ms: LEAVE_MS, then: { kind: 'left', token } }],
  };
}

function comeBack<Mark>(state: PopoverState<Mark> & { kind: 'open' | 'leaving' }): Transition<Mark> {
  return state.kind === 'open'
    ? stay(state)
    : { state: { ...state, kind: 'open', token: state.token + 1 }, effects: [] };
}

function close<Mark>(state: PopoverState<Mark>): Transition<Mark> {
  const wasShown = state.kind === 'open' || state.kind === 'leaving';
  return {
    state: { kind: 'closed', token: state.token + 1 },
    effects: wasShown ? [{ kind: 'hide', returnFocus: true }] : [],
  };
}

function stay<Mark>(state: PopoverState<Mark>): Transition<Mark> {
  return { state, effects: [] };
}
