import { stopWordsOf } from '../text/alike/stop-words';
import { stem } from '../text/stem';
import { splitWords } from '../text/words';

function stemsOf(text: string, language: string): Set<string> {
  const stopWords = stopWordsOf(language);
  const words = splitWords(text).filter(({ folded }) => !stopWords.has(folded));
  return new Set(words.map(({ folded }) => stem(folded, language)));
}

/** Whether two runs of words have a word in common that is no stop word. */
export function sharesTerm(a: string, languageA: string, b: string, languageB: string): boolean {
  const ofB = stemsOf(b, languageB);
  return [...stemsOf(a, languageA)].some((one) => ofB.has(one));
}
