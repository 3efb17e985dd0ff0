import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { fold } from './fold';

/** Languages whose words are brought to their stems, each with its Snowball stemmer. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  ru: russian,
};
/** Stems are asked for again and again; a text of any length has few different words. */
const MOST_REMEMBERED = 20_000;
/** Longer "words" are keys, hashes or noise. */
const LONGEST = 40;

const remembered = new Map<string, Map<string, string>>();

/** The stem of a folded word, folded again, so that the forms of one word are the same; other languages keep the word. */
export function stem(folded: string, language: string): string {
  const stemmer = Object.hasOwn(STEMMERS, language) ? STEMMERS[language] : undefined;
  if (!stemmer || folded.length > LONGEST) return folded;
  let known = remembered.get(language);
  if (!known || known.size > MOST_REMEMBERED) remembered.set(language, (known = new Map<string, string>()));
  const before = known.get(folded);
  if (before !== undefined) return before;
  const found = fold(stemmer(folded)) || folded;
  known.set(folded, found);
  return found;
}
