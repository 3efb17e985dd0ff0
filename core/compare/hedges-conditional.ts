import type { Word } from '../text/words';
import { sayingWords } from './attribution-words';

/** How a French verb form holds back: told by others, only possible, or still to come. */
export type FrenchMood = 'hearsay' | 'possibility' | 'future';

const COMPOUND = new Set(['aurait', 'auraient']);
/** Behind these it is regret or a wish, and no hearsay: "aurait dû", "aurait pu". */
const REGRETTED = new Set(['du', 'pu', 'voulu', 'aime', 'prefere', 'souhaite']);
/** Endings of the conditional; in imperfects such as "espérait" the vowel before "r" bears an accent. */
const CONDITIONAL = /(?:[^ré]er|[^e]ir|dr|ttr|îtr|ev?vr|evr|uivr|viv?r|ser|aur)ai(?:t|ent)$/u;
/** Endings of the simple future, third person. */
const FUTURE =
  /(?:[a-zç]{2,}[^ré]er|[a-zç]{2,}[^e]ir|[a-z]{2,}dr|ttr|îtr|evr|uivr|\bser|\baur|\bir|\bfer|urr)(?:a|ont)$/u;
/** Imperfects, past tenses and nouns whose stems only look like it, and wishes. */
const OTHER =
  /^(?:(?:re|at|é|sou)?tir|(?:as|re|ins|consp?|exp|trans|asp|resp)pir|inspir|aspir|respir|conspir|expir|transpir|admir|vir|chavir|cir|désir|délir|déchir|empir|étir|engendr|(?:en)?cadr|livr|délivr|ouvr|couvr|poudr|voudr|faudr|aimer|souhaiter|préférer)(?:ai(?:t|ent)|a|ont)$/u;
const OTHER_NOUNS = new Set([
  'restaurait',
  'instauraient',
  'instaurait',
  'restauraient',
  'opera',
  'camera',
  'front',
  'etcetera',
]);
const INFINITIVE = /(?:er|ir|re|oir)$/u;
/** Pronouns and particles that may stand between "va" and its infinitive. */
const BETWEEN = new Set(['pas', 'bien', 'se', 's', 'le', 'la', 'les', 'l', 'y', 'en', 'donc', 'aussi', 'lui', 'leur']);

function hasCondition(words: readonly Word[]): boolean {
  return words.some(({ folded }, at) => {
    const next = words[at + 1]?.folded ?? '';
    return folded === 'si' || (folded === 's' && (next === 'il' || next === 'ils'));
  });
}

/** For each word whether a clause brought by "que" after a word of saying has begun. */
function reportedFrom(words: readonly Word[]): number {
  const verbs = sayingWords('fr')?.verbs;
  return words.findIndex(
    ({ folded }, at) => (folded === 'que' || folded === 'qu') && (verbs?.has(words[at - 1]?.folded ?? '') ?? false),
  );
}

/**
 * The moods of the words of a French sentence, by position: the conditional with which newspapers pass on what they
 * cannot vouch for ("aurait tué"), the conditional of a condition, and the future, also as seen from the past.
 */
export function frenchMoods(sentence: string, words: readonly Word[]): Map<number, FrenchMood> {
  const moods = new Map<number, FrenchMood>();
  const isConditioned = hasCondition(words);
  const reported = reportedFrom(words);
  for (const [at, word] of words.entries()) {
    const written = sentence.slice(word.start, word.end).normalize('NFC');
    if (word.folded === 'va' || word.folded === 'vont') {
      let next = at + 1;
      while (next < at + 4 && BETWEEN.has(words[next]?.folded ?? '')) next++;
      if (INFINITIVE.test(words[next]?.folded ?? '')) moods.set(at, 'future');
      continue;
    }
    // Long "words" are junk, and capitals inside a sentence are names.
    if (written.length > 24 || (at > 0 && written !== written.toLowerCase())) continue;
    const form = written.toLowerCase();
    if (OTHER.test(form) || OTHER_NOUNS.has(word.folded)) continue;
    if (COMPOUND.has(form) && REGRETTED.has(words[at + 1]?.folded ?? '')) continue;
    if (CONDITIONAL.test(form)) {
      const isSeenFromPast = reported >= 0 && at > reported && !COMPOUND.has(form);
      moods.set(at, isConditioned ? 'possibility' : isSeenFromPast ? 'future' : 'hearsay');
    } else if (at > 0 && FUTURE.test(form)) moods.set(at, 'future');
  }
  return moods;
}
