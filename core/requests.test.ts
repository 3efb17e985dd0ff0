import { describe, expect, it } from 'vitest';
import { buildStory } from '../tests/support/builders';
import { parseTabStory, parseLookUpTopic, parseReportMarks, parseStoryRequest } from './requests';
import { MOST_SENTENCES } from './stories/story';

describe('requests of a page', () => {
  it('reads a story', () => {
    const read = { story: buildStory(), topics: ['mali'] };

    expect(parseStoryRequest(read)).toEqual(read);
    expect(parseTabStory({ ...read, url: 'https://a.example/' })).toEqual({ ...read, url: 'https://a.example/' });
  });

  it('reads a topic', () => {
    expect(parseLookUpTopic({ topicId: 'mali' })).toEqual({ topicId: 'mali' });
  });

  it('reads what a page says of its marks', () => {
    expect(parseReportMarks({ topics: 3, needsPopover: true })).toEqual({ topics: 3, needsPopover: true });
  });

  it.each([[{ topics: -1, needsPopover: true }], [{ topics: 1e9, needsPopover: true }], [{ topics: 3 }]])(
    'refuses marks like %j',
    (request) => {
      expect(() => parseReportMarks(request)).toThrow();
    },
  );

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
