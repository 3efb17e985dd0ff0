import { describe, expect, it } from 'vitest';
import {
  faultsOf,
  LONGEST_ALIAS,
  LONGEST_COMPANY,
  MOST_COMPANY,
  MOST_LANGUAGES,
  type DraftFault,
} from './draft-faults';
import { newDraft, withAlias, type AliasDraft, type TopicDraft } from './draft-topic';
import { LONGEST_LABEL, LONGEST_NOTE, MOST_ALIASES } from './own-topic';

const draft = (rest: Partial<TopicDraft>): TopicDraft => ({ ...newDraft('Gold'), ...rest });
const withRow = (alias: Partial<AliasDraft>): TopicDraft => withAlias(newDraft('Gold'), 0, alias);
const twoLetterTags = Array.from({ length: MOST_LANGUAGES + 1 }, (_none, place) =>
  String.fromCharCode(97 + Math.floor(place / 26), 97 + (place % 26)),
);

describe('faultsOf', () => {
  it.each<[string, TopicDraft]>([
    ['a label alone', newDraft('Gold')],
    ['a label with spaces around it', newDraft('  Gold ')],
    ['a label without a letter, beside an alias', draft({ label: '★', aliases: withRow({ text: 'Gold' }).aliases })],
    ['a row in which nothing is typed', draft({ aliases: withRow({ isWeak: true }).aliases })],
    ['no row at all', draft({ aliases: [] })],
    ['empty lines among the longer names', draft({ blockers: '\nGold Coast\n\n' })],
  ])('finds nothing wrong with %s', (_what, right) => {
    expect(faultsOf(right)).toEqual([]);
  });

  it.each<[string, TopicDraft, DraftFault]>([
    ['no label', newDraft('  '), { field: 'label', what: 'empty' }],
    ['a long label', newDraft('a'.repeat(LONGEST_LABEL + 1)), { field: 'label', what: 'long' }],
    ['a label that can be found nowhere', newDraft('★'), { field: 'label', what: 'no-word' }],
    ['a long note', draft({ note: 'a'.repeat(LONGEST_NOTE + 1) }), { field: 'note', what: 'long' }],
    ['an alias that has rules only', withRow({ company: 'mine' }), { field: 'text', row: 0, what: 'empty' }],
    ['a long alias', withRow({ text: 'a'.repeat(LONGEST_ALIAS + 1) }), { field: 'text', row: 0, what: 'long' }],
    ['an alias without a word', withRow({ text: '…' }), { field: 'text', row: 0, what: 'no-word' }],
    [
      'what is no language',
      withRow({ text: 'or', languages: 'fr, French, x' }),
      { field: 'languages', row: 0, what: 'no-language', said: 'French, x' },
    ],
    [
      'what is no language to be left out',
      withRow({ text: 'or', notIn: 'English' }),
      { field: 'notIn', row: 0, what: 'no-language', said: 'English' },
    ],
    [
      'too many languages',
      withRow({ text: 'or', languages: twoLetterTags.join() }),
      { field: 'languages', row: 0, what: 'many', said: '60' },
    ],
    [
      'a long word nearby',
      withRow({ text: 'or', company: `mine, ${'a'.repeat(LONGEST_COMPANY + 1)}` }),
      { field: 'company', row: 0, what: 'long', said: 'a'.repeat(LONGEST_COMPANY + 1) },
    ],
    [
      'a word nearby that is none',
      withRow({ text: 'or', company: 'mine, -' }),
      { field: 'company', row: 0, what: 'no-word', said: '-' },
    ],
    [
      'too many words nearby',
      withRow({ text: 'or', company: Array.from({ length: MOST_COMPANY + 1 }, (_none, place) => `w${place}`).join() }),
      { field: 'company', row: 0, what: 'many', said: '30' },
    ],
    [
      'a long longer name',
      draft({ blockers: `Gold Coast\n${'a'.repeat(LONGEST_ALIAS + 1)}` }),
      { field: 'blockers', what: 'long', said: 'a'.repeat(LONGEST_ALIAS + 1) },
    ],
    ['a longer name without a word', draft({ blockers: '…' }), { field: 'blockers', what: 'no-word', said: '…' }],
    [
      'too many longer names',
      draft({ blockers: Array.from({ length: MOST_ALIASES + 1 }, (_none, place) => `Gold ${place}`).join('\n') }),
      { field: 'blockers', what: 'many', said: '400' },
    ],
  ])('finds %s', (_what, wrong, fault) => {
    expect(faultsOf(wrong)).toEqual([fault]);
  });

  it('finds everything that is wrong, in the order of the fields', () => {
    const wrong = { ...withRow({ text: '…', company: '-' }), label: '', blockers: '-' };

    expect(faultsOf(wrong).map(({ field }) => field)).toEqual(['label', 'text', 'company', 'blockers']);
  });
});
