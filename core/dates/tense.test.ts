import { describe, expect, it } from 'vitest';
import { scanSentence } from './scan';
import { tenseAround } from './tense';

function tenseAt(sentence: string, language: string, word: string) {
  const scan = scanSentence(sentence, language, null);
  const first = scan.tokens.findIndex(({ raw }) => raw === word);
  return tenseAround(scan, first, first + 1);
}

describe('tenseAround', () => {
  it.each([
    ['en', 'Talks will resume on Friday.', 'Friday', 'future'],
    ['en', 'On Friday, talks will resume.', 'Friday', 'future'],
    ['en', 'Talks will be held on Friday.', 'Friday', 'future'],
    ['en', 'She said on Friday that talks will resume.', 'Friday', 'past'],
    ['en', 'Talks on Friday', 'Friday', null],
    ['en', 'Talks will resume soon; Friday was calm.', 'Friday', 'past'],
    ['fr', 'Les pourparlers reprendront vendredi.', 'vendredi', 'future'],
    ['fr', 'Elle a dit vendredi que tout reprendra.', 'vendredi', 'past'],
    ['fr', 'Un opera vendredi', 'vendredi', null],
    ['es', 'El consejo se reunirá el viernes.', 'viernes', 'future'],
    ['pt', 'O conselho se reunirá no domingo.', 'domingo', 'future'],
    ['de', 'Der Rat wird am Freitag tagen.', 'Freitag', 'future'],
    ['ru', 'Совет будет заседать в пятницу.', 'пятницу', 'future'],
    ['ar', 'سيجتمع المجلس يوم الجمعة', 'الجمعة', 'future'],
    ['ar', 'السياسة يوم الجمعة', 'الجمعة', null],
  ])('%s: %s', (language, sentence, word, tense) => {
    expect(tenseAt(sentence, language, word)).toBe(tense);
  });
});
