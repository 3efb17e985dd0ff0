import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from './story';
import { readTerms, type MatchedText, type StoryTerm } from './story-terms';

const text = (rest: Partial<MatchedText>): MatchedText => ({
  ...{ title: '', lead: '', sentences: [], language: 'en', publishedOn: '2031-06-07' },
  ...rest,
});
const read = (rest: Partial<MatchedText>) => readTerms(text(rest));
const termOf = (rest: Partial<MatchedText>, term: string): StoryTerm | undefined => read(rest).terms.get(term);

describe('readTerms', () => {
  it('counts a term by where it stands', () => {
    const sentences = ['The dam broke.', 'One.', 'Two.', 'Behind the dam stood another dam.'];

    expect(termOf({ title: 'Dam breaks', sentences }, 'dam')).toMatchObject({ title: 1, lead: 1, body: 2 });
  });

  it('knows words by their stems, names as they are written, and numbers', () => {
    const { terms } = read({ sentences: ['Rescuers in Velmar counted 212 passengers.'] });

    expect(terms.get('velmar')).toMatchObject({ kind: 'name', written: 'Velmar' });
    expect(terms.get('212')).toMatchObject({ kind: 'number' });
    expect(terms.get('passeng')).toMatchObject({ kind: 'word', written: 'passengers' });
    expect(terms.has('in')).toBe(false);
  });

  it('takes two names in a row for one, rarer than each', () => {
    const { terms } = read({ sentences: ['Divers found Ilan Morvat at dawn.'] });

    expect(terms.get('ilan morvat')).toMatchObject({ kind: 'name', written: 'Ilan Morvat' });
    expect(terms.get('ilan morvat')?.rarity).toBeGreaterThan(terms.get('morvat')?.rarity ?? Infinity);
  });

  it('has the day of a weekday and of a date under one term', () => {
    expect(termOf({ sentences: ['It sank on Friday.'] }, 'day 2031-06-06')).toMatchObject({ kind: 'day' });
    expect(termOf({ sentences: ['It sank on 6 June 2031.'] }, 'day 2031-06-06')).toMatchObject({ kind: 'day' });
    expect(termOf({ sentences: ['Elle a coulé vendredi.'], language: 'fr' }, 'day 2031-06-06')).toBeDefined();
  });

  it('has topics by their ids', () => {
    expect(termOf({ topics: ['mali'] }, 'topic mali')).toMatchObject({ kind: 'topic', lead: 1 });
  });

  it('takes the day of publication from a line above the text where the page says none', () => {
    const sentences = ['3 May 2031', 'It sank on Friday.'];

    expect(read({ sentences, publishedOn: null }).publishedOn).toBe('2031-05-03');
    expect(read({ sentences }).publishedOn).toBe('2031-06-07');
    expect(read({ publishedOn: null }).publishedOn).toBeNull();
  });

  it('reads the lead where there is no text', () => {
    expect(termOf({ lead: 'A ferry sank off Velmar.' }, 'velmar')).toMatchObject({ lead: 1 });
    expect(termOf({ lead: 'A ferry sank off Velmar.', sentences: ['It sank.'] }, 'velmar')).toBeUndefined();
  });

  it('leaves out the title where the text repeats it, and what belongs to the site', () => {
    const title = 'A ferry sank off Velmar';
    const { terms } = read({ title, sentences: [title, '© Velmar Herald 2031', 'Forty people died.'] });

    expect(terms.get('velmar')).toMatchObject({ title: 1, lead: 0, body: 0 });
    expect(terms.has('herald')).toBe(false);
  });

  it('stops after the first few hundred words', () => {
    const sentences = Array.from({ length: 300 }, (_, at) => `The harbour has place${at} for another ship.`);
    const { words, terms } = read({ sentences });

    expect(words.length).toBeLessThan(420);
    expect(terms.has('place299')).toBe(false);
  });
});

describe('a title that writes every word with a capital', () => {
  const title = 'Rescue Boats Search Karsten Bay After Storm';

  it('has for names only what the text shows to be one', () => {
    const { terms } = read({ title, sentences: ['Boats were searching near Karsten after the storm.'] });

    expect(terms.get('karsten')).toMatchObject({ kind: 'name', title: 1, lead: 1 });
    expect([...terms].filter(([, { kind }]) => kind === 'name').map(([term]) => term)).toEqual(['karsten']);
  });

  it('is no different from one that does not', () => {
    const sentences = ['Boats were searching near Karsten after the storm.'];
    const small = read({ title: 'Rescue boats search Karsten bay after storm', sentences });

    expect([...read({ title, sentences }).terms.keys()]).toEqual([...small.terms.keys()]);
  });
});

describe('a language without a table of common words', () => {
  it('has names where a capital stands within a sentence', () => {
    const { terms } = read({ language: 'fr', sentences: ['Sauveteurs et plongeurs cherchent près de Velmar.'] });

    expect(terms.get('velmar')?.kind).toBe('name');
    expect([...terms.values()].filter(({ kind }) => kind === 'name')).toHaveLength(1);
  });
});

describe('any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 200 });
  const language = fc.constantFrom('en', 'fr', 'ar', 'zh', '', 'constructor');

  it('is read', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText), language, (title, lead, sentences, of) => {
        const { terms } = read({ title, lead, sentences, language: of, publishedOn: null, topics: [title] });

        for (const { rarity, title: inTitle, lead: inLead, body } of terms.values()) {
          expect(rarity).toBeGreaterThanOrEqual(0);
          expect(inTitle + inLead + body).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('of a hundred thousand words is read in a moment', () => {
    const sentences = Array.from({ length: 400 }, (_, line) =>
      Array.from({ length: 250 }, (__, at) => (at % 3 ? `May${line * at}` : `${at % 40} June`)).join(' '),
    );

    const start = performance.now();
    const { words } = read({ title: sentences[0] ?? '', lead: sentences[1] ?? '', sentences });

    expect(words.length).toBeLessThan(1_000);
    expect(performance.now() - start).toBeLessThan(2_000); // about 30 ms where nothing else runs
  });

  it('without a full stop is read as far as a sentence goes', () => {
    const line = Array.from({ length: 10_000 }, (_, at) => (at % 3 ? `May${at}` : `${at % 40} June`)).join(' ');

    const { terms } = read({ title: line, sentences: [line] });

    expect(terms.size).toBeGreaterThan(100);
    expect(terms.size).toBeLessThan(LONGEST_SENTENCE);
  });
});
