import { describe, expect, it } from 'vitest';
import { buildStory } from '../tests/support/builders';
import { LONGEST_PARAGRAPH, MOST_PARAGRAPHS, parseCompareSides, parseCompareVersion } from './compare-requests';

const read = { story: buildStory(), topics: ['mali'] };
const here = { ...read, url: 'https://a.example/dam' };
const article = {
  from: 'pasted',
  url: null,
  siteName: '',
  title: 'The dam opens',
  language: 'en',
  publishedOn: null,
  paragraphs: ['It opened.'],
} as const;

describe('parseCompareVersion', () => {
  it('reads a story and the address of a version', () => {
    expect(parseCompareVersion({ ...read, there: 'https://b.example/dam' }).there).toBe('https://b.example/dam');
  });

  it.each([[read], [{ ...read, there: 7 }], [{ there: 'https://b.example/' }]])('refuses %j', (request) => {
    expect(() => parseCompareVersion(request)).toThrow();
  });
});

describe('parseCompareSides', () => {
  it.each([
    [{ kind: 'version', url: 'https://b.example/dam', by: 'text' }],
    [{ kind: 'article', version: null, article }],
  ] as const)('reads the other side %j', (there) => {
    expect(parseCompareSides({ here, there })).toEqual({ here, there });
  });

  it.each([
    ['another kind', { kind: 'story', url: 'https://b.example/dam' }],
    ['an article from nowhere', { kind: 'article', version: null, article: { ...article, from: 'dream' } }],
    [
      'a paragraph that is too long',
      { kind: 'article', version: null, article: { ...article, paragraphs: ['x'.repeat(LONGEST_PARAGRAPH + 1)] } },
    ],
    [
      'too many paragraphs',
      { kind: 'article', version: null, article: { ...article, paragraphs: Array(MOST_PARAGRAPHS + 1).fill('x') } },
    ],
    ['a day that is none', { kind: 'article', version: null, article: { ...article, publishedOn: 'yesterday' } }],
  ])('refuses %s', (_what, there) => {
    expect(() => parseCompareSides({ here, there })).toThrow();
  });
});
