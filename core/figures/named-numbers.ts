import type { Amount } from './amounts';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

const FIRST_YEAR = 1100;
const LAST_YEAR = 2100;
const STREETS = new Set([
  'street',
  'st',
  'avenue',
  'ave',
  'road',
  'boulevard',
  'lane',
  'drive',
  'strasse',
  'rue',
  'calle',
]);
const INDEXES = new Set(['index', 'indice', 'indices', 'indexes']);
const CALENDAR_ENDS = new Set(['s', 'th', 'er']);
const DECADE_ENDS = new Set(['s', 'er', 'ern', 'es']);

/** The word before a token, an abbreviation's dot aside. */
function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  return before?.folded === '.' && tokens[at]?.gap !== 'dot' ? tokens[at - 2] : before;
}

function isMonth(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token?.kind === 'word' &&
    lexicon.lists.months(token.folded) &&
    (token.capital || lexicon.decimal === ',' || lexicon.prefixedAnd)
  );
}

/** "May 2", "2 de mayo", "2. Mai", "May 2 and 3", "le 2 et 3 mai". */
function isDate(tokens: readonly Token[], amount: Amount, lexicon: Lexicon): boolean {
  if (amount.sized || amount.value > 31 || amount.form === 'vague' || amount.form === 'share') {
    return isMonth(wordBefore(tokens, amount.first), lexicon) && amount.value > FIRST_YEAR && amount.value < LAST_YEAR;
  }
  const back = wordBefore(tokens, amount.first);
  if (isMonth(back, lexicon) && !(tokens[amount.first - 1]?.folded === '.' && back?.folded === 'may')) return true;
  let at = amount.end;
  if (tokens[at]?.folded === '.' || (tokens[at]?.kind === 'word' && lexicon.lists.of(tokens[at]?.folded ?? ''))) at++;
  if (isMonth(tokens[at], lexicon)) return true;
  const listed =
    back !== undefined && (lexicon.lists.to(back.folded) || lexicon.lists.and(back.folded) || back.folded === ',');
  if (listed && tokens[amount.first - 2]?.kind === 'number' && isMonth(tokens[amount.first - 3], lexicon)) return true;
  const more = tokens[at];
  if (more?.kind === 'number') return more.gap === 'hyphen' && isMonth(tokens[at + 1], lexicon);
  const links = more !== undefined && (lexicon.lists.to(more.folded) || lexicon.lists.and(more.folded));
  return links && tokens[at + 1]?.kind === 'number' && isMonth(tokens[at + 2], lexicon);
}

/** Four bare digits that name a year: after "in", before a break or a verb, or as "the 2014 season". */
function isYear(tokens: readonly Token[], amount: Amount, lexicon: Lexicon): boolean {
  const token = tokens[amount.first];
  if (token?.kind !== 'number' || amount.sized || token.grouped || token.decimals > 0 || amount.end > amount.first + 1)
    return false;
  if (token.folded.length !== 4 || token.value < FIRST_YEAR || token.value > LAST_YEAR) return false;
  const before = wordBefore(tokens, amount.first);
  const after = tokens[amount.end];
  if (before?.kind === 'number' && token.gap === 'hyphen') return true;
  if (before?.kind === 'mark' && '$€£¥'.includes(before.folded)) return false;
  if (after?.kind === 'mark' && '%$€£'.includes(after.folded)) return false;
  if (before && (lexicon.lists.inYear(before.folded) || isMonth(before, lexicon))) return true;
  if (after?.kind !== 'word' || after.capital !== (lexicon.compounds && after.capital)) return true;
  if (lexicon.units.has(after.folded) || lexicon.nounOf(after.folded)) return false;
  return (
    lexicon.lists.stop(after.folded) ||
    lexicon.lists.articles(before?.folded ?? '') ||
    lexicon.lists.stop(before?.folded ?? '')
  );
}

/** "Boeing 747", "Channel 4", "page 7", "No. 2", "F-16", "CAC 40". */
function isName(tokens: readonly Token[], amount: Amount, lexicon: Lexicon): boolean {
  const token = tokens[amount.first];
  const before = wordBefore(tokens, amount.first);
  const after = tokens[amount.end];
  if (amount.form !== 'digits' || amount.sized || !token) return false;
  if (before?.folded === '#' || before?.folded === '№' || before?.folded === '°') return true;
  if (after?.kind === 'word' && (INDEXES.has(after.folded) || isStreet(tokens, amount.end))) return true;
  if (before?.kind !== 'word' || (lexicon.before.has(before.folded) && !before.capital)) return false;
  if (lexicon.lists.labels(before.folded) && (tokens[amount.first - 1]?.folded !== '.' || before.folded.length < 4)) {
    return before.folded.length > 2 || tokens[amount.first - 1]?.folded === '.' || token.gap === 'hyphen';
  }
  if (before.folded === 's' && tokens[amount.first - 2]?.folded === 'poor') return true;
  if (!before.capital || token.decimals > 0 || token.grouped || amount.first < 1)
    return token.gap === 'hyphen' && before.capital;
  if (lexicon.lists.stop(before.folded) || lexicon.actOf(before.folded)) return false;
  if (after?.kind === 'mark' && '%$€£'.includes(after.folded)) return false;
  if (after?.kind !== 'word') return true;
  return !(lexicon.units.has(after.folded) || lexicon.nounOf(after.folded) || (lexicon.compounds && after.capital));
}

function isStreet(tokens: readonly Token[], at: number): boolean {
  const [name, street] = [tokens[at], tokens[at + 1]];
  return (name?.capital === true && STREETS.has(street?.folded ?? '')) || STREETS.has(name?.folded ?? '');
}

/** "9/11", "12.03.2014", "555-1234", "192.168.0.1". */
function isCode(tokens: readonly Token[], amount: Amount): boolean {
  const token = tokens[amount.first];
  if (token?.kind !== 'number' || amount.form === 'clock' || amount.form === 'share') return false;
  if (token.odd || (token.folded.length > 1 && token.folded.startsWith('0') && token.decimals === 0)) return true;
  const [before, after] = [tokens[amount.first - 1], tokens[amount.end]];
  const slash = (mark: Token | undefined, other: Token | undefined) =>
    mark?.folded === '/' && mark.gap === 'none' && other?.kind === 'number';
  if (slash(before, tokens[amount.first - 2]) || slash(after, tokens[amount.end + 1])) return true;
  return after?.kind === 'word' && after.gap === 'none' && after.folded === 'g' && /^[2345]$/.test(token.folded);
}

/** "the 1970s", "the 90er". */
function isDecade(tokens: readonly Token[], amount: Amount): boolean {
  const [token, after] = [tokens[amount.first], tokens[amount.end]];
  const close = after?.gap === 'none' || (after?.gap === 'apostrophe' && after.folded === 's');
  return token?.kind === 'number' && token.value % 10 === 0 && close && DECADE_ENDS.has(after.folded);
}

/** Whether a number is a date, a year, part of a name, or a code, and so says how much of nothing. */
export function isNamedNumber(tokens: readonly Token[], amount: Amount, lexicon: Lexicon): boolean {
  const { form } = amount;
  if (form === 'ordinal') return isDate(tokens, amount, lexicon) || isStreet(tokens, amount.end);
  if (
    tokens[amount.end]?.gap === 'none' &&
    CALENDAR_ENDS.has(tokens[amount.end]?.folded ?? '') &&
    isDate(tokens, amount, lexicon)
  )
    return true;
  if (isCode(tokens, amount) || isDecade(tokens, amount)) return true;
  if (form !== 'vague' && form !== 'share' && isDate(tokens, amount, lexicon)) return true;
  return isYear(tokens, amount, lexicon) || isName(tokens, amount, lexicon);
}
