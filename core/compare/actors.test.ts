import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorDifference, findActors } from './actors';

function doneIn(sentence: string, language: string) {
  return findActors(sentence, language).map(({ act, agent }) => [act, sentence.slice(agent.start, agent.end)]);
}

describe('findActors', () => {
  it.each([
    ['Ten villagers were killed by rebels on Monday.', ['kill', 'rebels']],
    ['Witnesses say rebels killed ten farmers.', ['kill', 'rebels']],
    ['A plane was shot down by the northern navy.', ['shoot down', 'the northern navy']],
    ['The raid, carried out by soldiers from Gao, was condemned.', ['attack', 'soldiers from Gao']],
    ['An air strike by northern forces hit the market.', ['bomb', 'northern forces']],
    ['Separatists violated the ceasefire.', ['break', 'Separatists']],
    ['The fire was started by settlers.', ['start', 'settlers']],
    ['Rebels seized control of the town.', ['seize', 'Rebels']],
    ['Police arrest ten protesters in Gao.', ['arrest', 'Police']],
    ['Ten Soldiers Killed By Rebels', ['kill', 'Rebels']],
  ])('%s', (sentence, expected) => {
    expect(doneIn(sentence, 'en')).toEqual([expected]);
  });

  it.each([
    'Police were attacked with stones.',
    'Ten people killed in the attack near Gao.',
    'Ten people killed on Friday by a car bomb.',
    'The earthquake killed ten people.',
    'The army denied that its troops burned the village.',
    'If the army attacked the town, many would die.',
    'He attacked the town.',
    'The painter captured the mood of the harbour.',
    'The dispute over wells near upper Gao burned two barns.',
    'The clerks arrested at least three weeks earlier were freed.',
    'Army shells hospital.',
  ])('finds nobody in: %s', (sentence) => {
    expect(doneIn(sentence, 'en')).toEqual([]);
  });

  it('gives the second of two verbs the subject of the first', () => {
    expect(doneIn('The rebels attacked the town and killed ten people.', 'en')).toEqual([
      ['attack', 'The rebels'],
      ['kill', 'The rebels'],
    ]);
  });

  it('spans the words of the act', () => {
    const sentence = 'The Red Band claimed responsibility for the bombing.';
    const [actor] = findActors(sentence, 'en');

    expect(sentence.slice(actor?.start, actor?.end)).toBe('claimed responsibility for');
    expect(actor?.act).toBe('bomb');
  });

  it.each([
    ['Dix villageois ont été tués par des rebelles lundi.', ['kill', 'des rebelles']],
    ['L’attaque menée par l’armée a fait dix morts.', ['attack', 'l’armée']],
    ['L’armée a bombardé le village.', ['bomb', 'L’armée']],
    ['L’assassinat du maire par un soldat a choqué.', ['kill', 'un soldat']],
    ['L’avion a été abattu par la milice du nord.', ['shoot down', 'la milice du nord']],
    ['La trêve a été rompue par les séparatistes.', ['break', 'les séparatistes']],
  ])('%s', (sentence, expected) => {
    expect(doneIn(sentence, 'fr')).toEqual([expected]);
  });

  it.each([
    'Dix hommes tués par balle à Gao.',
    'L’armée n’a pas tué de civils.',
    'Une explosion a tué dix personnes.',
    'L’armée dément avoir tué des civils.',
    'Le convoi a été attaqué par erreur.',
  ])('finds nobody in: %s', (sentence) => {
    expect(doneIn(sentence, 'fr')).toEqual([]);
  });

  it('takes linear time for junk', () => {
    const junk = ['killed ', 'the army killed ', 'by ', 'blamed the ', 'attack on ', 'a, ', 'was ', 'and '];

    expect(() => junk.map((part) => findActors(part.repeat(4000), 'en'))).not.toThrow();
  });
});

describe('actorDifference', () => {
  const differ = (a: string, b: string, language = 'en') => {
    const found = actorDifference({ text: a, language }, { text: b, language });
    return (
      found && [
        found.here.map((one) => a.slice(one.start, one.end)),
        found.there.map((one) => b.slice(one.start, one.end)),
      ]
    );
  };

  it('finds the same act told of others', () => {
    expect(differ('Ten farmers were killed by rebels.', 'Soldiers killed ten farmers.')).toEqual([
      ['rebels'],
      ['Soldiers'],
    ]);
    expect(differ('Dix paysans ont été tués par des rebelles.', 'L’armée a tué dix paysans.', 'fr')).toEqual([
      ['des rebelles'],
      ['L’armée'],
    ]);
  });

  it.each([
    ['Ten farmers were killed by gunmen.', 'The army killed ten farmers.'],
    ['Ten farmers were killed by soldiers.', 'The army killed ten farmers.'],
    ['Rebels killed ten soldiers.', 'Soldiers killed ten rebels.'],
    ['Rebels killed ten farmers.', 'The army attacked ten farmers.'],
    ['Rebels killed ten farmers.', 'The army killed ten, and rebels attacked the town.'],
  ])('says nothing of: %s / %s', (a, b) => {
    expect(differ(a, b)).toBeNull();
  });

  it('says nothing of other languages, or of two', () => {
    const [text, other] = ['Rebels killed ten farmers.', 'Soldiers killed ten farmers.'];

    expect(actorDifference({ text, language: 'de' }, { text: other, language: 'de' })).toBeNull();
    expect(actorDifference({ text, language: 'en' }, { text: other, language: 'fr' })).toBeNull();
  });
});

describe('any text', () => {
  const pieces =
    'Rebels,the army,killed,was,were,by,ten,farmers,attack,blamed,on,for,and,who,Gao,-,tué,par,l’armée,a,Mali'.split(
      ',',
    );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces, ',', '.', '“')).map((words) => words.join(' ')),
  );
  const language = fc.constantFrom('en', 'fr', 'de');

  it('holds what is found in it', () => {
    fc.assert(
      fc.property(text, language, (sentence, code) => {
        for (const { start, end, agent, patient } of findActors(sentence, code)) {
          for (const span of [{ start, end }, agent, ...(patient ? [patient] : [])]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(sentence.length);
          }
        }
      }),
    );
  });

  it('differs from another the same way from either side', () => {
    fc.assert(
      fc.property(text, text, language, (a, b, code) => {
        const found = actorDifference({ text: a, language: code }, { text: b, language: code });
        const swapped = actorDifference({ text: b, language: code }, { text: a, language: code });

        expect(swapped).toEqual(found && { here: found.there, there: found.here });
      }),
    );
  });
});
