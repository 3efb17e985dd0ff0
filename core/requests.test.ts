import { describe, expect, it } from 'vitest';
import { buildStory } from '../tests/support/builders';
import { parseStoryRequest, parseLookUpTopic, parseNothing } from './requests';
import { MOST_SENTENCES } from './stories/story';

describe('requests of a page', () => {
  it('reads a story', () => {
    expect(parseStoryRequest({ story: buildStory() })).toEqual({ story: buildStory() });
  });

  it('reads a topic', () => {
    expect(parseLookUpTopic({ topicId: 'mali' })).toEqual({ topicId: 'mali' });
  });

  it('drops what comes with a question that needs nothing', () => {
    expect(parseNothing()).toEqual({});
  });

  it.each([
    ['no object', null],
    ['no story', {}],
    ['a story of numbers', { story: { ...buildStory(), title: 7 } }],
    ['a day that is none', { story: buildStory({ publishedOn: 'yesterday' }) }],
    ['more sentences than a story has', { story: buildStory({ sentences: Array(MOST_SENTENCES + 1).fill('.') }) }],
  ])('refuses %s', (_what, request) => {
    expect(() => parseStoryRequest(request)).toThrow();
  });

  it('refuses a topic that is no text', () => {
    expect(() => parseLookUpTopic({ topicId: { $ne: '' } })).toThrow();
  });
});
