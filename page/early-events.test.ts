import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetMove, hearFirst, latestMove, onReaderEvent } from './early-events';

afterEach(() => {
  globalThis.sidelightHear = undefined;
  forgetMove();
});

const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

describe('onReaderEvent', () => {
  it('hears what a page keeps to itself, where it was there before the page', () => {
    const life = new AbortController();
    hearFirst();
    window.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    const hear = vi.fn();
    onReaderEvent('keydown', hear, life.signal);

    press();
    expect(hear).toHaveBeenCalledOnce();

    life.abort();
    press();
    expect(hear).toHaveBeenCalledOnce();
  });

  it('hears events also where nothing was there before', () => {
    const life = new AbortController();
    const hear = vi.fn();
    onReaderEvent('keydown', hear, life.signal);

    press();

    expect(hear).toHaveBeenCalledOnce();
    life.abort();
  });
});

describe('latestMove', () => {
  const move = (clientX: number) => window.dispatchEvent(new PointerEvent('pointermove', { clientX }));

  it('is where the pointer was moved to last', () => {
    hearFirst();

    move(10);
    move(20);

    expect(latestMove()?.clientX).toBe(20);
  });

  it.each(['wheel', 'keydown'])('is none after a %s', (kind) => {
    hearFirst();
    move(10);

    window.dispatchEvent(new Event(kind));

    expect(latestMove()).toBeUndefined();
  });

  it('is none where it has not moved since it was forgotten', () => {
    hearFirst();
    move(10);

    forgetMove();

    expect(latestMove()).toBeUndefined();
  });
});
