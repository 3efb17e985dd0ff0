import { splitWords, type Word } from './words';

/** One or more words to look for; `open` lets the last one go on ("terminat*" finds "terminated"). */
interface Term {
  readonly words: readonly string[];
  readonly open: boolean;
}

/** Groups of terms, all of which have to be found in the same words. */
export type CueGroups = readonly (readonly string[])[];

const compiled = new Map<string, Term>();

function compileTerm(written: string): Term {
  const known = compiled.get(written);
  if (known) return known;
  const term = { words: splitWords(written).map((word) => word.folded), open: written.endsWith('*') };
  compiled.set(written, term);
  return term;
}

/** Whether the words of `written` stand next to one another somewhere in `words`. */
export function containsTerm(words: readonly Word[], written: string): boolean {
  const { words: sought, open } = compileTerm(written);
  const last = sought.length - 1;
  if (last < 0) return false;
  for (let at = 0; at + last < words.length; at++) {
    const found = sought.every((expected, offset) => {
      const actual = words[at + offset]?.folded ?? '';
      return actual === expected || (open && offset === last && actual.startsWith(expected));
    });
    if (found) return true;
  }
  return false;
}

/** Whether each group has at least one of its terms in the words. */
export function matchesCues(words: readonly Word[], groups: CueGroups): boolean {
  return groups.every((group) => group.some((term) => containsTerm(words, term)));
}
