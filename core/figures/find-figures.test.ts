import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from './figure';
import { findFigures } from './find-figures';

/** The only figure of a sentence, with its text. */
function only(sentence: string, language = 'en'): Figure & { text: string } {
  const [figure, ...others] = findFigures(sentence, language);

  expect(others).toEqual([]);
  if (!figure) throw new Error(`no figure in: ${sentence}`);
  return { ...figure, text: sentence.slice(figure.start, figure.end) };
}

function texts(sentence: string, language = 'en'): string[] {
  return findFigures(sentence, language).map(({ start, end }) => sentence.slice(start, end));
}

function values(sentence: string, language = 'en'): number[] {
  return findFigures(sentence, language).map(({ value }) => value);
}

describe('findFigures in English', () => {
  it('reads a bound, a number and the noun as one phrase', () => {
    const figure = only('At least 300 civilians were killed near the river.');

    expect(figure).toMatchObject({ text: 'At least 300 civilians', value: 300, low: 300, high: Infinity });
    expect(figure).toMatchObject({ bound: 'atLeast', unit: { kind: 'count' }, of: 'civilians' });
    expect(figure.scope).toEqual(expect.arrayContaining(['killed', 'river']));
  });

  it.each([
    ['more than 40 farms', 'moreThan', 40],
    ['up to 40 farms', 'atMost', 40],
    ['fewer than 40 farms', 'lessThan', 40],
    ['some 40 farms', 'about', 40],
    ['nearly 40 farms', 'about', 40],
    ['40 or more farms', 'atLeast', 40],
    ['as many as forty farms', 'atMost', 40],
    ['between 20 and 30 farms', 'between', 25],
    ['20 to 30 farms', 'between', 25],
    ['20-30 farms', 'between', 25],
    ['dozens of farms', 'vague', 24],
    ['several thousand farms', 'vague', 2000],
    ['tens of thousands of farms', 'vague', 20_000],
  ])('reads the bound of "%s"', (phrase, bound, value) => {
    expect(only(`They saw ${phrase}.`)).toMatchObject({ bound, value });
  });

  it.each([
    ['two hundred and five', 205],
    ['twenty-five thousand three hundred', 25_300],
    ['a dozen', 12],
    ['half a million', 500_000],
    ['one and a half million', 1_500_000],
    ['1.3 million', 1_300_000],
    ['1,213,000', 1_213_000],
    ['7bn', 7e9],
  ])('reads the number "%s"', (phrase, value) => {
    expect(only(`They built ${phrase} homes.`)).toMatchObject({ value, unit: { kind: 'count' }, of: 'homes' });
  });

  it('reads money before and behind the number', () => {
    expect(texts('It paid $4.2 billion, A$4.56, 20 cents and 5 million euros.')).toEqual([
      '$4.2 billion',
      'A$4.56',
      '20 cents',
      '5 million euros',
    ]);
    expect(findFigures('It paid A$4.56.', 'en')[0]?.unit).toEqual({ kind: 'money', currency: 'AUD' });
    expect(values('It paid 20 cents.')).toEqual([0.2]);
  });

  it('leaves a number as much room as it is rounded', () => {
    const figure = only('It has 1.2 million members.');

    expect(figure.low).toBeCloseTo(1.15e6);
    expect(figure.high).toBeCloseTo(1.25e6);
    expect(only('It has 300 members.')).toMatchObject({ low: 300, high: 300 });
  });

  it.each([
    ['It grew 4.4 percent.', 'percent'],
    ['The index lost 5 points.', 'points'],
    ['Two-thirds of voters agreed.', 'percent'],
    ['Mara Lind, 33, spoke.', 'age'],
    ['A 41-year-old baker spoke.', 'age'],
    ['Rovers won 3-1 there.', 'score'],
    ['It began at 4:30 p.m. there.', 'clock'],
    ['It is the 12th bridge.', 'ordinal'],
    ['They marched 20 miles.', 'measure'],
    ['They marched for three days.', 'duration'],
  ])('knows what is measured in "%s"', (sentence, kind) => {
    expect(only(sentence).unit.kind).toBe(kind);
  });

  it('adds halves and quarters', () => {
    expect(values('It takes 5 1/2 litres, 2 ½ litres or .85 litres.')).toEqual([5.5, 2.5, 0.85]);
  });

  it.each([
    'It began in 2003 and ended in 2014.',
    'They met on May 2, on 3 June and on Sept. 11.',
    'A Boeing 747 and an F-16 flew over Channel 4 on 12.03.2014.',
    'One of the men called 555-1234 about version 1.2.3 at 10 Harbour Street.',
    'The G7 of the 1970s, the 2014 season, No. 2 and page 7.',
  ])('finds no figure in "%s"', (sentence) => {
    expect(texts(sentence)).toEqual([]);
  });
});

describe('findFigures in other languages', () => {
  it.each([
    ['fr', 'Au moins 1 200 personnes ont fui.', 'Au moins 1 200 personnes', 1200, 'atLeast'],
    ['fr', 'On compte quatre-vingt-dix-sept soldats.', 'quatre-vingt-dix-sept soldats', 97, 'exactly'],
    ['fr', 'Près d’un millier de civils sont partis.', 'Près d’un millier de civils', 1000, 'about'],
    ['fr', 'Entre 20 et 30 civils sont partis.', 'Entre 20 et 30 civils', 25, 'between'],
    ['fr', 'Plusieurs milliers de civils sont partis.', 'Plusieurs milliers de civils', 2000, 'vague'],
    ['fr', 'Cela coûte 3,5 milliards d’euros.', '3,5 milliards d’euros', 3.5e9, 'exactly'],
    ['fr', 'Plus de la paix, une vingtaine d’enfants sont là.', 'une vingtaine d’enfants', 20, 'about'],
    ['fr', 'Il faut deux millions et demi de francs CFA.', 'deux millions et demi de francs CFA', 2.5e6, 'exactly'],
    ['es', 'Murieron al menos 1.200 personas.', 'al menos 1.200 personas', 1200, 'atLeast'],
    ['es', 'Hay treinta y cinco mil soldados.', 'treinta y cinco mil soldados', 35_000, 'exactly'],
    ['es', 'Cuesta más de 3,5 millones de euros.', 'más de 3,5 millones de euros', 3.5e6, 'moreThan'],
    ['de', 'Mindestens 1.200 Menschen flohen.', 'Mindestens 1.200 Menschen', 1200, 'atLeast'],
    ['de', 'Rund dreihundertfünfzig Soldaten kamen.', 'Rund dreihundertfünfzig Soldaten', 350, 'about'],
    ['de', 'Das kostet 3,5 Mio. Euro.', '3,5 Mio. Euro', 3.5e6, 'exactly'],
    ['pt', 'Pelo menos duzentas e trinta pessoas fugiram.', 'Pelo menos duzentas e trinta pessoas', 230, 'atLeast'],
    ['pt', 'Isso custa 2 milhões de reais.', '2 milhões de reais', 2e6, 'exactly'],
    ['ru', 'Погибли не менее 1 200 человек.', 'не менее 1 200 человек', 1200, 'atLeast'],
    ['ru', 'Прибыли двести тридцать пять солдат.', 'двести тридцать пять солдат', 235, 'exactly'],
    ['ru', 'Это стоит 3,5 млн рублей.', '3,5 млн рублей', 3.5e6, 'exactly'],
    ['ar', 'مقتل ما لا يقل عن ٣٠٠ شخص', 'ما لا يقل عن ٣٠٠ شخص', 300, 'atLeast'],
    ['ar', 'وصل خمسة وعشرون جنديا', 'خمسة وعشرون جنديا', 25, 'exactly'],
    ['fr', 'Le tir a tué 12 personnes au moins', '12 personnes au moins', 12, 'atLeast'],
    ['de', 'Zwölf Menschen mindestens starben', 'Zwölf Menschen mindestens', 12, 'atLeast'],
    ['ru', 'Погибли 12 человек как минимум', '12 человек как минимум', 12, 'atLeast'],
    ['ar', 'قتل 12 شخصا على الأقل', '12 شخصا على الأقل', 12, 'atLeast'],
    ['ar', 'قتل اثنا عشر شخصا', 'اثنا عشر شخصا', 12, 'exactly'],
    ['ar', 'بلغت القيمة 3 ملايين دولار', '3 ملايين دولار', 3e6, 'exactly'],
  ])('reads %s: %s', (language, sentence, text, value, bound) => {
    expect(only(sentence, language)).toMatchObject({ text, value, bound });
  });

  it.each([
    ['fr', 'Le 2 mai 2014, puis en 2003, et depuis 1998.'],
    ['es', 'El 2 de mayo de 2014.'],
    ['de', 'Am 2. Mai 2014 und im Jahr 2003.'],
    ['pt', 'Em 2 de maio de 2014.'],
    ['ru', 'Это было 2 мая 2014 года.'],
    ['ar', 'في 2 مايو عام 2014'],
  ])('takes a date for no figure in %s', (language, sentence) => {
    expect(texts(sentence, language)).toEqual([]);
  });

  it('tells an age from a duration', () => {
    expect(only('Paul Mert, 33 ans, parle.', 'fr').unit.kind).toBe('age');
    expect(only('Cela a duré 33 ans.', 'fr').unit.kind).toBe('duration');
  });
});

describe('findFigures on anything', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '1',
          '20',
          '3,5',
          'million',
          '-',
          '$',
          ' ',
          'to',
          'half',
          'a',
          'of',
          '/',
          ':',
          '٣',
          '😀',
          '\ud800',
          'May',
          'و5',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  it.each([
    ['Lifted at 11:10:', ['11:10']],
    ['1:1:', ['1:1']],
    ['At 11:10: forty died', ['11:10', 'forty']],
    ['It ended at 1:10:30', ['1:10:30']],
  ])('ends a clock where a colon ends the clause: %s', (text, figures) => {
    expect(findFigures(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(figures);
  });

  it('stays within the text, in order, and does not throw', () => {
    fc.assert(
      fc.property(junk, fc.constantFrom('en', 'fr', 'es', 'de', 'pt', 'ar', 'ru', 'xx'), (text, language) => {
        let last = 0;
        for (const { start, end, low, high } of findFigures(text, language)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(low).toBeLessThanOrEqual(high);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a very long sentence in a moment', () => {
    const started = performance.now();

    expect(findFigures('At least 300 people and 5 more were killed, '.repeat(3000), 'en').length).toBeGreaterThan(3000);
    expect(findFigures('1 '.repeat(50_000), 'fr').length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
