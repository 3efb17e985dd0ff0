import type { Lexicon } from './lexicon';
import type { ClauseView } from './names';
import type { Token } from './tokens';

/** Words that place a period by the day of the news. */
const RELATIVE: Readonly<Record<string, string>> = {
  this: 'this',
  current: 'this',
  last: 'last',
  previous: 'last',
  prior: 'last',
  ago: 'last',
  earlier: 'last',
  next: 'next',
  coming: 'next',
  cette: 'this',
  ce: 'this',
  derniere: 'last',
  dernier: 'last',
  precedente: 'last',
  precedent: 'last',
  prochaine: 'next',
  prochain: 'next',
  este: 'this',
  esta: 'this',
  pasado: 'last',
  pasada: 'last',
  anterior: 'last',
  proximo: 'next',
  proxima: 'next',
  passado: 'last',
  passada: 'last',
  dieses: 'this',
  diesem: 'this',
  vergangenen: 'last',
  letzten: 'last',
  letztes: 'last',
  nachsten: 'next',
  прошлом: 'last',
  прошлого: 'last',
  этом: 'this',
  الماضي: 'last',
  الحالي: 'this',
  المقبل: 'next',
};
const LATEST_YEAR = 2100;
const EARLIEST_YEAR = 1800;
/** Months are written in full or as their first letters; "juin" and "juillet" need one more. */
const MONTH_LETTERS = 3;
const LONGER_MONTH = 'jui';

function monthKey(folded: string): string {
  return folded.slice(0, folded.startsWith(LONGER_MONTH) ? MONTH_LETTERS + 1 : MONTH_LETTERS);
}

/** Whether a figure's clause tells of "last year", "this quarter". */
export function whenIn({ tokens, clause, lexicon }: Omit<ClauseView, 'figure'>): Set<string> {
  const found = new Set<string>();
  for (let at = clause.first; at < clause.end; at++) {
    if (!lexicon.lists.periods(tokens[at]?.folded ?? '')) continue;
    const said = RELATIVE[tokens[at - 1]?.folded ?? ''] ?? RELATIVE[tokens[at + 1]?.folded ?? ''];
    if (said !== undefined) found.add(said);
  }
  return found;
}

/** A month this near behind a period's noun is its last: "the quarter that ended in April". */
const MONTH_REACH = 5;

/** The month by which a period is named, or null. */
function monthAfter({ tokens, clause, lexicon }: Omit<ClauseView, 'figure'>, period: number): string | null {
  for (let at = period + 1; at < Math.min(clause.end, period + MONTH_REACH); at++) {
    const token = tokens[at];
    if (token?.kind === 'mark') return null;
    if (token && lexicon.lists.months(token.folded)) return `month ${monthKey(token.folded)}`;
  }
  return null;
}

/** Month names that are more often another word when written small. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'sep']);

/** The months a sentence names, by their first letters. */
export function monthsIn(tokens: readonly Token[], lexicon: Lexicon): Set<string> {
  const named = tokens.filter(
    ({ kind, folded, capital }) =>
      kind === 'word' && lexicon.lists.months(folded) && (capital || !AMBIGUOUS.has(folded)),
  );
  return new Set(named.map(({ folded }) => monthKey(folded)));
}

/** Whether two sets of periods name different years, or different parts of a year by number. */
export function yearsOrPartsDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ['year ', 'part '].some((kind) => {
    const [one, other] = [a, b].map((periods) => [...periods].filter((period) => period.startsWith(kind)));
    return one?.length && other?.length ? !one.some((period) => other.includes(period)) : false;
  });
}

/** The years and numbered parts of a year a figure's clause names. */
export function periodsIn({ tokens, clause, lexicon }: Omit<ClauseView, 'figure'>): Set<string> {
  const periods = new Set<string>();
  for (let at = clause.first; at < clause.end; at++) {
    const token = tokens[at];
    const year = token?.kind === 'number' && Number.isInteger(token.value) && token.folded.length === 4;
    if (year && token.value >= EARLIEST_YEAR && token.value < LATEST_YEAR) periods.add(`year ${token.value}`);
    const ordinal = lexicon.values.ordinals.get(tokens[at - 1]?.folded ?? '');
    if (token && ordinal && lexicon.lists.periods(token.folded)) periods.add(`part ${ordinal}`);
    const month = token && lexicon.lists.periods(token.folded) ? monthAfter({ tokens, clause, lexicon }, at) : null;
    if (month !== null) periods.add(month);
  }
  return periods;
}
