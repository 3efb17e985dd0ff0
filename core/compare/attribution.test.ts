import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from './attribution';

function saidIn(sentence: string, language: string) {
  return findAttributions(sentence, language).map(({ speaker, verb, stance }) => [
    speaker && sentence.slice(speaker.start, speaker.end),
    verb,
    stance,
  ]);
}

describe('findAttributions, in English', () => {
  it.each([
    ['“We stay,” said Colonel Diallo in a statement.', ['Colonel Diallo', 'say', 'neutral']],
    ['Diallo, a spokesman for the army, said the mine closed.', ['Diallo', 'say', 'neutral']],
    ['The mine closed, said the army.', ['the army', 'say', 'neutral']],
    ['The firm, which left the country, accused the mayor of fraud.', ['The firm', 'accuse', 'accusing']],
    ['The firm was accused by the mayor of fraud.', ['the mayor', 'accuse', 'accusing']],
    ['He is said to be ill.', [null, 'say', 'neutral']],
    ['Officials say the dam is safe.', ['Officials', 'say', 'neutral']],
    ['It was a flood that Gao claims is over.', ['Gao', 'claim', 'doubting']],
    ['According to two officials in Gao, ten died.', ['two officials in Gao', 'according to', 'neutral']],
    ['Ten died, the Daily Lamp reported.', ['the Daily Lamp', 'report', 'neutral']],
    ['Diallo was quoted as saying the road was shut.', ['Diallo', 'say', 'neutral']],
    ['The minister denied the claims.', ['The minister', 'deny', 'denying']],
    ['The firm’s owners, however, admitted that it leaked.', ['The firm’s owners', 'admit', 'admitting']],
    ['The town council told reporters that it would vote.', ['The town council', 'tell', 'neutral']],
  ])('%s', (sentence, expected) => {
    expect(saidIn(sentence, 'en')).toEqual([expected]);
  });

  it.each([
    'Insurance claims are rising.',
    'The mayor would not say how many came.',
    'Ten reported cases, and the accused fled.',
    'All went according to plan.',
    'The group claimed responsibility.',
  ])('finds nothing in: %s', (sentence) => {
    expect(saidIn(sentence, 'en')).toEqual([]);
  });

  it('gives the second of two verbs the subject of the first', () => {
    expect(saidIn('The council accused the firm of fraud and condemned the leak.', 'en')).toEqual([
      ['The council', 'accuse', 'accusing'],
      ['The council', 'condemn', 'accusing'],
    ]);
  });

  it('spans the saying phrase with its occasion, and knows whether it holds a quotation', () => {
    const sentence = 'Diallo said in a statement that the dam was “safe enough for all”.';
    const [said] = findAttributions(sentence, 'en');

    expect(sentence.slice(said?.start, said?.end)).toBe('Diallo said in a statement');
    expect(said?.quoted).toBe(true);
  });
});

describe('findAttributions, in French', () => {
  it.each([
    ['« Nous restons », a déclaré le colonel Diallo mardi.', ['le colonel Diallo', 'declarer', 'neutral']],
    ['Le maire a affirmé que la route est sûre.', ['Le maire', 'affirmer', 'asserting']],
    ['Selon l’armée, dix maisons sont vides.', ['l’armée', 'selon', 'neutral']],
    ['D’après une source proche du dossier, il part.', ['une source proche du dossier', "d'après", 'neutral']],
    ['La firme accuse le maire de fraude.', ['La firme', 'accuser', 'accusing']],
    ['« Non », affirme-t-il.', ['il', 'affirmer', 'asserting']],
    ['« Jamais », a-t-il dit.', ['il', 'dire', 'neutral']],
    ['La ville dément toute fuite.', ['La ville', 'dementir', 'denying']],
    ['Le groupe, qui avait fui la ville, a annoncé son retour.', ['Le groupe', 'annoncer', 'neutral']],
    ['Il y a dix malades, indique la police.', ['la police', 'indiquer', 'neutral']],
    ['Le plan a été rejeté par le maire.', ['le maire', 'rejeter', 'denying']],
  ])('%s', (sentence, expected) => {
    expect(saidIn(sentence, 'fr')).toEqual([expected]);
  });

  it.each(['La demande a surpris.', 'Le maire n’a pas confirmé la nouvelle.', 'C’est l’après-guerre.'])(
    'finds nothing in: %s',
    (sentence) => {
      expect(saidIn(sentence, 'fr')).toEqual([]);
    },
  );
});

describe('findAttributions', () => {
  it('says nothing of other languages', () => {
    expect(findAttributions('Der Bürgermeister sagte nein.', 'de')).toEqual([]);
  });

  it('keeps offsets within any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('said', 'the', 'army', ',', '“', 'was', 'accused', 'by', 'a', 'dit', 'selon', 'Diallo'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr'), (sentence, language) => {
        for (const { start, end, speaker } of findAttributions(sentence, language)) {
          const spans = [{ start, end }, ...(speaker ? [speaker] : [])];
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(sentence.length);
          }
        }
      }),
    );
  });

  it('takes linear time for junk', () => {
    const junk = ['said ', 'the army said that ', 'by ', '“', 'a, ', 'who '].map((part) => part.repeat(4000));

    expect(() => junk.map((sentence) => findAttributions(sentence, 'en'))).not.toThrow();
  });
});
