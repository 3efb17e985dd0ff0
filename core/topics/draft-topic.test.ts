import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import {
  aliasesIn,
  draftOf,
  finishDraft,
  isLabelSought,
  languagesOf,
  newDraft,
  ownTopicId,
  trialAliases,
  withAlias,
  withAliasRow,
  withoutAlias,
  type TopicDraft,
} from './draft-topic';
import { readOwnTopics, type OwnTopic } from './own-topic';

const STAMP = { suffix: 'k3x9', changedOn: '2024-03-02' };

const gold: OwnTopic = {
  id: topicId('own-gold-k3x9'),
  label: 'Gold',
  note: 'Mines and prices.',
  aliases: [
    { text: 'gold', case: 'any', weak: true, company: ['mine', 'ounce'] },
    { text: 'or', languages: ['fr'], notIn: ['en', 'de'], case: 'any' },
    { text: 'Kéniéba' },
  ],
  blockers: [{ text: 'Gold Coast', languages: ['en'] }, { text: 'Golden Gate' }],
  changedOn: '2024-01-01',
};

function finished(draft: TopicDraft): OwnTopic {
  const result = finishDraft(draft, STAMP);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a draft of a topic', () => {
  it('gives the topic back as it was, but for the day', () => {
    expect(finished(draftOf(gold))).toEqual({ ...gold, changedOn: STAMP.changedOn });
  });

  it('keeps the rules of longer names that stay, and has none for new ones', () => {
    const changed = finished({ ...draftOf(gold), blockers: 'Gold Rush\n\n Gold Coast \nGold Rush' });

    expect(changed.blockers).toEqual([{ text: 'Gold Rush' }, { text: 'Gold Coast', languages: ['en'] }]);
  });

  it('with a label alone looks for the label', () => {
    expect(finished(newDraft(' Mali gold '))).toEqual({
      id: 'own-mali-gold-k3x9',
      label: 'Mali gold',
      note: '',
      aliases: [{ text: 'Mali gold' }],
      blockers: [],
      changedOn: '2024-03-02',
    });
  });

  it('says what is wrong in place of a topic', () => {
    expect(finishDraft(newDraft(), STAMP)).toEqual({ ok: false, error: [{ field: 'label', what: 'empty' }] });
  });

  it('is read again as it was stored, whatever is typed', () => {
    const anyDraft = fc
      .record({
        label: fc.string({ maxLength: 90 }),
        note: fc.string(),
        blockers: fc.string(),
        rows: fc.array(
          fc.record({
            text: fc.string({ maxLength: 90 }),
            languages: fc.oneof(fc.constantFrom('', 'fr', 'fr, en'), fc.string({ maxLength: 8 })),
            notIn: fc.constantFrom('', 'de'),
            isAnyCase: fc.boolean(),
            isWeak: fc.boolean(),
            company: fc.string(),
          }),
          { maxLength: 3 },
        ),
      })
      .map(({ rows, ...rest }) => ({
        ...newDraft(),
        ...rest,
        aliases: rows.map((alias, row) => ({ ...alias, row })),
      }));
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const result = finishDraft(draft, STAMP);

        if (result.ok) expect(readOwnTopics([result.value]).topics).toEqual([result.value]);
        else expect(result.error.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the rows of a draft', () => {
  it('are added, changed and taken away, each told apart from the others', () => {
    const two = withAliasRow(withAliasRow(newDraft('Gold')), 'or');
    const changed = withAlias(withoutAlias(two, 0), 1, { text: 'dahab' });

    expect(two.aliases.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(changed.aliases.map(({ row, text }) => [row, text])).toEqual([
      [1, 'dahab'],
      [2, 'or'],
    ]);
  });

  it('begin anew where there is none', () => {
    expect(withAliasRow(withoutAlias(newDraft('Gold'), 0)).aliases.map(({ row }) => row)).toEqual([0]);
  });
});

describe('isLabelSought', () => {
  it.each([
    ['with no alias', newDraft('Gold'), true],
    ['with the label among the aliases', withAlias(newDraft('Gold'), 0, { text: ' gold ' }), true],
    ['with other aliases only', withAlias(newDraft('Gold'), 0, { text: 'or' }), false],
    ['with no label yet', withAlias(newDraft(''), 0, { text: 'or' }), true],
  ])('%s: %s', (_what, draft, isSought) => {
    expect(isLabelSought(draft)).toBe(isSought);
  });
});

describe('a draft as it stands', () => {
  it('has aliases also while something in them is wrong', () => {
    const draft = withAlias(newDraft('Gold'), 0, { text: 'or', languages: 'fr, French' });

    expect(aliasesIn(draft)).toEqual([{ text: 'or', languages: ['fr'] }]);
  });

  it('has none while nothing is typed', () => {
    expect(aliasesIn(newDraft())).toEqual([]);
  });

  it('is tried with its longer names', () => {
    const draft = { ...newDraft('Mali'), blockers: 'Mali Empire' };

    expect(trialAliases(draft)).toEqual([
      { text: 'Mali', topicId: 'own-draft' },
      { text: 'Mali Empire', topicId: null },
    ]);
    expect(trialAliases(draftOf(gold))[0]?.topicId).toBe(gold.id);
  });

  it('names its languages, each once', () => {
    expect(languagesOf(draftOf(gold))).toEqual(['fr', 'en', 'de']);
  });
});

describe('ownTopicId', () => {
  it.each([
    ['Mali gold', 'own-mali-gold-k3x9'],
    ['L’Été à Kéniéba!', 'own-l-ete-a-kenieba-k3x9'],
    ['ذهب مالي', 'own-k3x9'],
    ['a'.repeat(80), `own-${'a'.repeat(40)}-k3x9`],
    [`${'a'.repeat(39)} b`, `own-${'a'.repeat(39)}-k3x9`],
  ])('of "%s" is %s', (label, id) => {
    expect(ownTopicId(label, 'k3x9')).toBe(id);
  });
});
