import { describe, expect, it } from 'vitest';
import { briefWords } from '../../tests/support/brief-words';
import { buildHere, buildSideBySide, buildThere } from '../../tests/support/side-by-side';
import type { ShownSide } from '../compare/side-by-side';
import { buildBrief } from './build-brief';
import { penFor } from './pen';

function penWith(here: Partial<ShownSide> = {}, there: Partial<ShownSide> = {}, language: 'en' | 'fr' | 'ar' = 'en') {
  const of = buildSideBySide({ here: buildHere(here), there: buildThere(there) });
  return penFor(buildBrief(of, { madeOn: '2031-03-10' }), briefWords(language), language);
}

describe('a pen', () => {
  it('calls an outlet by its host where it has no name, and by its side where it has neither', () => {
    const nameless = { outlet: { id: null, name: '' } } as const;

    expect(penWith(nameless, { ...nameless, url: null }).names).toEqual({
      here: 'harbour.example',
      there: 'Other version',
    });
  });

  it('tells two articles of one outlet apart', () => {
    const { outlet } = buildThere();

    expect(penWith({ outlet }).names).toEqual({
      here: 'Inland Herald (This page)',
      there: 'Inland Herald (Other version)',
    });
  });

  it('takes a text in the language of the interface, else in English, else in the only one', () => {
    const { local } = penWith({}, {}, 'fr');

    expect(local({ en: 'dam', fr: 'barrage' })).toBe('barrage');
    expect(local({ de: 'Damm', en: 'dam' })).toBe('dam');
    expect(local({ de: 'Damm' })).toBe('Damm');
  });

  it('says that a quote is not all', () => {
    expect(penWith().quote({ text: 'The dam […]', length: 'left-out' })).toBe(
      '“The dam \\[…\\]” (rest left out for length)',
    );
  });

  it('links sources, and names those without an address', () => {
    const sources = [
      { name: 'A', url: 'https://a.example/' },
      { name: 'B', url: null },
    ];

    expect(penWith().sources(sources)).toBe(' (Source: [A](<https://a.example/>), B)');
    expect(penWith().sources([])).toBe('');
  });

  it('puts parts together in the manner of the language', () => {
    expect(penWith({}, {}, 'fr').join(['a', 'b', 'c'])).toBe('a ; b ; c');
    expect(penWith().join([])).toBe('');
  });
});
