import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAlias } from '../../tests/support/builders';
import { BLOCK_BREAK } from '../text/words';
import { compileMatcher } from './compile-matcher';
import type { TopicAlias } from './compile-names';
import { explainMentions, LONGEST_TRIAL, trialText } from './explain-mentions';
import { findMentions } from './find-mentions';

/** What is missed in a text: the words, why, and what stands in the way. */
function missed(text: string, aliases: readonly TopicAlias[], language = ''): (string | undefined)[][] {
  return explainMentions(text, aliases, language).misses.map(({ start, end, why, by }) => [
    text.slice(start, end),
    why,
    ...(by === undefined ? [] : [by]),
  ]);
}

const mali = buildAlias('Mali');
const longerInCompany = buildAlias('Mali Empire', { topicId: null, company: ['medieval'] });

describe('explainMentions', () => {
  it('finds what a page would have marked', () => {
    const { mentions, misses } = explainMentions('In Mali today.', [mali], 'en');

    expect(mentions).toEqual(findMentions('In Mali today.', compileMatcher([mali], 'en')));
    expect(misses).toEqual([]);
  });

  it.each<[string, string, readonly TopicAlias[], string, (string | undefined)[][]]>([
    [
      'that it counts in another language only',
      'La malienne répond.',
      [buildAlias('malienne', { languages: ['fr'], case: 'any' })],
      'en',
      [['malienne', 'other-language']],
    ],
    [
      'that it is another word in the language',
      'Mali dom.',
      [buildAlias('Mali', { notIn: ['hr'] })],
      'hr',
      [['Mali', 'not-in-language']],
    ],
    ['that capitals are missing', 'i mali del secolo', [mali], '', [['mali', 'capitals']]],
    [
      'which longer name it is part of',
      'the Mali Empire',
      [mali, buildAlias('Mali Empire', { topicId: null })],
      '',
      [['Mali', 'longer-name', 'Mali Empire']],
    ],
    [
      'that no word it needs is nearby',
      'التقرير مالي',
      [buildAlias('مالي', { company: ['باماكو'] })],
      '',
      [['مالي', 'company']],
    ],
    [
      'that it is weak and nothing names the topic outright',
      'Paris answered.',
      [mali, buildAlias('Paris', { weak: true })],
      '',
      [['Paris', 'weak']],
    ],
    [
      'that it is weak and what names the topic outright is far away',
      `Frans answered${' and on'.repeat(20)} in Mali.`,
      [mali, buildAlias('Frans', { weak: 'near' })],
      '',
      [['Frans', 'weak-near']],
    ],
    [
      'of the alias that comes last that it is weak, where company makes another one strong',
      'Paris answered.',
      [buildAlias('Paris', { weak: true }), buildAlias('Paris', { company: ['summons'] })],
      '',
      [['Paris', 'weak']],
    ],
    [
      'which longer name it is part of in a script without spaces',
      '索马里政府',
      [buildAlias('马里'), buildAlias('索马里', { topicId: null })],
      '',
      [['马里', 'longer-name', '索马里']],
    ],
    ['which word it stands inside', 'In Somalia.', [mali], '', [['Somalia', 'inside-word', 'Somalia']]],
    [
      'which words its own go on to',
      'Operation Barkhanes',
      [buildAlias('Operation Barkhane')],
      '',
      [['Operation Barkhanes', 'inside-word', 'Operation Barkhanes']],
    ],
    [
      'which other alias is there',
      'Operation Barkhane',
      [buildAlias('Barkhane'), buildAlias('Operation Barkhane')],
      '',
      [['Barkhane', 'other-alias', 'Operation Barkhane']],
    ],
    [
      'that an article makes it another word',
      'القطاع المالي',
      [buildAlias('مالي')],
      '',
      [['المالي', 'inside-word', 'المالي']],
    ],
  ])('says %s', (_what, text, aliases, language, expected) => {
    expect(missed(text, aliases, language)).toEqual(expected);
  });

  it.each<[string, string, readonly TopicAlias[], string]>([
    [
      'of an alias that another spelling of it makes good',
      'français',
      [buildAlias('Français'), buildAlias('français', { case: 'any' })],
      '',
    ],
    [
      'of a weak alias where company makes another one strong',
      'Paris summons him',
      [buildAlias('Paris', { weak: true }), buildAlias('Paris', { company: ['summons'] })],
      '',
    ],
    ['of a longer name that lacks its company', 'Mali Empire', [mali, longerInCompany], ''],
    ['of an alias in a regional form of its language', 'Mali', [buildAlias('Mali', { languages: ['fr'] })], 'fr-CA'],
    ['of an alias that is there twice', 'In Mali.', [buildAlias('Mali'), buildAlias('Mali')], ''],
    ['of words with a stop between them', 'Operation. Barkhanes', [buildAlias('Operation Barkhane')], ''],
    ['of so short an alias within words', 'thus', [buildAlias('US')], ''],
    ['of longer names themselves', 'mali empire', [buildAlias('Mali Empire', { topicId: null })], ''],
    ['of an alias without a word', '… and …', [buildAlias('…')], ''],
    ['of an alias within itself', 'Mali Mali Mali', [buildAlias('Mali Mali')], ''],
  ])('says nothing %s', (_what, text, aliases, language) => {
    expect(missed(text, aliases, language)).toEqual([]);
  });

  it('gives one reason of several, the one that would have to be mended first', () => {
    const alias = buildAlias('Gao', { languages: ['fr'], company: ['Niger'], weak: true });

    expect(missed('gao', [alias], 'en')).toEqual([['gao', 'other-language']]);
    expect(missed('gao', [alias], 'fr')).toEqual([['gao', 'capitals']]);
    expect(missed('Gao', [alias], 'fr')).toEqual([['Gao', 'company']]);
    expect(missed('Gao on the Niger', [alias], 'fr')).toEqual([['Gao', 'weak']]);
  });

  it('gives a reason in a regional form of a language as in the language', () => {
    expect(missed('mali', [buildAlias('Mali', { languages: ['fr'] })], 'fr-CA')).toEqual([['mali', 'capitals']]);
  });

  it('is quick also with a long text and many aliases', () => {
    const text = 'Mali and Somalia, mali too. '.repeat(1_000).slice(0, LONGEST_TRIAL);
    const aliases = Array.from({ length: 60 }, (_none, place) => buildAlias(`Name${place} Mali`));
    const started = performance.now();

    explainMentions(text, [mali, ...aliases], 'en');

    expect(performance.now() - started).toBeLessThan(500); // some ms; the rest is for a busy machine
  });
});

const word = fc.constantFrom('Mali', 'mali', 'Somalia', 'Malis', 'Empire', 'empire', 'Gao', 'مالي', 'ومالي', 'المالي');
const gap = fc.constantFrom(' ', '-', '. ', "'", BLOCK_BREAK, '');
const anyText = fc
  .array(fc.oneof(word, gap, fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyAlias = fc
  .record(
    {
      text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      topicId: fc.constantFrom('mali', 'mali', 'gao', null),
      languages: fc.subarray(['en', 'fr'], { minLength: 1 }),
      notIn: fc.subarray(['en', 'fr'], { minLength: 1 }),
      case: fc.constantFrom('capital' as const, 'any' as const),
      weak: fc.constantFrom(true as const, 'near' as const),
      company: fc.subarray(['Gao', 'empire'], { minLength: 1 }),
    },
    { requiredKeys: ['text', 'topicId'] },
  )
  .map(({ text, ...rest }) => buildAlias(text, rest));
const anyTrial = fc.tuple(anyText, fc.array(anyAlias, { maxLength: 6 }), fc.constantFrom('', 'en', 'fr', 'de'));

describe('what is explained', () => {
  it('holds the mentions of a page, and no miss where one of them is', () => {
    fc.assert(
      fc.property(anyTrial, ([text, aliases, language]) => {
        const { mentions, misses } = explainMentions(text, aliases, language);

        expect(mentions).toEqual(findMentions(text, compileMatcher(aliases, language)));
        for (const { start, end, alias } of misses) {
          expect(alias.topicId).not.toBeNull();
          expect(mentions.some((each) => each.start === start && each.end === end && each.alias === alias)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves no place out at which an alias alone, without its rules, would be found', () => {
    fc.assert(
      fc.property(anyTrial, ([text, aliases, language]) => {
        const { mentions, misses } = explainMentions(text, aliases, language);
        const spoken = [...mentions, ...misses];

        for (const { text: written, topicId } of aliases.filter((alias) => alias.topicId !== null)) {
          const bare = compileMatcher([{ text: written, topicId, case: 'any' }], '');
          for (const { start, end } of findMentions(text, bare))
            expect(spoken.some((each) => each.start < end && start < each.end)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says of what misses capitals, company or a strong alias only what is so', () => {
    fc.assert(
      fc.property(anyTrial, ([text, aliases, language]) => {
        for (const { start, end, alias, why } of explainMentions(text, aliases, language).misses) {
          if (why !== 'capitals' && why !== 'company' && why !== 'weak') continue;
          const { company: _company, weak: _weak, ...rest } = alias;
          const bare: TopicAlias = why === 'capitals' ? { ...rest, case: 'any' } : rest;
          const alone = findMentions(text.slice(start, end), compileMatcher([bare], language));
          const asItIs = findMentions(text.slice(start, end), compileMatcher([alias], language));

          expect(alone).toHaveLength(1);
          expect(asItIs).toHaveLength(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('trialText', () => {
  it('cuts what is too long', () => {
    expect(trialText('a'.repeat(LONGEST_TRIAL + 5))).toHaveLength(LONGEST_TRIAL);
  });

  it('lets no name run over an empty line, and keeps every place', () => {
    const pasted = 'In Operation\n \nBarkhane\nstays';

    expect(trialText(pasted)).toBe(`In Operation${BLOCK_BREAK} \nBarkhane\nstays`);
  });
});
