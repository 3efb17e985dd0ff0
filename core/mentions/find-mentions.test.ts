import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAlias } from '../../tests/support/builders';
import { BLOCK_BREAK } from '../text/words';
import { compileMatcher } from './compile-matcher';
import { findMentions } from './find-mentions';

const aliases = [
  buildAlias('Mali'),
  buildAlias('France', { topicId: 'france' }),
  buildAlias('Barkhane', { topicId: 'barkhane' }),
  buildAlias('Operation Barkhane', { topicId: 'barkhane' }),
  buildAlias('français', { topicId: 'france', case: 'any' }),
  buildAlias('Paris', { topicId: 'france', weak: true }),
  buildAlias('فرنسا', { topicId: 'france' }),
  buildAlias('مالي', { company: ['باماكو'] }),
  buildAlias('Tour de France', { topicId: null }),
  buildAlias('Anatole France', { topicId: null }),
];
const matcher = compileMatcher(aliases, '');

function found(text: string): string[] {
  return findMentions(text, matcher).map(({ start, end }) => text.slice(start, end));
}

describe('findMentions', () => {
  it.each([
    ['a name', 'In Mali today.', ['Mali']],
    ['no part of a word', 'Somalia, Malibu and Maliki normalise.', []],
    ['no lower-case word where a name is capital', 'i mali del secolo', []],
    ['capitals', 'MALI AND FRANCE', ['MALI', 'FRANCE']],
    ['any case where the alias says so', 'Français et français', ['Français', 'français']],
    ['a name before an apostrophe and a suffix', "Mali's junta, Mali'de", ['Mali', 'Mali']],
    ['a name behind an apostrophe', "l'opération de l'Operation Barkhane", ['Operation Barkhane']],
    ['the longest alias', 'Operation Barkhane and Barkhane', ['Operation Barkhane', 'Barkhane']],
    ['an alias over a line of the source', 'Operation\n      Barkhane', ['Operation Barkhane']],
    ['no alias over a block', `Operation${BLOCK_BREAK}Barkhane`, ['Barkhane']],
    ['nothing in a longer name', 'the Tour de France, by Anatole France', []],
    ['a name behind a longer name', 'Tour de France in France', ['France']],
    ['a weak alias beside a strong one', 'Paris and Mali', ['Paris', 'Mali']],
    ['no weak alias alone', 'Paris Hilton in Paris', []],
    ['a name behind Arabic proclitics', 'قالت لفرنسا وبفرنسا', ['فرنسا', 'فرنسا']],
    ['an ambiguous name in company', 'أعلنت باماكو عاصمة مالي', ['مالي']],
    ['no ambiguous name without company', 'التقرير مالي', []],
  ])('finds %s', (_what, text, mentions) => {
    expect(found(text).map((mention) => mention.replace(/\s+/g, ' '))).toEqual(mentions);
  });

  it('takes a weak alias where an earlier part of the page had a strong one', () => {
    expect(findMentions('Paris answered.', matcher, true)).toHaveLength(1);
  });

  it('finds only whole words, in order, never one inside another, in any text', () => {
    const piece = fc.oneof(fc.constantFrom('Mali', 'France', 'Tour de', ' ', "'", 'ly', '-'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        let last = 0;
        for (const { start, end } of findMentions(pieces.join(''), matcher)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
