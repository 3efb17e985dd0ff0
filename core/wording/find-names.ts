import { splitWords, type Word } from '../text/words';
import { nameIndex, type NameEntry } from './lexicon';

/** A name of the lexicon where it stands in a sentence: UTF-16 offsets, end exclusive, and the ids of the lexicon. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly group: string;
  readonly name: string;
}

/** How often each name of each group occurs: by the group's id, then by the name's. */
export type NameCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Whether a term of the name's company stands in the sentence outside the name itself. */
function hasCompany({ company }: NameEntry, sentence: string, words: readonly Word[], at: number, length: number) {
  if (!company) return true;
  return words.some((_word, place) => {
    const isOutside = place < at || place >= at + length;
    return isOutside && company.longestAt(sentence, words, place) !== null;
  });
}

/**
 * The names in a sentence, in order and without overlap, the longest where several begin at the same word. Languages
 * without a lexicon have none.
 */
export function findNames(sentence: string, language: string): Named[] {
  const index = nameIndex(language);
  if (!index) return [];
  const words = splitWords(sentence);
  const found: Named[] = [];
  // Asked once per name and sentence, so that a name repeated in junk costs no more than a name.
  const accompanied = new Map<NameEntry, boolean>();
  for (let at = 0; at < words.length; at++) {
    const match = index.longestAt(sentence, words, at);
    if (!match) continue;
    const { value: entry, length } = match;
    const last = words[at + length - 1];
    const first = words[at];
    if (entry && first && last) {
      const isMeant = accompanied.get(entry) ?? hasCompany(entry, sentence, words, at, length);
      accompanied.set(entry, isMeant);
      if (isMeant) found.push({ start: first.start, end: last.end, group: entry.group, name: entry.name });
    }
    at += length - 1;
  }
  return found;
}

/** Counts the names in all sentences of a version: the same for every side, without a score. */
export function countNames(sentences: readonly string[], language: string): NameCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    for (const { group, name } of findNames(sentence, language)) {
      const names = counts.get(group) ?? new Map<string, number>();
      counts.set(group, names.set(name, (names.get(name) ?? 0) + 1));
    }
  }
  return counts;
}
