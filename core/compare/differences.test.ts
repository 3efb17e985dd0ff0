import { describe, expect, it } from 'vitest';
import { findNames } from '../wording/find-names';
import { findDifferences, type DifferenceSide } from './differences';

function side(text: string, rest: Partial<DifferenceSide> = {}): DifferenceSide {
  const clause = { start: 0, end: text.length };
  return {
    sentence: 0,
    text,
    clause,
    named: findNames(text, 'en'),
    isSharedAfter: () => true,
    language: 'en',
    publishedOn: '2031-03-08',
    ...rest,
  };
}

function kindsOf(a: string, b: string, clauseShare = 0.8, rest: Partial<DifferenceSide> = {}) {
  return findDifferences(side(a, rest), side(b, rest), clauseShare).differences.map(({ kind }) => kind);
}

describe('findDifferences', () => {
  it.each([
    ['figure', 'The flood killed 18 people in Orlen on Friday.', 'The flood killed 25 people in Orlen on Friday.'],
    ['date', 'The envoy left on 3 March 2031.', 'The envoy left on 5 March 2031.'],
    ['hedging', 'The army allegedly burned the village.', 'The army burned the village.'],
    ['hedging', 'The state is set to leave the union.', 'The state has left the union.'],
    ['naming', 'The junta freed the hostages.', 'The military administration freed the hostages.'],
    ['actor', 'Rebels killed three nurses in Orlen.', 'Three nurses were killed by the army in Orlen.'],
    ['saying', 'The mayor admitted that the fund was empty.', 'The mayor said that the fund was empty.'],
  ])('finds %s told differently', (kind, a, b) => {
    expect(kindsOf(a, b)).toEqual([kind]);
    expect(kindsOf(b, a)).toEqual([kind]);
  });

  it.each([
    ['figures that can both be true', 'At least 18 people died in Orlen.', 'In Orlen 25 people died.'],
    ['the same date in other words', 'The envoy left on Tuesday.', 'The envoy left on 4 March 2031.'],
    ['hedged on both sides', 'The army allegedly burned the village.', 'The army reportedly burned the village.'],
    ['a name that both use', 'The junta, or military government, met.', 'The junta met.'],
    ['other speakers', 'The mayor admitted the loss.', 'The minister said so.'],
  ])('finds no difference in %s', (_what, a, b) => {
    expect(kindsOf(a, b)).toEqual([]);
  });

  it.each([
    [
      'when somebody said so',
      'en',
      'Troops shot four men on Thursday.',
      'Troops shot four men, doctors said on Friday.',
    ],
    [
      'quand on l’a dit',
      'fr',
      'L’armée a tué quatre hommes jeudi.',
      'L’armée a tué quatre hommes, ont indiqué vendredi des témoins.',
    ],
    ['the day of a noun', 'en', 'He condemned the attack on Wednesday.', 'He condemned Friday’s attack.'],
    ['le jour d’un nom', 'fr', 'Il a condamné l’attaque vendredi.', 'Il a condamné l’attaque de jeudi.'],
    ['one weekday in two tenses', 'en', 'The truce expires on Friday.', 'The truce will expire on Friday.'],
  ])('takes no date for another that tells %s', (_what, language, a, b) => {
    expect(kindsOf(a, b, 0.8, { language })).not.toContain('date');
    expect(kindsOf(b, a, 0.8, { language })).not.toContain('date');
  });

  it('sets days of one act against each other, whoever said so and in whatever way', () => {
    expect(kindsOf('Troops shot four men on Thursday.', 'Doctors said troops shot four men on Friday.')).toContain(
      'date',
    );
    expect(kindsOf('He condemned Thursday’s attack.', 'He condemned Friday’s attack.')).toContain('date');
    expect(kindsOf('L’usine a fermé vendredi.', 'L’usine a fermé jeudi.', 0.8, { language: 'fr' })).toContain('date');
  });

  it('sets no statement against another of the same speaker that both sides report', () => {
    const [a, b] = [
      'Karsten denied fraud, and said the money was a gift.',
      'Karsten said the money was a gift, and denied fraud.',
    ];
    expect(kindsOf(a, b)).not.toContain('saying');
    expect(kindsOf('Orlen said it struck and denied it hit a school.', 'Orlen said it struck.')).not.toContain(
      'saying',
    );
  });

  it('takes no two acts for one since as many were killed', () => {
    const [a, b] = ['The army killed 12 rebels near Velmar.', 'Rebels killed 12 soldiers near Velmar.'];
    expect(kindsOf(a, b)).not.toContain('actor');
  });

  it('takes what would be for what is planned', () => {
    expect(kindsOf('The firm plans to cut jobs.', 'The firm would cut jobs.')).not.toContain('hedging');
  });

  it('compares dates only where the clauses tell the same thing', () => {
    expect(kindsOf('The envoy left on 3 March 2031.', 'The envoy left on 5 March 2031.', 0.2)).toEqual([]);
  });

  it('lets a hedge count only where it holds back what the other side tells', () => {
    const rest = { isSharedAfter: () => false };

    expect(kindsOf('The army allegedly burned the village.', 'The army burned the village.', 0.8, rest)).toEqual([]);
  });

  it('gives the places on both sides', () => {
    const { figures, differences } = findDifferences(
      side('The flood killed 18 people in Orlen.', { sentence: 3 }),
      side('The flood killed 25 people in Orlen.', { sentence: 7 }),
      0.9,
    );

    expect(figures).toHaveLength(1);
    expect(differences[0]).toMatchObject({ here: [{ sentence: 3 }], there: [{ sentence: 7 }] });
  });
});
