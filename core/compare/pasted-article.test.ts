import { describe, expect, it } from 'vitest';
import { LONGEST_PARAGRAPH, MOST_PARAGRAPHS, parseCompareSides } from '../compare-requests';
import { buildStory } from '../../tests/support/builders';
import { pastedArticle } from './pasted-article';

const paste = (text: string, rest: { outlet?: string; publishedOn?: string } = {}) =>
  pastedArticle({ text, outlet: '', publishedOn: '', ...rest });

describe('pastedArticle', () => {
  it('takes the first line for the headline and every other for a paragraph', () => {
    expect(paste('  The dam opens \r\n\r\nIt opened on Friday.\nIt is long.', { outlet: ' Daily Varde ' })).toEqual({
      ok: true,
      value: {
        from: 'pasted',
        url: null,
        siteName: 'Daily Varde',
        language: '',
        title: 'The dam opens',
        publishedOn: null,
        paragraphs: ['It opened on Friday.', 'It is long.'],
      },
    });
  });

  it.each([
    ['there is one line', 'It opened on Friday.'],
    ['the first line is a whole paragraph', `${'It opened on Friday. '.repeat(20)}\nIt is long.`],
  ])('has no headline where %s', (_where, text) => {
    const read = paste(text);

    expect(read).toMatchObject({ ok: true, value: { title: '' } });
    expect(read.ok && read.value.paragraphs.length).toBe(text.split('\n').length);
  });

  it.each([
    ['2024-03-02', '2024-03-02'],
    ['2 March', null],
    ['2024-02-31', null],
  ])('reads the day %s as %s', (publishedOn, day) => {
    expect(paste('A\nB', { publishedOn })).toMatchObject({ value: { publishedOn: day } });
  });

  it('refuses what holds no text', () => {
    expect(paste(' \n \r\n')).toEqual({ ok: false, error: 'no-text' });
  });

  it('cuts what is longer than what is compared, so that it can be asked for', () => {
    const read = paste(`T\n${'x'.repeat(LONGEST_PARAGRAPH + 9)}\n${'y\n'.repeat(MOST_PARAGRAPHS)}`);
    if (!read.ok) throw new Error(read.error);
    const here = { story: buildStory(), topics: [], url: 'https://a.example/dam' };

    expect(() =>
      parseCompareSides({ here, there: { kind: 'article', article: read.value, version: null } }),
    ).not.toThrow();
  });
});
