import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAlias } from '../../tests/support/builders';
import { fold } from '../text/fold';
import { BLOCK_BREAK, isWordCharacter, splitWords, type Word } from '../text/words';
import { compileMatcher } from './compile-matcher';
import type { TopicAlias } from './compile-names';
import { findMentions, type Mention } from './find-mentions';

/** A joiner that stands here for the edge of a block, which only a page knows. */
const PIECE_BREAK = '\u200b';

const VOCABULARY = {
  latin: ['Mali', 'mali', 'Élysée', 'Straße', 'œuvre', 'İlo', 'St', 'K', 'ﬁn', 'Gao', 'Kidal', '24'],
  cyrillic: ['Мали', 'мали', 'Йол', 'Гао', 'Фёдор'],
  greek: ['Μαλί', 'Γαλλίας', 'ΓΑΟΣ', 'γαος'],
  arabic: ['مالي', 'مالى', 'فرنسا', 'غاو', 'وجدة', 'الأمة', 'بلد', 'ک'],
  unspaced: ['马里', '索马里', '马里兰', '马', '里', 'マリ', 'バルカン', 'が', 'か', 'มาลี', 'ที่'],
  others: ['말리', '프랑스', 'माली', 'फ्रांस', 'ज़मीन', 'ন্যাটো', 'கொடி', 'Ｍａｌｉ'],
};
const PROCLITICS = ['وب', 'ول', 'وك', 'فب', 'فل', 'فك', 'و', 'ف', 'ب', 'ك', 'ل'];
const COMPANY = ['Gao', 'غاو', '里', '24'];
const JOINERS = new Set(` \t\n\r\u00a0\u202f\u3000\u200b\u200e\u200f-‐‑–'’‘ʼ\`"“”„«»‹›「」『』·・`);

/** All that a mention is looked for in. */
interface Trial {
  readonly text: string;
  readonly aliases: readonly TopicAlias[];
  readonly language: string;
  readonly isSupported: boolean;
}

const mayStand = (text: string) => (start: number, end: number) => !text.slice(start, end).includes(PIECE_BREAK);

function found({ text, aliases, language, isSupported }: Trial): Mention[] {
  return findMentions(text, compileMatcher(aliases, language), { isSupported, mayStand: mayStand(text) });
}

/** What is to be found, plainly: at every word, every alias that counts is compared word by word, the best one first. */
function expected(trial: Trial): Mention[] {
  const words = splitWords(trial.text);
  const aliases = inOrder(trial);
  const taken: { start: number; end: number; alias: TopicAlias }[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (start < (taken.at(-1)?.end ?? 0)) continue;
    const places = startsOf(trial.text, start, end).flatMap((from) => {
      const here = [{ start: from, end, folded: fold(trial.text.slice(from, end)) }, ...words.slice(at + 1)];
      return aliases.flatMap((alias) => placeOf(alias, here, trial.text) ?? []);
    });
    taken.push(...places.slice(0, 1));
  }
  const strong = taken.filter(({ alias }) => alias.topicId !== null && !alias.weak);
  return taken.flatMap(({ start, end, alias }) => {
    const { topicId, weak } = alias;
    const isNear = strong.some((other) => isClose(trial.text, Math.min(end, other.end), Math.max(start, other.start)));
    if (topicId === null || (weak && !trial.isSupported && strong.length === 0)) return [];
    return weak === 'near' && !isNear ? [] : [{ start, end, topicId, alias }];
  });
}

/** Longer names in company go first, weak aliases last. */
const rank = ({ topicId, company, weak }: TopicAlias) => (topicId === null && company ? 0 : weak ? 2 : 1);

/** The longest first, then the strong ones, then those of all languages, then as given. */
function inOrder({ aliases, language }: Trial): TopicAlias[] {
  const needed = ['', 'en', 'fr'].filter((key) => language === '' || key === '' || key === language);
  const counting = needed.flatMap((key) =>
    aliases.filter(({ languages = [''], notIn = [] }) => languages.includes(key) && !notIn.includes(language)),
  );
  const length = ({ text }: TopicAlias) => splitWords(text).length;
  return counting.sort((a, b) => length(b) - length(a) || rank(a) - rank(b));
}

/** Where a name may begin in a word: at its start, and behind each Arabic proclitic with its vowel signs. */
function startsOf(text: string, start: number, end: number): number[] {
  const cuts = Array.from({ length: end - start - 1 }, (_none, place) => start + 1 + place);
  const behind = PROCLITICS.flatMap((proclitic) =>
    cuts.filter((cut) => isWritten(proclitic, text.slice(start, cut)) && fold(text.charAt(cut)) !== '').slice(0, 1),
  );
  return [start, ...behind];
}

function isWritten(proclitic: string, text: string): boolean {
  return text.replace(/[\u0640\u064b-\u0652]/gu, '') === proclitic;
}

function placeOf(alias: TopicAlias, words: readonly Word[], text: string) {
  const { start } = words[0] ?? { start: 0 };
  const sought = splitWords(alias.text);
  for (const [place, expectedWord] of sought.entries()) {
    const [word, before] = [words[place], words[place - 1]];
    if (word?.folded !== expectedWord.folded) return null;
    const written = text.slice(word.start, word.end);
    const asked = alias.text.slice(expectedWord.start, expectedWord.end);
    if (alias.case !== 'any' && isCapital(asked) && !isCapital(written)) return null;
    const mayHaveComma = alias.text
      .slice(sought[place - 1]?.end ?? expectedWord.start, expectedWord.start)
      .includes(',');
    if (before && !isGap(text, before.end, word.start, mayHaveComma)) return null;
  }
  const { end } = words[sought.length - 1] ?? { end: 0 };
  if (!mayStand(text)(start, end) || !hasCompany(alias, text, start, end)) return null;
  return { start, end, alias };
}

function isCapital(word: string): boolean {
  const visible = Array.from(word).find((letter) => fold(letter) !== '') ?? '';
  return visible !== visible.toLowerCase();
}

function isGap(text: string, from: number, to: number, mayHaveComma: boolean): boolean {
  const afterComma = mayHaveComma && text.charAt(from) === ',' ? from + 1 : from;
  const isShortBefore = [2, 3].some((letters) => !isWordCharacter(text.charCodeAt(afterComma - letters)));
  const gap = Array.from(text.slice(afterComma, to));
  return (
    gap.length <= 40 &&
    gap.every((unit, place) => JOINERS.has(unit) || fold(unit) === '' || (unit === '.' && place === 0 && isShortBefore))
  );
}

function hasCompany({ company }: TopicAlias, text: string, start: number, end: number): boolean {
  const before = splitWords(text.slice(Math.max(0, start - 160), start)).slice(-12);
  const after = splitWords(text.slice(end, end + 160)).slice(0, 12);
  const near = new Set(
    [...before, ...after].flatMap(({ folded }) => {
      return startsOf(folded, 0, folded.length).map((from) => folded.slice(from));
    }),
  );
  return !company || company.some((term) => near.has(fold(term)));
}

function isClose(text: string, from: number, to: number): boolean {
  return to - from <= 160 && splitWords(text.slice(from, to)).length < 12;
}

function spellingsOf(word: string): string[] {
  const [head, tail] = [word.slice(0, 1), word.slice(1)];
  const composed = [word.normalize('NFD'), word.normalize('NFKC'), word.toUpperCase()];
  if (!VOCABULARY.arabic.includes(word))
    return [...composed, `${head}\u00ad${tail}`, `${head}\u0301${tail}`, `\u00ad${word}`];
  const behind = ['و', 'ب', 'فل', 'و\u064eب\u0650', 'ال'].map((proclitic) => proclitic + word);
  return [...composed, ...behind, `${head}\u064e${tail}`, `${head}\u0640${tail}`];
}

const RULES: Partial<Omit<TopicAlias, 'text' | 'topicId'>>[] = [
  {},
  {},
  {},
  { case: 'any' },
  { case: 'any', company: ['Gao', '里'] },
  { company: ['غاو', '24'] },
  { languages: ['fr'] },
  { languages: ['en', 'fr'] },
  { notIn: ['fr'], case: 'any' },
  { weak: true, case: 'any' },
  { weak: 'near' },
];
const GAPS = [' ', ' ', ' ', ' ', '', '-', "'", '’', ', ', '. ', '.', '·', ' “', ' \n   ', ' 🙂 '];
const LONG_GAPS = [BLOCK_BREAK, PIECE_BREAK, ' of the other towns on the river ', '\n'.repeat(41)];

/** Texts and aliases of a few words each, so that they meet; each word is written in one of its ways. */
const anyTrial = fc
  .array(fc.constantFrom(...Object.values(VOCABULARY).flat()), { minLength: 1, maxLength: 4 })
  .chain((vocabulary) => {
    const word = fc
      .constantFrom(...vocabulary)
      .chain((plain) => fc.constantFrom(plain, plain, plain, plain, plain, ...spellingsOf(plain)));
    const name = fc.array(fc.tuple(fc.constantFrom(' ', ' ', '-', ', ', '. ', ''), word), {
      minLength: 1,
      maxLength: 3,
    });
    const alias = fc
      .tuple(name, fc.constantFrom('mali', 'gao', null), fc.constantFrom(...RULES))
      .map(([words, topicId, rules]) => buildAlias(words.flat().join('').trim(), { ...rules, topicId }));
    const gap = fc.constantFrom(...GAPS, ...GAPS, ...LONG_GAPS);
    return fc.record({
      text: fc
        .array(fc.tuple(fc.oneof(word, word, word, fc.constantFrom(...COMPANY)), gap), { minLength: 3, maxLength: 30 })
        .map((parts) => parts.flat().join('')),
      aliases: fc.array(alias, { minLength: 1, maxLength: 8 }),
      language: fc.constantFrom('', 'en', 'fr'),
      isSupported: fc.boolean(),
    });
  });

describe('what is found', () => {
  it('is what comparing every word with every alias finds', () => {
    fc.assert(
      fc.property(anyTrial, (trial) => {
        expect(found(trial)).toEqual(expected(trial));
      }),
      { numRuns: 1_500 },
    );
  });

  it('is written as its alias, word by word, in order, and never one inside another', () => {
    fc.assert(
      fc.property(anyTrial, (trial) => {
        let last = 0;
        for (const { start, end, alias } of found(trial)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(foldedWords(trial.text.slice(start, end))).toEqual(foldedWords(alias.text));
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('begins and ends where words do, or begins behind Arabic proclitics', () => {
    fc.assert(
      fc.property(anyTrial, (trial) => {
        const words = splitWords(trial.text);
        for (const { start, end } of found(trial)) {
          const around = words.find((word) => word.start <= start && start < word.end);
          const before = fold(trial.text.slice(around?.start, start));

          expect(['', ...PROCLITICS]).toContain(before);
          expect(words.map((word) => word.end)).toContain(end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on how many other names are looked for', () => {
    const others = Array.from({ length: 1_000 }, (_none, place) => buildAlias(`Zu${place} Mali`, { topicId: 'zu' }));
    fc.assert(
      fc.property(anyTrial, (trial) => {
        expect(found({ ...trial, aliases: [...others, ...trial.aliases] })).toEqual(found(trial));
      }),
      { numRuns: 50 },
    );
  });
});

function foldedWords(text: string): string[] {
  return splitWords(text).map(({ folded }) => folded);
}
