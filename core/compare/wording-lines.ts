import type { LocalText } from '../packs/pack';
import type { PickedText } from '../packs/pick-text';
import { groupWords, type GroupWords } from '../wording/group-words';
import type { WordingRow } from './text-comparison';

/** A name that a side uses, written in the language of its text where it can be, and how often. */
export interface CountedName extends PickedText {
  readonly count: number;
}

/** An actor or act with the names that each side uses for it, the most frequent first. */
export interface WordingLine {
  /** The group's id. */
  readonly group: string;
  readonly about: LocalText;
  readonly here: readonly CountedName[];
  readonly there: readonly CountedName[];
}

/** Wording in words, what is named most often first; the languages are those of the two texts. */
export function wordingLines(rows: readonly WordingRow[], hereLanguage: string, thereLanguage: string): WordingLine[] {
  const lines = rows.flatMap(({ group, here, there }): WordingLine[] => {
    const words = groupWords(group);
    if (!words) return [];
    const { about } = words;
    return [{ group, about, here: counted(here, words, hereLanguage), there: counted(there, words, thereLanguage) }];
  });
  return lines.toSorted((a, b) => timesIn(b) - timesIn(a));
}

function counted(counts: WordingRow['here'], { nameOf }: GroupWords, language: string): CountedName[] {
  return Object.entries(counts)
    .flatMap(([name, count]) => {
      const written = nameOf(name, language);
      return written ? [{ ...written, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function timesIn({ here, there }: WordingLine): number {
  return [...here, ...there].reduce((sum, { count }) => sum + count, 0);
}
