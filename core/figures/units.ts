import type { Amount } from './amounts';
import type { Unit } from './figure';
import type { Lexicon, UnitMeaning } from './lexicon';
import { phraseAt, phraseBefore } from './phrases';
import type { Token } from './tokens';

/** A unit beside a number: the tokens of the whole (end exclusive) and how many of it the number's one is. */
export interface UnitReading {
  readonly first: number;
  readonly end: number;
  readonly unit: Unit;
  readonly scale: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
  '₴': 'UAH',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₦': 'NGN',
};
/** Letters written against a dollar sign. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  u: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
  r: 'BRL',
  nt: 'TWD',
  mx: 'MXN',
};
const CODES = new Set(
  'usd eur gbp jpy chf aud cad hkd nzd sgd cny rub inr brl mxn zar sek nok dkk pln czk huf try uah xof xaf mad dzd tnd egp sar aed ils krw ars clp cop ngn kes'.split(
    ' ',
  ),
);

function codeOf(token: Token | undefined): string | null {
  return token?.kind === 'word' && token.capital && CODES.has(token.folded) ? token.folded.toUpperCase() : null;
}

function money(currency: string | null): Unit {
  return { kind: 'money', currency };
}

function moneyBefore(tokens: readonly Token[], amount: Amount): UnitReading | null {
  const { first, end } = amount;
  const sign = tokens[first - 1];
  const code = codeOf(sign);
  if (code) return { first: first - 1, end, unit: money(code), scale: 1 };
  const currency = sign?.kind === 'mark' ? SIGNS[sign.folded] : undefined;
  if (!currency) return null;
  const letters = sign?.gap === 'none' ? tokens[first - 2] : undefined;
  const special = currency === 'USD' && letters?.kind === 'word' ? DOLLARS[letters.folded] : undefined;
  return { first: special ? first - 2 : first - 1, end, unit: money(special ?? currency), scale: 1 };
}

function meant({ kind, name }: UnitMeaning): Unit {
  if (kind === 'money') return money(name);
  if (kind === 'measure' || kind === 'duration') return { kind, of: name ?? '' };
  return { kind };
}

/** "an" of "33 ans" is an age after "aged", or alone between commas or brackets behind a name. */
function isApposition(tokens: readonly Token[], first: number, end: number): boolean {
  const [opening, closing] = [tokens[first - 1]?.folded ?? '', tokens[end]?.folded ?? '.'];
  return tokens[first - 2]?.capital === true && ',('.includes(opening || ' ') && ',).;'.includes(closing);
}

const YOUNGEST = 1;
const OLDEST = 115;

function ageOf(
  tokens: readonly Token[],
  amount: Amount,
  found: UnitReading | null,
  lexicon: Lexicon,
): UnitReading | null {
  const { first, end, value } = amount;
  if (amount.sized || value < YOUNGEST || value > OLDEST) return found;
  const years = found?.unit.kind === 'duration' && found.unit.of === 'year' && found.end === end + 1;
  if (found && !years) return found;
  const last = found?.end ?? end;
  const named = amount.form === 'digits' && Number.isInteger(value) && isApposition(tokens, first, last);
  const aged = phraseBefore(lexicon.aged, tokens, first) !== null;
  return named || aged ? { first, end: last, unit: { kind: 'age' }, scale: 1 } : found;
}

function unitAfter(tokens: readonly Token[], amount: Amount, lexicon: Lexicon): UnitReading | null {
  const { first } = amount;
  let at = amount.end;
  const next = tokens[at];
  if (next?.kind === 'mark' && '%٪'.includes(next.folded))
    return { first, end: at + 1, unit: { kind: 'percent' }, scale: 1 };
  const sign = next?.kind === 'mark' ? SIGNS[next.folded] : undefined;
  const paid = sign !== undefined && next?.gap !== 'hyphen' && tokens[at + 1]?.kind !== 'number';
  if (paid) return { first, end: at + 1, unit: money(sign), scale: 1 };
  const code = codeOf(next);
  if (code) return { first, end: at + 1, unit: money(code), scale: 1 };
  while (lexicon.lists.of(tokens[at]?.folded ?? '') && phraseAt(lexicon.units, tokens, at) === null) at++;
  const found = phraseAt(lexicon.units, tokens, at);
  if (!found || (at > amount.end && found.meaning.kind === 'percent')) return null;
  const { meaning } = found;
  const square = meaning.kind === 'measure' && /^[²2]$/.test(tokens[found.end]?.folded ?? '');
  return { first, end: square ? found.end + 1 : found.end, unit: meant(meaning), scale: meaning.scale };
}

/** "20 h 30". */
function isMinutes(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.value < 60 && token.folded.length === 2;
}

/** The unit a number is written with, before or behind it; null for a bare count. */
export function readUnit(tokens: readonly Token[], amount: Amount, lexicon: Lexicon): UnitReading | null {
  const { first, end, form } = amount;
  if (form === 'share') return { first, end, unit: { kind: 'percent' }, scale: 1 };
  const after = form === 'ordinal' ? null : unitAfter(tokens, amount, lexicon);
  if (form === 'clock')
    return { first, end: after?.unit.kind === 'clock' ? after.end : end, unit: { kind: 'clock' }, scale: 1 };
  if (after?.unit.kind === 'clock') return { ...after, end: after.end + (isMinutes(tokens[after.end]) ? 1 : 0) };
  if (form === 'ordinal') return { first, end, unit: { kind: 'ordinal' }, scale: 1 };
  const before = moneyBefore(tokens, amount);
  if (!before) return ageOf(tokens, amount, after, lexicon);
  return after?.unit.kind === 'money' && after.scale === 1 ? { ...before, end: after.end, unit: after.unit } : before;
}
