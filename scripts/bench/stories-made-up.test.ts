import { describe, expect, it } from 'vitest';
import { storiesOf } from './stories-made-up';

const EVENTS = Array.from({ length: 200 }, (_, event) => storiesOf(event));

describe('a made-up event', () => {
  it('is the same for the same number', () => {
    expect(storiesOf(7)).toEqual(EVENTS[7]);
    expect(storiesOf(8)).not.toEqual(EVENTS[7]);
  });

  it('is told by one to four outlets, each at an address of its own', () => {
    const tellers = EVENTS.map((stories) => new Set(stories.map(({ siteName }) => siteName)).size);
    const urls = EVENTS.flat().map(({ url }) => url);

    expect(new Set(tellers)).toEqual(new Set([1, 2, 3, 4]));
    expect(tellers).toEqual(EVENTS.map(({ length }) => length));
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('is told in about 1,000 to 3,000 characters', () => {
    const lengths = EVENTS.flat().map(({ sentences }) => sentences.join('').length);

    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...lengths)).toBeLessThan(3_400);
  });
});
