import { describe, expect, it } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { languageOf, primaryLanguage } from './article-language';

describe('primaryLanguage', () => {
  it.each([
    ['en_GB', 'en'],
    [' fr ', 'fr'],
    ['bam', 'bm'],
    ['SWA', 'sw'],
    ['hau-NE', 'ha'],
    ['iw', 'he'],
    ['in_ID', 'id'],
    ['scc', 'sr'],
    ['sh', 'sr'],
    ['pcm', 'pcm'],
    ['english', ''],
    ['x-klingon', ''],
    ['', ''],
  ])('in "%s" is "%s"', (stated, language) => {
    expect(primaryLanguage(stated)).toBe(language);
  });
});

describe('languageOf', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['AR', 'ar'],
    ['pt_BR', 'pt'],
    ['fil', 'fil'],
    [' fr ', 'fr'],
    ['', ''],
    ['-', ''],
  ])('of "%s" is "%s"', (lang, language) => {
    showPage('', { lang });

    expect(languageOf(document)).toBe(language);
  });
});
