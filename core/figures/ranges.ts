import { type Amount, readAmount } from './amounts';
import type { Unit } from './figure';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';
import { readUnit, type UnitReading } from './units';

/** Two numbers that are one figure: "20 to 30", or a score or ratio, "3-1". */
export interface Pair {
  readonly kind: 'range' | 'score' | 'code';
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
}

const HYPHENS = new Set(['-', '–', '—', '−']);
const GREATEST_SCORE = 200;
/** A range wider than this is two figures: "rose 2 to 46". */
const WIDEST = 20;
/** How far before a number the verb of a change may stand. */
const REACH = 4;

/** "between" or words of change shortly before a number. */
function near(tokens: readonly Token[], first: number, test: (token: Token) => boolean): boolean {
  return tokens.slice(Math.max(0, first - REACH), first).some(test);
}

interface Second {
  readonly amount: Amount;
  readonly reading: UnitReading | null;
  readonly hyphen: boolean;
}

function secondNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): Second | null {
  const link = tokens[at];
  if (!link) return null;
  const hyphen =
    (link.kind === 'number' && link.gap === 'hyphen') || (link.kind === 'mark' && HYPHENS.has(link.folded));
  const word = link.kind === 'word' && lexicon.lists.to(link.folded);
  if (!hyphen && !word) return null;
  let next = link.kind === 'number' ? at : at + 1;
  while (tokens[next]?.kind === 'mark' && next < at + 3) next++;
  const amount = readAmount(tokens, next, lexicon);
  if (!amount || !['digits', 'words'].includes(amount.form)) return null;
  return { amount, reading: readUnit(tokens, amount, lexicon), hyphen };
}

function sizeOf({ step, sized }: Amount): number {
  return sized && step > 0 ? 1000 ** Math.ceil(Math.log(step) / Math.log(1000) - 1e-9) : 1;
}

function sameUnit(a: UnitReading | null, b: UnitReading | null): boolean {
  if (!a || !b) return a === null;
  if (a.unit.kind !== b.unit.kind) return false;
  return !('of' in a.unit) || !('of' in b.unit) || a.unit.of === b.unit.of;
}

function isScore(tokens: readonly Token[], low: Amount, high: Amount, lexicon: Lexicon): boolean {
  if (low.value > GREATEST_SCORE || high.value > GREATEST_SCORE || low.sized || high.sized) return false;
  if (low.value >= high.value) return true;
  const noun = tokens[high.end]?.kind === 'word' && lexicon.nounOf(tokens[high.end]?.folded ?? '') !== null;
  return !noun && near(tokens, low.first, ({ folded }) => lexicon.lists.scores(folded));
}

/** Reads what follows a number as the other end of a range or score; null when the next number is another figure. */
export function readPair(
  tokens: readonly Token[],
  low: Amount,
  unit: UnitReading | null,
  lexicon: Lexicon,
): Pair | null {
  if (!['digits', 'words'].includes(low.form)) return null;
  const second = secondNumber(tokens, unit?.end ?? low.end, lexicon);
  if (!second) return null;
  const { amount, reading, hyphen } = second;
  const first = unit?.first ?? low.first;
  const end = Math.max(amount.end, reading?.end ?? 0);
  const code =
    hyphen && low.value >= 100 && amount.value >= 1000 && !reading && tokens[amount.first]?.grouped === false;
  const pair = { first, end, low: low.value, high: amount.value, unit: reading?.unit ?? null };
  if (code || (hyphen && tokens[amount.end]?.kind === 'number' && tokens[amount.end]?.gap === 'hyphen'))
    return { ...pair, kind: 'code' };
  if (hyphen && low.form === 'digits' && !unit && !reading && isScore(tokens, low, amount, lexicon))
    return { ...pair, kind: 'score' };
  const opened = near(tokens, first, ({ folded }) => lexicon.lists.between(folded));
  const link = tokens[unit?.end ?? low.end];
  if (!hyphen && !opened && link && lexicon.lists.and(link.folded)) return null;
  if (!opened && !hyphen && near(tokens, first, ({ folded }) => lexicon.lists.from(folded) || changes(folded, lexicon)))
    return null;
  if (!sameUnit(unit, reading)) return null;
  const least = low.sized ? low.value : low.value * (low.value < sizeOf(amount) ? sizeOf(amount) : 1);
  if (least < amount.value && amount.value <= WIDEST * least) return { ...pair, kind: 'range', low: least };
  const ratio =
    !hyphen && !unit && !reading && least > amount.value && amount.value < GREATEST_SCORE && least < GREATEST_SCORE;
  return ratio ? { ...pair, kind: 'score' } : null;
}

function changes(folded: string, lexicon: Lexicon): boolean {
  const act = lexicon.actOf(folded);
  return act === 'rise' || act === 'fall' || act === 'close';
}
