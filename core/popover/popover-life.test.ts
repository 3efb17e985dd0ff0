import { describe, expect, it } from 'vitest';
import { PopoverLife } from './popover-life';
import type { PopoverEffect } from './popover-machine';
import { DEFAULT_REST_MS } from './timings';

/** A popover with a clock that stands still until it is moved. */
function buildLife(restMs: number | null = DEFAULT_REST_MS) {
  let now = 0;
  let timers: { readonly at: number; readonly then: () => void }[] = [];
  const done: string[] = [];
  const life = new PopoverLife<string>({
    wait: (ms, then) => timers.push({ at: now + ms, then }),
    restMs: () => restMs,
    carryOut: (effect: Exclude<PopoverEffect<string>, { kind: 'wait' }>) => done.push(effect.kind),
  });
  const pass = (ms: number): void => {
    now += ms;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { then } of due) then();
  };
  return { life, pass, done };
}

const over = (what: string | null, moved = true) => ({ kind: 'pointer', over: what, moved }) as const;

describe('a pointer at rest', () => {
  it('opens the popover after 500 ms, and not a millisecond before', () => {
    const { life, pass, done } = buildLife();
    life.handle(over('mali'));

    pass(499);
    expect(done).not.toContain('show');
    pass(1);
    expect(done).toContain('show');
  });

  it('has to rest anew whenever it moves', () => {
    const { life, pass, done } = buildLife();
    life.handle(over('mali'));
    pass(400);
    life.handle(over('mali'));

    pass(499);
    expect(done).not.toContain('show');
    pass(1);
    expect(done).toContain('show');
  });

  it('opens nothing where the reader has turned that off, or turns to something else', () => {
    const off = buildLife(null);
    off.life.handle(over('mali'));
    off.pass(10_000);

    const busy = buildLife();
    busy.life.handle(over('mali'));
    busy.life.handle({ kind: 'busy' });
    busy.pass(10_000);

    expect([...off.done, ...busy.done]).not.toContain('show');
  });
});

describe('a pointer that leaves', () => {
  function openLife() {
    const built = buildLife();
    built.life.handle(over('mali'));
    built.pass(500);
    built.life.handle(over(null));
    return built;
  }

  it('closes the popover after 300 ms, and not a millisecond before', () => {
    const { pass, done } = openLife();

    pass(299);
    expect(done).not.toContain('hide');
    pass(1);
    expect(done).toContain('hide');
  });

  it('may cross the gap to the popover within that time', () => {
    const { life, pass, done } = openLife();
    pass(299);
    life.handle(over('popover'));

    pass(10_000);

    expect(done).not.toContain('hide');
  });
});
