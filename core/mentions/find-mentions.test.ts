import { describe, expect, it } from 'vitest';
import { buildAlias } from '../../tests/support/builders';
import { BLOCK_BREAK } from '../text/words';
import { compileMatcher } from './compile-matcher';
import type { TopicAlias } from './compile-names';
import { findMentions, isStrong } from './find-mentions';

const france = { topicId: 'france' };
const blocker = { topicId: null };
const aliases = [
  buildAlias('Mali'),
  buildAlias('France', france),
  buildAlias('Barkhane', { topicId: 'barkhane' }),
  buildAlias('Operation Barkhane', { topicId: 'barkhane' }),
  buildAlias('français', { ...france, case: 'any' }),
  buildAlias('Paris', { ...france, weak: true }),
  buildAlias('Paris', { ...france, company: ['summons', 'annonc*'] }),
  buildAlias('Frans', { ...france, case: 'any', weak: 'near' }),
  buildAlias('St. Ilo', { topicId: 'ilo' }),
  buildAlias('فرنسا', france),
  buildAlias('مالي', { company: ['باماكو'] }),
  buildAlias('马里'),
  buildAlias('法国', france),
  buildAlias('マリ'),
  buildAlias('ฝรั่งเศส', france),
  buildAlias('프랑스', france),
  buildAlias('माली'),
  buildAlias('Γαλλίας', france),
  buildAlias('Tour de France', blocker),
  buildAlias('Anatole France', blocker),
  buildAlias('Paris, Texas', blocker),
  buildAlias('索马里', blocker),
  buildAlias('马里兰', blocker),
  buildAlias('マリ・クレール', blocker),
];
const matcher = compileMatcher(aliases, '');

function found(text: string): string[] {
  return findMentions(text, matcher).map(({ start, end }) => text.slice(start, end));
}

describe('findMentions', () => {
  it.each([
    ['a name', 'In Mali today.', ['Mali']],
    ['no part of a word', 'Somalia, Malibu and Maliki normalise.', []],
    ['no lower-case word where a name is capital', 'i mali del secolo', []],
    ['capitals', 'MALI AND FRANCE', ['MALI', 'FRANCE']],
    ['any case where the alias says so', 'Français et français', ['Français', 'français']],
    ['a name before an apostrophe and a suffix', "Mali's junta, Mali'de", ['Mali', 'Mali']],
    ['a name behind an apostrophe', "l'opération de l'Operation Barkhane", ['Operation Barkhane']],
    ['the longest alias', 'Operation Barkhane and Barkhane', ['Operation Barkhane', 'Barkhane']],
    ['an alias over a line of the source', 'Operation\n      Barkhane', ['Operation Barkhane']],
    ['an alias with a quotation mark in it', 'Operation “Barkhane” ends', ['Operation “Barkhane']],
    ['no alias over a block', `Operation${BLOCK_BREAK}Barkhane`, ['Barkhane']],
    ['a name with a full stop in it', 'At St. Ilo, at St Ilo.', ['St. Ilo', 'St Ilo']],
    ['no name over a full stop', 'The end of the Operation. Barkhane stays.', ['Barkhane']],
    ['nothing in a longer name', 'the Tour de France, by Anatole France', []],
    ['nothing in a longer name with a comma in it', 'Mali, not Paris, Texas', ['Mali']],
    ['a name behind a longer name', 'Tour de France in France', ['France']],
    ['what is written with soft hyphens and joiners', '\u00adMa\u00adli \u200dFrance', ['Ma\u00adli', 'France']],
    ['full-width and decomposed letters', 'Ｍａｌｉ et Franc\u0327ais', ['Ｍａｌｉ', 'Franc\u0327ais']],
    ['a name at the very end', 'to Mali', ['Mali']],
    ['nothing in nothing', '', []],
  ])('finds %s', (_what, text, mentions) => {
    expect(found(text).map((mention) => mention.replace(/\s+/g, ' '))).toEqual(mentions);
  });

  it.each([
    ['a name behind Arabic proclitics', 'قالت لفرنسا وبفرنسا', ['فرنسا', 'فرنسا']],
    ['a name behind proclitics with vowel signs', 'و\u064eب\u0650ف\u064eرنسا', ['ف\u064eرنسا']],
    ['no name behind the article', 'القطاع المالي في باماكو', []],
    ['an ambiguous name in company', 'أعلنت باماكو عاصمة مالي', ['مالي']],
    ['an ambiguous name in company behind a proclitic', 'مالي وباماكو', ['مالي']],
    ['no ambiguous name without company', 'التقرير مالي', []],
    ['a Chinese name', '他说马里和法国', ['马里', '法国']],
    ['no Chinese name in a longer one', '索马里和马里兰州', []],
    ['a Latin name among Chinese characters', '在Mali的France', ['Mali', 'France']],
    ['a Japanese name among hiragana', 'マリとマリの', ['マリ', 'マリ']],
    ['no Japanese name in a longer run', 'ソマリア、マリアンヌ', []],
    ['no Japanese name in a longer name', 'マリ・クレール誌', []],
    ['a Thai name', 'ในฝรั่งเศสวันนี้', ['ฝรั่งเศส']],
    ['a Korean name by itself', '프랑스 정부', ['프랑스']],
    ['a Hindi name, and no other that has its consonants', 'माली में मेला मीली', ['माली']],
    ['a Greek name in capitals', 'ΤΗΣ ΓΑΛΛΙΑΣ', ['ΓΑΛΛΙΑΣ']],
  ])('finds %s', (_what, text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it.each([
    ['a weak alias beside a strong one', 'Paris and Mali', ['Paris', 'Mali']],
    ['no weak alias alone', 'Paris Hilton in Paris', []],
    ['a weak alias in the company that makes it strong', 'Paris summons an envoy', ['Paris']],
    ['another alias where the company of one fails', `Paris${' and on'.repeat(20)} in Mali`, ['Paris', 'Mali']],
    ['an alias that needs a strong one nearby', 'frans in Mali', ['frans', 'Mali']],
    ['the same behind the strong one', 'Mali, frans', ['Mali', 'frans']],
    ['none of these far from it', `frans${' and on'.repeat(20)} in Mali`, ['Mali']],
    ['none of these by weak ones alone', 'frans frans', []],
  ])('finds %s', (_what, text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it('takes a weak alias where an earlier part of the page had a strong one, but not one that needs it nearby', () => {
    const text = 'Paris answered, and frans.';
    const mentions = findMentions(text, matcher, { isSupported: true });

    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Paris']);
  });

  it('takes the next alias where one may not stand', () => {
    const mayStand = (start: number, end: number, { text }: TopicAlias) => end - start < 12 && text !== 'Mali';
    const mentions = findMentions('Operation Barkhane in Mali', matcher, { mayStand });

    expect(mentions.map(({ start, end, topicId }) => [start, end, topicId])).toEqual([[10, 18, 'barkhane']]);
  });
});

describe('isStrong', () => {
  it.each([
    ['an alias', buildAlias('Mali'), true],
    ['no weak alias', buildAlias('Mali', { weak: true }), false],
    ['no alias that needs others nearby', buildAlias('Mali', { weak: 'near' }), false],
    ['no longer name', buildAlias('Mali', blocker), false],
  ])('is %s', (_what, alias, is) => {
    expect(isStrong(alias)).toBe(is);
  });
});

/** The least of several times that it takes to find what is in a text, in ms. */
function leastTime(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    findMentions(text, matcher);
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('four times the text', () => {
  const far = ' and on'.repeat(30);

  it.each<[string, number, (length: number) => string]>([
    ['letters without a space', 1_000_000, (length) => 'M'.repeat(length)],
    ['spaces', 1_000_000, (length) => ' '.repeat(length)],
    ['combining marks', 1_000_000, (length) => '\u0301'.repeat(length)],
    [
      'marks out of order behind a letter that has to be folded',
      200_000,
      (length) => `ß${'\u0301\u0323'.repeat(length / 2)}`,
    ],
    ['Arabic proclitics', 200_000, (length) => 'و'.repeat(length)],
    ['Chinese characters', 40_000, (length) => '马'.repeat(length)],
    ['first words of a longer name', 200_000, (length) => 'Operation '.repeat(length / 10)],
    ['joiners', 1_000_000, (length) => `Operation${'-'.repeat(length)}`],
    ['names that need company', 12_000, (length) => 'Paris '.repeat(length / 6)],
    ['names that lack it', 12_000, (length) => 'مالي '.repeat(length / 5)],
    [
      'names far from what supports them',
      80_000,
      (length) => 'Mali '.repeat(length / 10) + far + 'frans '.repeat(length / 12),
    ],
  ])('takes no more than a few times as long: %s', (_what, length, textOf) => {
    leastTime(textOf(length / 4)); // to warm up

    expect(leastTime(textOf(length)) / leastTime(textOf(length / 4))).toBeLessThan(12);
  });
});

describe('an alias that is a given name too', () => {
  const frans = compileMatcher([buildAlias('Frans', { givenName: true })], 'nl');

  it.each([
    ['De site is Frans.', 1],
    ['Een Frans leger trok op.', 1],
    ['Hij sprak Frans, Duits en Engels.', 1],
    ['Volgens Frans Jansen niet.', 0],
    ['Frans de Wit kwam ook.', 1],
  ])('counts unless a word with a capital follows: %s', (text, count) => {
    expect(findMentions(text, frans)).toHaveLength(count);
  });
});

describe('an alias that is a common word too', () => {
  const mali = compileMatcher([buildAlias('Mali', { notFirst: true })], 'sw');

  it.each([
    ['Alifika nchini Mali jana.', 1],
    ['Senegal, Mali na Niger.', 1],
    ['Mali yake iliibiwa.', 0],
    ['Alilala. Mali yake iliibiwa.', 0],
    ['Alisema: “Mali yangu.”', 0],
    [`Aliondoka${BLOCK_BREAK}Mali yake`, 0],
  ])('counts unless it begins a sentence: %s', (text, count) => {
    expect(findMentions(text, mali)).toHaveLength(count);
  });
});
