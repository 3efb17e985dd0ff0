import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSED, step, type PopoverEvent, type PopoverState, type Transition } from './popover-machine';
import { LEAVE_MS } from './timings';

const timings = { restMs: 500 };

function run(events: readonly PopoverEvent<string>[], restMs: number | null = 500): Transition<string> {
  let last: Transition<string> = { state: CLOSED, effects: [] };
  for (const event of events) last = step(last.state, event, { restMs });
  return last;
}

const onMark = { kind: 'pointer', over: 'mali', moved: true } as const;
const stillOnMark = { kind: 'pointer', over: 'mali', moved: false } as const;
const off = { kind: 'pointer', over: null, moved: true } as const;
const onPopover = { kind: 'pointer', over: 'popover', moved: true } as const;
const rested = { kind: 'rested', token: 1 } as const;

describe('a hover', () => {
  it('asks at once and waits', () => {
    expect(run([onMark])).toEqual({
      state: { kind: 'resting', token: 1, mark: 'mali' },
      effects: [
        { kind: 'ask', mark: 'mali' },
        { kind: 'wait', ms: 500, then: rested },
      ],
    });
  });

  it('opens after the rest, without taking the focus', () => {
    const { state, effects } = run([onMark, rested]);

    expect(state.kind).toBe('open');
    expect(effects).toContainEqual({ kind: 'show', mark: 'mali', focus: false });
  });

  it('goes on resting while the hand only trembles', () => {
    expect(run([onMark, stillOnMark, rested]).state.kind).toBe('open');
  });

  it('begins its rest anew when the pointer moves', () => {
    expect(run([onMark, onMark, rested]).state).toMatchObject({ kind: 'resting', token: 2 });
  });

  it.each<[string, PopoverEvent<string>]>([
    ['the pointer leaves', off],
    ['the reader scrolls, types or selects', { kind: 'busy' }],
    ['the reader presses Esc', { kind: 'dismissed' }],
  ])('opens nothing when %s first', (_why, event) => {
    expect(run([onMark, event, rested]).state.kind).toBe('closed');
  });

  it('opens nothing where only a click may', () => {
    expect(run([onMark], null)).toEqual({ state: CLOSED, effects: [] });
  });
});

describe('an open popover', () => {
  it('leaves in two steps', () => {
    const leaving = run([onMark, rested, off]);

    expect(leaving.effects).toEqual([{ kind: 'wait', ms: LEAVE_MS, then: { kind: 'left', token: 3 } }]);
    expect(step(leaving.state, { kind: 'left', token: 3 }, timings).effects).toEqual([
      { kind: 'hide', returnFocus: true },
    ]);
  });

  it('stays when the pointer reaches it in time', () => {
    expect(run([onMark, rested, off, onPopover, { kind: 'left', token: 3 }]).state.kind).toBe('open');
  });

  it('stays, once clicked, until dismissed', () => {
    expect(run([{ kind: 'clicked', on: 'mali' }, off]).state.kind).toBe('open');
    expect(
      run([
        { kind: 'clicked', on: 'mali' },
        { kind: 'clicked', on: null },
      ]).state.kind,
    ).toBe('closed');
  });

  it('stays, once the reader has gone into it', () => {
    expect(run([onMark, rested, { kind: 'clicked', on: 'popover' }, off]).state).toMatchObject({
      kind: 'open',
      opener: 'click',
    });
  });

  it('takes the focus when a key opened it', () => {
    expect(run([{ kind: 'keyboard', mark: 'mali' }]).effects).toContainEqual({
      kind: 'show',
      mark: 'mali',
      focus: true,
    });
  });

  it('does not close by scrolling', () => {
    expect(run([onMark, rested, { kind: 'busy' }]).state.kind).toBe('open');
  });
});

describe('any order of events', () => {
  it('hides only what was shown, and never acts on a token of an earlier visit', () => {
    const mark = fc.constantFrom('mali', 'france');
    const event: fc.Arbitrary<PopoverEvent<string>> = fc.oneof(
      fc.record({
        kind: fc.constant('pointer'),
        over: fc.oneof(mark, fc.constant(null), fc.constant('popover')),
        moved: fc.boolean(),
      }),
      fc.record({ kind: fc.constantFrom('rested', 'left'), token: fc.nat(12) }),
      fc.record({ kind: fc.constant('clicked'), on: fc.oneof(mark, fc.constant(null)) }),
      fc.record({ kind: fc.constant('keyboard'), mark }),
      fc.record({ kind: fc.constantFrom('busy', 'dismissed') }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let state: PopoverState<string> = CLOSED;
        let shown = false;
        for (const next of events) {
          const stale = (next.kind === 'rested' || next.kind === 'left') && next.token !== state.token;
          const result: Transition<string> = step(state, next, timings);
          if (stale) expect(result).toEqual({ state, effects: [] });
          for (const { kind } of result.effects) {
            if (kind === 'hide') expect(shown).toBe(true);
            if (kind === 'show' || kind === 'hide') shown = kind === 'show';
          }
          expect(result.state.kind === 'open' || result.state.kind === 'leaving').toBe(shown);
          state = result.state;
        }
      }),
    );
  });
});
