import { describe, expect, it } from 'vitest';
import { buildStory } from '../../tests/support/builders';
import { articleOf, textOfArticle, textOfStory } from './compared-article';

const story = buildStory({ title: 'The dam opens', language: '', sentences: ['It opened.', 'It is long.'] });

describe('a story as a text', () => {
  it('has its sentences one by one, and the likeliest language where none is known', () => {
    expect(textOfStory(story)).toEqual({
      title: 'The dam opens',
      paragraphs: ['It opened.', 'It is long.'],
      language: 'en',
      publishedOn: story.publishedOn,
    });
  });

  it('has no headline where the page gives none', () => {
    expect(textOfStory({ ...story, title: '' }).title).toBeNull();
  });

  it('is the same text when it was read elsewhere', () => {
    expect(textOfArticle(articleOf(story, 'tab'))).toEqual(textOfStory(story));
  });
});

describe('articleOf', () => {
  it('has no address where the story has none', () => {
    expect(articleOf({ ...story, url: '' }, 'file').url).toBeNull();
    expect(articleOf(story, 'tab')).toMatchObject({ from: 'tab', url: story.url, siteName: story.siteName });
  });
});
