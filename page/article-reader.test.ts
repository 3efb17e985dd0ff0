import { afterEach, describe, expect, it } from 'vitest';
import { buildStory } from '../tests/support/builders';
import { articleReader, leaveArticleReader } from './article-reader';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'sidelightArticle');
  document.body.innerHTML = '';
});

describe('the reader of articles', () => {
  it('is found where it was left', () => {
    const reader = { readStory: () => buildStory(), kindOf: () => 'article' as const };
    leaveArticleReader(reader);

    expect(articleReader()).toBe(reader);
  });

  it('is not an element of the page', () => {
    document.body.innerHTML = '<p id="sidelightArticle">';

    expect(() => articleReader()).toThrow('not on this page');
  });
});
