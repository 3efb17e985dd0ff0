import { describe, expect, it } from 'vitest';
import { MOST_SENTENCES, readSentences, sentencesOf } from './version-text';

const version = (paragraphs: readonly string[], title: string | null = null) => ({
  title,
  paragraphs,
  language: 'en',
  publishedOn: null,
});

describe('the sentences of a version', () => {
  it('begin with the title and know their paragraph', () => {
    expect(sentencesOf(version(['One is here. Two is there.', 'Three.'], ' A  title '))).toEqual([
      { text: 'A title', paragraph: 0 },
      { text: 'One is here.', paragraph: 1 },
      { text: 'Two is there.', paragraph: 1 },
      { text: 'Three.', paragraph: 2 },
    ]);
  });

  it('leave out runs that are no sentences', () => {
    expect(sentencesOf(version(['x'.repeat(2_000), 'A sentence.']))).toEqual([{ text: 'A sentence.', paragraph: 2 }]);
  });

  it('are no more than are compared', () => {
    const long = version(Array.from({ length: MOST_SENTENCES + 1 }, () => 'A sentence.'));

    expect(sentencesOf(long)).toHaveLength(MOST_SENTENCES);
    expect([readSentences(long).isCut, readSentences(version(['A sentence.'])).isCut]).toEqual([true, false]);
  });

  it('are none of a text without any, in a language nobody named', () => {
    expect(sentencesOf({ title: ' ', paragraphs: ['', '  '], language: '', publishedOn: null })).toEqual([]);
  });
});
