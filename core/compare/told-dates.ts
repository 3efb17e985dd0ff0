import { parseIsoDay } from '../dates/calendar';
import { findDates } from '../dates/find-dates';
import type { DateGrain, FoundDate } from '../dates/relate-dates';
import { sentencesOf, type VersionText } from './version-text';

/** A date that at least one of two texts names, with the sentences that name it. */
export interface ToldDate {
  /** The first day as YYYY-MM-DD. */
  readonly date: string;
  /** The last day as YYYY-MM-DD. */
  readonly until: string;
  readonly grain: DateGrain;
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** More are not taken in at a glance. */
const MOST_DATES = 24;
/** More sentences show no better that a side names a date. */
const MOST_SENTENCES_SHOWN = 5;
/** Twice what 200 sentences of news come to; beyond are lists and tables without end. */
const MOST_CHARACTERS = 60_000;
/** From the finest. */
const GRAINS: readonly DateGrain[] = ['day', 'week', 'month', 'season', 'quarter', 'year', 'decade'];

interface Merged extends ToldDate {
  readonly here: string[];
  readonly there: string[];
}

/**
 * The dates that either text names, the earliest first; dates that mean the same days are one, and vague ones are left
 * out. Of more than 24 those are kept that both name, then the finer ones, then those nearer to a day of publication,
 * then the earlier ones. A side's first five sentences stand for it. Swapping the texts swaps the sides and changes
 * nothing else.
 */
export function toldDates(here: VersionText, there: VersionText): ToldDate[] {
  const merged = new Map<string, Merged>();
  addDates(merged, 'here', here);
  addDates(merged, 'there', there);
  const published = [here, there].flatMap(({ publishedOn }) => (publishedOn === null ? [] : [dayOf(publishedOn)]));
  return [...merged.values()]
    .toSorted((a, b) => byWorth(a, b, published) || byDay(a, b))
    .slice(0, MOST_DATES)
    .toSorted(byDay);
}

function addDates(merged: Map<string, Merged>, side: 'here' | 'there', version: VersionText): void {
  const { language, publishedOn } = version;
  let read = 0;
  for (const { text } of sentencesOf(version)) {
    read += text.length;
    if (read > MOST_CHARACTERS) return;
    for (const found of findDates(text, language, publishedOn)) {
      if (found.vague) continue;
      const { from, to, grain } = found;
      const key = `${from}/${to}`;
      const date = merged.get(key) ?? { date: from, until: to, grain, here: [], there: [] };
      const sentences = date[side];
      if (sentences.length < MOST_SENTENCES_SHOWN && !sentences.includes(text)) sentences.push(text);
      merged.set(key, { ...date, grain: finer(date.grain, grain) });
    }
  }
}

function finer(a: FoundDate['grain'], b: FoundDate['grain']): DateGrain {
  return GRAINS.indexOf(b) < GRAINS.indexOf(a) ? b : a;
}

function byWorth(a: ToldDate, b: ToldDate, published: readonly number[]): number {
  const isOneSided = ({ here, there }: ToldDate) => Number(here.length === 0 || there.length === 0);
  const coarseness = ({ grain }: ToldDate) => GRAINS.indexOf(grain);
  return (
    isOneSided(a) - isOneSided(b) || coarseness(a) - coarseness(b) || distance(a, published) - distance(b, published)
  );
}

/** Days to the nearer day of publication; 0 where one is within the date, or none is known. */
function distance({ date, until }: ToldDate, published: readonly number[]): number {
  if (published.length === 0) return 0;
  return Math.min(...published.map((day) => Math.max(dayOf(date) - day, day - dayOf(until), 0)));
}

function byDay(a: ToldDate, b: ToldDate): number {
  return dayOf(a.date) - dayOf(b.date) || dayOf(a.until) - dayOf(b.until);
}

function dayOf(day: string): number {
  return parseIsoDay(day) ?? 0;
}
