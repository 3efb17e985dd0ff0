import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK } from '../../core/text/words';
import { mentionRow } from './mentions-rows';

const span = { lang: 'en', ent: 'France', start: 3, end: 9, text: 'In France.', gold: 'target', set: 'invented' };
const headline = { title: 'Dam opens', desc: 'In Mali.' };

const read = (row: unknown) => v.parse(mentionRow, row);

describe('a row of a place', () => {
  it('says what stands where, and what it is', () => {
    expect(read(span)).toEqual({
      language: 'en',
      entity: 'France',
      text: 'In France.',
      place: { start: 3, end: 9 },
      gold: 'target',
      isHistorical: false,
    });
  });

  it.each([
    ['target', 'target'],
    ['not-target', 'not-target'],
    ['grey', null],
    ['unlabelled', null],
  ])('labelled %s is %s', (gold, expected) => {
    expect(read({ ...span, gold })).toMatchObject({ gold: expected });
  });

  it('is of an old print where its set is called so', () => {
    expect(read({ ...span, set: 'hipe-invented-fr' })).toMatchObject({ isHistorical: true });
  });

  it.each([
    ['bam', 'bm'],
    ['swa', 'sw'],
    ['mos', 'mos'],
    ['en-GB', 'en'],
    ['', ''],
    ['nonsense', ''],
  ])('in the language %j is in %j', (lang, language) => {
    expect(read({ ...span, lang })).toMatchObject({ language });
  });

  it.each([
    ['is empty', { start: 3, end: 3 }],
    ['runs backwards', { start: 9, end: 3 }],
    ['goes beyond its text', { end: 11 }],
  ])('is refused where its place %s', (_what, place) => {
    expect(() => read({ ...span, ...place })).toThrow('has no place within its text');
  });
});

describe('a row of a headline', () => {
  it('is of France where it has a label, and its two parts are blocks of a page', () => {
    expect(read({ ...headline, label: 'neg' })).toEqual({
      language: '',
      entity: 'France',
      text: `Dam opens${BLOCK_BREAK}In Mali.`,
      place: null,
      gold: 'not-target',
      isHistorical: false,
    });
  });

  it('is of Mali where it says what Mali is', () => {
    expect(read({ ...headline, lang: 'pl-PL', mali: 'country' })).toMatchObject({
      language: 'pl',
      entity: 'Mali',
      gold: 'target',
    });
  });

  it('may lack what it has nothing of', () => {
    expect(read({ title: 'Dam opens', desc: null, lang: null, label: 'team' })).toMatchObject({
      language: '',
      text: `Dam opens${BLOCK_BREAK}`,
      gold: null,
    });
  });
});

describe('a row of a sentence', () => {
  it('says whether its word is the country', () => {
    expect(read({ lang: 'hr', text: 'To je mali most.', label: 'not-country' })).toMatchObject({
      language: 'hr',
      entity: 'Mali',
      place: null,
      gold: 'not-target',
    });
  });
});

describe('any other row', () => {
  it.each([{ id: 'a' }, null, 'In France.', []])('is refused: %j', (row) => {
    expect(() => read(row)).toThrow('has the members of no known form: ent, start, end, gold or title, mali or ');
  });
});
