import { dayNumber, type DayRange } from './calendar';

/** A date written in figures only; `range` is null where no reading of it is a day. */
export interface NumericDate {
  readonly start: number;
  readonly end: number;
  readonly range: DayRange | null;
  readonly vague: boolean;
}

const NUMERIC = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?!\d|[./-]\d)/gu;
/** The attacks are named after their day. */
const NAMED_DAY = /(?<![\d./-])9\/11(?!\d|[./-]\d)/gu;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * All dates in a text that are written in figures with two dots, strokes or hyphens, Western digits only. Where
 * `isDayFirst` is null and both orders are days, the date is vague and its range runs from the one to the other.
 */
export function numericDates(text: string, isDayFirst: boolean | null): NumericDate[] {
  const named = [...text.matchAll(NAMED_DAY)].map(({ index }) => ({
    start: index,
    end: index + '9/11'.length,
    range: null,
    vague: false,
  }));
  const dates = [...text.matchAll(NUMERIC)].flatMap(({ 0: written, index, 1: a = '', 3: b = '', 4: c = '' }) => {
    const days = readings(a, b, c, isDayFirst);
    const isDate = days.length > 0 || (c.length === 4 && isYear(Number(c)));
    if (!isDate) return [];
    const range = days.length > 0 ? { from: Math.min(...days), to: Math.max(...days) } : null;
    return [{ start: index, end: index + written.length, range, vague: new Set(days).size > 1 }];
  });
  return [...named, ...dates].toSorted((x, y) => x.start - y.start);
}

/** The days that three numbers can mean. */
function readings(a: string, b: string, c: string, isDayFirst: boolean | null): number[] {
  if (a.length === 4)
    return isYear(Number(a)) && c.length <= 2 ? known([dayNumber(Number(a), Number(b), Number(c))]) : [];
  if (a.length === 3 || c.length === 3) return [];
  const year = c.length === 2 ? 2000 + Number(c) : Number(c);
  if (!isYear(year)) return [];
  const dayFirst = dayNumber(year, Number(b), Number(a));
  const monthFirst = dayNumber(year, Number(a), Number(b));
  if (isDayFirst === null) return known([dayFirst, monthFirst]);
  const [usual, other] = isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return known([usual ?? other]);
}

function known(days: readonly (number | null)[]): number[] {
  return days.filter((day) => day !== null);
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
