const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
const MONTHS_A_YEAR = 12;

/** How long ago a day was, in words of a language: "4 years ago"; both are YYYY-MM-DD. */
export function ageInWords(day: string, today: string, language: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
  if (Number.isNaN(days)) return '';
  const months = monthsFrom(today, day);
  const say = (value: number, unit: Intl.RelativeTimeFormatUnit, numeric: 'auto' | 'always' = 'always') =>
    new Intl.RelativeTimeFormat(language, { numeric }).format(Math.trunc(value), unit);
  if (Math.abs(months) >= MONTHS_A_YEAR) return say(months / MONTHS_A_YEAR, 'year');
  if (months !== 0) return say(months, 'month');
  if (Math.abs(days) >= 2 * DAYS_A_WEEK) return say(days / DAYS_A_WEEK, 'week');
  // "Yesterday" is a matter of days; "last year" would be one of calendars.
  return say(days, 'day', 'auto');
}

/** Full months from one day to another, fewer than none into the past. */
function monthsFrom(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * MONTHS_A_YEAR + b.getUTCMonth() - a.getUTCMonth();
  const isShort = months < 0 ? b.getUTCDate() > a.getUTCDate() : b.getUTCDate() < a.getUTCDate();
  return isShort && months !== 0 ? months - Math.sign(months) : months;
}

/** The name of a language, by its tag, in a language; "" where the tag is none. */
export function languageName(tag: string, language: string): string {
  if (tag === '') return '';
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? '';
  } catch {
    return '';
  }
}
