import type { Lexicon } from './lexicon';
import { isContent, type Stretch } from './scope';
import type { Token } from './tokens';
import { STEM_LETTERS } from './word-keys';

/** The tokens of a figure's clause and the figure's place in it. */
export interface ClauseView {
  readonly tokens: readonly Token[];
  readonly clause: Stretch;
  readonly figure: Stretch;
  readonly lexicon: Lexicon;
}

/** Shorter capitals are endings of codes and abbreviations. */
const SHORTEST_NAME = 3;

function isName(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token?.capital || token.folded.length < SHORTEST_NAME || lexicon.compounds || !isContent(token, lexicon))
    return false;
  return !lexicon.lists.weekdays(token.folded) && !lexicon.lists.months(token.folded);
}

function keptLetters(token: Token | undefined): string {
  return token?.folded.slice(0, STEM_LETTERS) ?? '';
}

/** Whether the first word, capital in any case, is a name: no plural, no known noun, and something is its own or its doing. */
function opensAsName(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const folded = tokens[0]?.folded ?? '';
  if (lexicon.nounOf(folded) !== null || lexicon.actOf(folded) !== null || lexicon.lists.market(folded)) return false;
  return !folded.endsWith('s') && !lexicon.before.has(folded) && tokens[1]?.kind === 'word';
}

/** The name nearest before a figure, its words cut to stems. */
export function ownerOf({ tokens, clause, figure, lexicon }: ClauseView): Set<string> {
  const owner = new Set<string>();
  for (let at = figure.first - 1; at >= clause.first; at--) {
    const token = tokens[at];
    if (isName(token, lexicon) && (at > 0 || opensAsName(tokens, lexicon))) owner.add(keptLetters(token));
    else if (owner.size > 0 && (token?.kind !== 'mark' || token.folded !== '.')) break;
  }
  return owner;
}

/** All names of a figure's clause, cut to stems; a sentence's first word is none for certain. */
export function namesIn({ tokens, clause, lexicon }: ClauseView): Set<string> {
  const names = new Set<string>();
  for (let at = Math.max(clause.first, 1); at < clause.end; at++) {
    const token = tokens[at];
    if (token && isName(token, lexicon)) names.add(token.folded.slice(0, STEM_LETTERS));
  }
  return names;
}

/** Whether a sentence names anybody or anything; its first word is no name for certain. */
export function hasNames(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((token, at) => at > 0 && isName(token, lexicon));
}
