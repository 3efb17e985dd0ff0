import { describe, expect, it } from 'vitest';
import { find, showPage, textIn } from '../tests/support/fake-page';
import { languageAround, languageSample, languagesIn } from './page-languages';

describe('languageAround', () => {
  it.each([
    ['the block', '<blockquote lang="fr"><p id="at">x</p></blockquote>', 'fr'],
    ['the element itself', '<p id="at" lang="fr-CA">x</p>', 'fr'],
    ['the innermost of several', '<div lang="fr"><p id="at" lang="de">x</p></div>', 'de'],
    ['only the page', '<p id="at">x</p>', null],
    ['nothing, but nonsense', '<p id="at" lang="{{ lang }}">x</p>', null],
    ['nothing, but says so', '<p id="at" lang="">x</p>', null],
  ])('is what is stated by %s', (_what, markup, language) => {
    showPage(markup, { lang: 'en' });

    expect(languageAround(textIn('#at'))).toBe(language);
  });

  it('is not what the body states, which is the page’s', () => {
    showPage('<p>x</p>', { lang: '' });
    document.body.lang = 'fr';

    expect(languageAround(textIn('p'))).toBeNull();

    document.body.removeAttribute('lang');
  });
});

describe('languagesIn', () => {
  const known = ['', 'en', 'fr', 'de', 'ar', 'ru'];
  const languages = (markup: string, language = 'en') => {
    showPage(markup, { lang: language });
    return languagesIn(document, language, known);
  };

  it('are the page’s own first, and those of its blocks', () => {
    expect(languages('<p lang="de">x</p><p>x <i lang="fr-CA">y</i></p><p lang="de">x</p>')).toEqual(['en', 'de', 'fr']);
  });

  it('are not those that nobody has names in, but for the page’s own', () => {
    expect(languages('<p lang="cy">x</p>')).toEqual(['en']);
    expect(languages('<p lang="de">x</p>', 'cy')).toEqual(['cy', 'de']);
  });

  it.each(['<p lang="">x</p>', '<p lang="undefined">x</p>', '<p><svg lang="{}"><text lang>x</text></svg></p>'])(
    'are not what states none: %s',
    (markup) => {
      expect(languages(markup)).toEqual(['en']);
    },
  );

  it('are also stated by pictures and formulas', () => {
    expect(languages('<svg lang="fr"></svg><math lang="de"></math>')).toEqual(['en', 'fr', 'de']);
  });

  it('are none where the page’s own is unknown, and every language counts', () => {
    expect(languages('<p lang="fr">x</p>', '')).toEqual([]);
  });

  it('are not more than a page can be expected to speak', () => {
    expect(languages('<i lang="fr"></i><i lang="de"></i><i lang="ar"></i><i lang="ru"></i>')).toHaveLength(4);
  });
});

describe('languageSample', () => {
  it('is the text of the first paragraphs', () => {
    showPage(
      `<h1>Head</h1><p>The river ${'rose and fell '.repeat(20)}</p><div>beside</div><p>It rose and fell once again, all year, as it always had.</p>`,
    );

    const sample = languageSample(document);

    expect(sample).toMatch(/^The river rose/u);
    expect(sample).toMatch(/always had\. $/u);
    expect(sample).not.toMatch(/Head|beside/u);
  });

  it('is empty where there is too little to tell a language by', () => {
    showPage('<p>The river rose.</p>');

    expect(languageSample(document)).toBe('');
  });

  it('is not longer than it has to be', () => {
    showPage('<p></p>');
    find('p').textContent = 'The river rose. '.repeat(10_000);

    expect(languageSample(document)).toHaveLength(2_000);
  });
});
