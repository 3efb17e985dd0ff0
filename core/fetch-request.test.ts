import { describe, expect, it } from 'vitest';
import { parseFetchArticle } from './fetch-request';
import { LONGEST_ADDRESS } from './requests';

describe('parseFetchArticle', () => {
  it('takes an address, and nothing besides', () => {
    expect(parseFetchArticle({ url: 'https://news.example/dam', method: 'POST' })).toEqual({
      url: 'https://news.example/dam',
    });
  });

  it.each([
    [null],
    [{}],
    [{ url: 7 }],
    [{ url: ['https://news.example/'] }],
    [{ url: `https://news.example/${'x'.repeat(LONGEST_ADDRESS)}` }],
  ])('refuses %o', (request) => {
    expect(() => parseFetchArticle(request)).toThrow();
  });
});
