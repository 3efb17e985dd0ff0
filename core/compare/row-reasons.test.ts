import { describe, expect, it } from 'vitest';
import { rowCandidates, type RowCandidate } from '../align/row-candidates';
import { Vocabulary } from '../align/vocabulary';
import { rowReasons } from './row-reasons';

function reasons(a: string, b: string) {
  const of = (sentence: string) => ({ sentences: [sentence], language: 'en' });
  return rowReasons(rowCandidates(of(a), of(b), new Vocabulary()).pairs[0] as RowCandidate);
}

describe('rowReasons', () => {
  it('names what two sentences share', () => {
    const found = reasons(
      'Divers led by Ana Moor found 14 crates off Lanning.',
      'Off Lanning, Ana Moor and her divers found 14 crates.',
    );

    expect(found).toEqual(expect.arrayContaining(['same-names', 'same-numbers', 'same-place']));
  });

  it('always names something', () => {
    const found = reasons('The old pumps were sent to Karsten.', 'Later the pumps were old and tired.');

    expect(found.length).toBeGreaterThan(0);
  });
});
