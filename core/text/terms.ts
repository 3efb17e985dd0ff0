import { procliticLengths } from './proclitics';
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
  const term = compileTerm(written);
  if (term.words.length === 0) return false;
  for (let at = 0; at + term.words.length <= words.length; at++) {
    if (standsAt(words, at, term)) return true;
  }
  return false;
}

function standsAt(words: readonly Word[], at: number, { words: sought, open }: Term): boolean {
  for (const [offset, expected] of sought.entries()) {
    const actual = words[at + offset]?.folded ?? '';
    const isOpen = open && offset === sought.length - 1;
    const isFound =
      isWritten(actual, expected, isOpen) || (offset === 0 && isBehindProclitic(actual, expected, isOpen));
    if (!isFound) return false;
  }
  return true;
}

function isWritten(actual: string, expected: string, isOpen: boolean): boolean {
  return isOpen ? actual.startsWith(expected) : actual === expected;
}

function isBehindProclitic(actual: string, expected: string, isOpen: boolean): boolean {
  // Most words are told apart by this, which costs less than looking for proclitics.
  if (!(isOpen ? actual.includes(expected) : actual.endsWith(expected))) return false;
  return procliticLengths(actual).some((length) => isWritten(actual.slice(length), expected, isOpen));
}

/** Whether each group has at least one of its terms in the words. */
export function matchesCues(words: readonly Word[], groups: CueGroups): boolean {
  return groups.every((group) => group.some((term) => containsTerm(words, term)));
}
