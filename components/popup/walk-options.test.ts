import { describe, expect, it } from 'vitest';
import { placeAfter } from './walk-options';

describe('placeAfter', () => {
  it.each([
    ['ArrowDown', null, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', null, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['ArrowLeft', 1, null],
    ['a', 1, null],
  ])('leads with %s from %s of three to %s', (key, active, to) => {
    expect(placeAfter(key, active, 3)).toBe(to);
  });

  it('leads nowhere in an empty list', () => {
    expect(placeAfter('ArrowDown', null, 0)).toBeNull();
  });
});
