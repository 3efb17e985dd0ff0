/** Days as numbers since 1 January 1970, first and last inclusive. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** A day's parts; the month counts from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
const ISO_DAY = /^(19|20)\d\d-\d\d-\d\d$/u;
/** First and last month and day of spring, summer, autumn and winter in the north, from the earlier of the usual
 * beginnings (of the month, of the heavens) to the later of the usual ends. */
const SEASONS = [
  [3, 1, 6, 21],
  [6, 1, 9, 23],
  [9, 1, 12, 21],
  [12, 1, 3, 21],
] as const;
const WINTER = 3;

/** The number of a day, or null where the calendar has none such. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const number = Date.UTC(year, month - 1, day) / DAY_MS;
  const parts = dayParts(number);
  return parts.month === month && parts.day === day ? number : null;
}

/** Year, month and day of a day's number. */
export function dayParts(number: number): DayParts {
  const moment = new Date(number * DAY_MS);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** A day's number as YYYY-MM-DD. */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The number of a day written YYYY-MM-DD, or null for anything else and for years before 1900 or after 2099. */
export function parseIsoDay(text: string): number | null {
  if (!ISO_DAY.test(text)) return null;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** The day (YYYY-MM-DD) so many days later, or earlier; what is no such day stays as it is. */
export function shiftDay(day: string, by: number): string {
  const number = parseIsoDay(day);
  return number === null ? day : isoDay(number + by);
}

/** The weekday of a day; Sunday is 0. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The week, Monday to Sunday, around a day. */
export function weekRange(number: number): DayRange {
  const monday = number - ((weekdayOf(number) + 6) % 7);
  return { from: monday, to: monday + 6 };
}

/** All days of a month; months beyond 12 or below 1 run into other years. */
export function monthRange(year: number, month: number, months = 1): DayRange {
  return { from: Date.UTC(year, month - 1, 1) / DAY_MS, to: Date.UTC(year, month - 1 + months, 0) / DAY_MS };
}

/** All days of the years from one to another. */
export function yearRange(year: number, lastYear = year): DayRange {
  return { from: monthRange(year, 1).from, to: monthRange(lastYear, 12).to };
}

/** All days of a quarter; quarters count from 1. */
export function quarterRange(year: number, quarter: number): DayRange {
  return monthRange(year, quarter * 3 - 2, 3);
}

/** The days of a season (spring 0, summer 1, autumn 2, winter 3) of a year; a winter begins in the year. */
export function seasonRange(year: number, season: number): DayRange {
  const [month, day, lastMonth, lastDay] = SEASONS[season] ?? SEASONS[0];
  const lastYear = season === WINTER ? year + 1 : year;
  return { from: Date.UTC(year, month - 1, day) / DAY_MS, to: Date.UTC(lastYear, lastMonth - 1, lastDay) / DAY_MS };
}

/** The same day of the month some months on; the last of the month where that day is missing. */
export function shiftMonths(number: number, months: number): number {
  const { year, month, day } = dayParts(number);
  const target = monthRange(year, month + months);
  return Math.min(target.from + day - 1, target.to);
}
