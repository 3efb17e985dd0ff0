import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { stem } from './stem';

describe('stem', () => {
  it.each([
    ['en', ['flood', 'floods', 'flooded', 'flooding']],
    ['en', ['negotiate', 'negotiated', 'negotiating']],
    ['fr', ['gouvernement', 'gouvernements']],
    ['fr', ['inondee', 'inondees']],
    ['es', ['presidente', 'presidentes']],
    ['de', ['minister', 'ministers']],
    ['pt', ['ministro', 'ministros']],
    ['ru', ['министр', 'министра']],
  ])('in %s makes one of %j', (language, forms) => {
    expect(new Set(forms.map((form) => stem(form, language))).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(new Set(['flood', 'river', 'governor', 'govern'].map((word) => stem(word, 'en'))).size).toBeGreaterThan(2);
  });

  it.each(['xx', '', 'constructor', 'toString', '__proto__'])(
    'keeps the word of a language it does not know: "%s"',
    (language) => {
      expect(stem('floods', language)).toBe('floods');
    },
  );

  it('keeps what is too long to be a word', () => {
    const hash = 'floods'.repeat(20);

    expect(stem(hash, 'en')).toBe(hash);
  });

  it('answers the same again, and after very many other words', () => {
    const before = stem('flooding', 'en');
    for (let place = 0; place < 25_000; place++) stem(`w${place}`, 'en');

    expect(stem('flooding', 'en')).toBe(before);
  });

  it('gives a folded word, never nothing, for any word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).map(fold),
        fc.constantFrom('ar', 'de', 'en', 'es', 'fr', 'pt', 'ru'),
        (folded, language) => {
          const found = stem(folded, language);
          if (folded.length > 0) expect(found.length).toBeGreaterThan(0);
          expect(fold(found)).toBe(found);
        },
      ),
    );
  });
});
