import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { BETWEEN, BLOCK_BREAK, endOfWord, letterOf, SILENT, skipJoiners, splitWords, UNSURE } from './words';

const anyText = fc.string({ unit: 'binary', maxLength: 30 });

describe('splitWords', () => {
  it.each([
    ['apostrophes part words', "Mali's junta", ['mali', 's', 'junta']],
    ['hyphens part words', 'Île-de-France', ['ile', 'de', 'france']],
    ['digits are words', 'France 24', ['france', '24']],
    ['soft hyphens stay inside', 'Bar\u00adkhane', ['barkhane']],
    ['what is invisible is no word', 'Ilo \u00ad \u200d❤\ufe0f Vale', ['ilo', 'vale']],
    ['emoji part words', 'France🇫🇷Mali', ['france', 'mali']],
    ['Arabic is split at spaces', 'في مالي', ['في', 'مالي']],
    ['Hangul is split at spaces', '말리 정부가', ['말리', '정부가']],
    ['Indic vowel signs stay inside', 'माली में', ['माली', 'में']],
    ['a Chinese character is a word', '马里政府', ['马', '里', '政', '府']],
    ['hiragana are words, katakana run on', 'マリのバス', ['マリ', 'の', 'バス']],
    ['voicing marks stay with their kana', 'か\u3099ハ\u3099ルカン', ['が', 'バルカン']],
    ['Thai marks stay with their letter', 'มาลี่', ['ม', 'า', 'ลี่']],
    ['Latin beside Chinese is a word', '在Mali的3天', ['在', 'mali', '的', '3', '天']],
    ['a soft hyphen between Chinese characters parts nothing more', '马\u00ad里', ['马', '里']],
    ['nothing gives nothing', ' … ', []],
  ])('%s', (_rule, text, words) => {
    expect(splitWords(text).map(({ folded }) => folded)).toEqual(words);
  });

  it('keeps offsets into the text for any text, and gives no word without letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, folded } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBe(endOfWord(text, start));
          expect(fold(text.slice(start, end))).toBe(folded);
          expect(folded).not.toBe('');
          last = end;
        }
      }),
    );
  });
});

describe('skipJoiners', () => {
  it.each([
    ['a space', 'a b', 2],
    ['a line of the source', 'a\n    b', 6],
    ['an apostrophe', "a'b", 2],
    ['a quotation mark', 'a “b', 3],
    ['a Chinese bracket', 'a「b', 2],
    ['a dot between names', 'ア・ミ', 2],
    ['a mark of direction', 'a \u200fb', 3],
    ['a soft hyphen by itself', 'a \u00ad b', 4],
    ['a full stop behind an initial', 'J. b', 3],
    ['nothing beside a Chinese character', '马里', 1],
    ['a comma', 'a, b', -1],
    ['a block break', `a${BLOCK_BREAK}b`, -1],
    ['an emoji', 'a❤b', -1],
    ['a very long gap', `a${' '.repeat(41)}b`, -1],
    ['the end', 'a ', -1],
    ['an end without a space', 'a', -1],
  ])('answers for %s', (_what, text, next) => {
    expect(skipJoiners(text, 1)).toBe(next);
  });

  it('takes a full stop behind two letters, and not behind three', () => {
    expect(skipJoiners('St. Ilo', 2)).toBe(4);
    expect(skipJoiners('Bay. Ilo', 3)).toBe(-1);
  });

  it('takes a full stop behind an initial between names', () => {
    expect(skipJoiners('Ana K. Ilo', 5)).toBe(7);
    expect(skipJoiners('U.N. mission', 3)).toBe(5);
  });
});

/** The letters of a word one by one, or null where one of them does not stand for itself. */
function unitByUnit(word: string): string | null {
  const letters = Array.from({ length: word.length }, (_none, at) => letterOf(word.charCodeAt(at)));
  if (letters.includes(UNSURE) || letters.includes(BETWEEN)) return null;
  return String.fromCharCode(...letters.filter((letter) => letter !== SILENT));
}

describe('letterOf', () => {
  it('says what folding says of every letter, and of each pair among which there are marks, unless it is not sure', () => {
    let sure = 0;
    for (let block = 0; block < 0x1_0000; block += 0x80) {
      const units = Array.from({ length: 0x80 }, (_none, offset) => String.fromCharCode(block + offset));
      const letters = units.filter((unit) => unitByUnit(unit) !== null);
      const before = units.some((unit) => /\p{M}/u.test(unit)) ? letters : [''];
      for (const letter of before) {
        const words = letters.map((next) => letter + next).join('');
        if (fold(words) !== unitByUnit(words)) expect.fail(`wrong from ${block.toString(16)} on, behind "${letter}"`);
      }
      sure += letters.length;
    }

    expect(sure).toBeGreaterThan(46_000);
  });

  it('says what folding says of any word of which it is sure', () => {
    const unit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
    const letter = unit.filter((each) => unitByUnit(each) !== null);
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 8 }), (word) => {
        expect(fold(word.join(''))).toBe(unitByUnit(word.join('')));
      }),
      { numRuns: 3_000 },
    );
  });
});
