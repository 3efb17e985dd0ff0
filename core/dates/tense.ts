import { phraseAt, type Scan } from './scan';

/** Which way a clause looks in time, as far as its words say. */
export type Tense = 'future' | 'past' | null;

/** Clauses beyond these many words are read no further. */
const WORDS_BEFORE = 12;
const WORDS_AFTER = 8;
const SHORTEST_VERB = 4;

/**
 * The tense of the clause around a date, from the nearest word that shows one: those before it first, since "said on
 * Tuesday that talks will resume" says nothing about when talks resume; `first` and `next` are the date's tokens.
 */
export function tenseAround(scan: Scan, first: number, next: number): Tense {
  const { tokens } = scan;
  for (let at = first - 1; at >= 0 && at >= first - WORDS_BEFORE; at--) {
    if (parts(scan, at + 1) || phraseAt(scan, 'boundary', at)) break;
    const tense = tenseOf(scan, at);
    if (tense === 'past' && isAhead(scan, at)) return 'future';
    if (tense) return tense;
  }
  for (let at = next; at < tokens.length && at < next + WORDS_AFTER; at++) {
    if (phraseAt(scan, 'boundary', at)) break;
    if (parts(scan, at) && !(at === next && tokens[at]?.gap === 'comma')) break;
    const tense = tenseOf(scan, at);
    if (tense) return tense;
  }
  return null;
}

/** Whether a past form is held by a word that looks ahead: "will be held". */
function isAhead(scan: Scan, verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && phraseAt(scan, 'linking', at)) at--;
  return at < verb - 1 && at >= 0 && phraseAt(scan, 'future', at) !== null;
}

function parts({ tokens }: Scan, at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === 'comma' || gap === 'far';
}

function tenseOf(scan: Scan, at: number): Tense {
  if (phraseAt(scan, 'future', at)) return 'future';
  if (phraseAt(scan, 'past', at)) return 'past';
  const word = scan.tokens[at]?.raw ?? '';
  if (word.length < SHORTEST_VERB || word !== word.toLowerCase()) return null;
  const { futureEndings, futurePrefixes, notFuture, pastEndings } = scan.vocabulary;
  const isFuture =
    futureEndings.some((ending) => word.endsWith(ending)) ||
    (word.length > SHORTEST_VERB && futurePrefixes.some((prefix) => word.startsWith(prefix)));
  if (isFuture && !notFuture.some((other) => word.startsWith(other))) return 'future';
  return pastEndings.some((ending) => word.endsWith(ending)) ? 'past' : null;
}
