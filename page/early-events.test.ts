import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearFirst, onReaderEvent } from './early-events';

afterEach(() => {
  globalThis.sidelightHear = undefined;
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
