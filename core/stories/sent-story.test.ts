import { describe, expect, it } from 'vitest';
import { buildStory } from '../../tests/support/builders';
import { asSentBy } from './sent-story';

const PAGE = 'https://news.example/dam?from=feed';

describe('asSentBy', () => {
  it('leaves a story of the page’s own origin its address', () => {
    const story = buildStory({ url: 'https://news.example/dam' });

    expect(asSentBy(story, PAGE)).toBe(story);
  });

  it.each([['https://other.example/dam'], ['http://news.example/dam'], ['no address']])(
    'gives a story that claims %s the address of its page',
    (url) => {
      expect(asSentBy(buildStory({ url }), PAGE).url).toBe(PAGE);
    },
  );

  it('leaves a story of a page without an address none', () => {
    expect(asSentBy(buildStory(), undefined).url).toBe('');
  });
});
