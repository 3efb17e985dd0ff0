import { describe, expect, it } from 'vitest';
import { buildStory, topicId } from '../../tests/support/builders';
import { MOST_CHARACTERS, storyToKeep } from './story-to-keep';

const story = buildStory({ url: 'https://www.news.example/dam#top', sentences: ['One.', 'Two.', 'Three.'] });
const mali = topicId('mali');
const settings = { keepsReading: true, followedTopics: [mali, topicId('france')] };

describe('storyToKeep', () => {
  it('keeps a story under its address, with its host and the followed topics', () => {
    const read = { story, topics: [mali, topicId('niger'), mali] };

    expect(storyToKeep(read, settings, false)).toEqual({
      story: { ...story, url: 'https://www.news.example/dam' },
      host: 'news.example',
      topics: [mali],
    });
  });

  it('keeps the beginning of a story without end', () => {
    const sentences = Array<string>(100).fill('x'.repeat(MOST_CHARACTERS / 50));

    expect(
      storyToKeep({ story: { ...story, sentences }, topics: [mali] }, settings, false)?.story.sentences,
    ).toHaveLength(50);
  });

  it.each<[string, Parameters<typeof storyToKeep>]>([
    ['the reader does not want it', [{ story, topics: [mali] }, { ...settings, keepsReading: false }, false]],
    ['it is read in a private window', [{ story, topics: [mali] }, settings, true]],
    ['it has no title', [{ story: { ...story, title: ' ' }, topics: [mali] }, settings, false]],
    ['it has hardly any text', [{ story: { ...story, sentences: ['One.', 'Two.'] }, topics: [mali] }, settings, false]],
    ['it is none of the web', [{ story: { ...story, url: 'file:///dam.html' }, topics: [mali] }, settings, false]],
    [
      'its host is for private affairs',
      [{ story: { ...story, url: 'https://mail.news.example/' }, topics: [mali] }, settings, false],
    ],
    ['it mentions no topic', [{ story, topics: [] }, settings, false]],
    ['it mentions no followed topic', [{ story, topics: [topicId('niger')] }, settings, false]],
  ])('keeps nothing where %s', (_why, asked) => {
    expect(storyToKeep(...asked)).toBeNull();
  });
});
