import { dayNumber, dayParts, isoDay, monthRange, yearRange, type DayRange } from '../dates/calendar';
import type { SourcedMoment } from '../packs/topic-background';
import { calendarTicks, type Tick } from './calendar-ticks';
import type { ShownSide, SideBySide } from './side-by-side';
import type { ToldDate } from './told-dates';

type Side = 'here' | 'there';
/** Where something stands on the line: above it what this page names, below it what the other does, on it moments. */
export type Lane = Side | 'moment';

/** What falls on a date: an article's publication, a text that names it, a pack's moment. */
export type OnTimeline =
  | { readonly kind: 'published'; readonly side: Side }
  | { readonly kind: 'told'; readonly date: ToldDate }
  | { readonly kind: 'moment'; readonly moment: SourcedMoment };

/** A date with all that falls on just these days. */
export interface TimelineEntry extends DayRange {
  /** As packs write it, the shortest that means the same days: "2031", "2031-03", or two days with "/". */
  readonly period: string;
  readonly what: readonly OnTimeline[];
}

/** Points of one lane that fall together where there is least room; places are 0 to 1. */
export interface Dot {
  readonly lane: Lane;
  readonly at: number;
  readonly count: number;
}

/** A date of several days in its true length; one that goes on beyond the line is open at that end. */
export interface Bar {
  readonly lane: Lane;
  readonly at: number;
  readonly until: number;
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  /** Bars of a lane that overlap stand in rows, 0 the nearest to the line. */
  readonly row: number;
}

/** Where an article's day of publication stands; at the nearer end where it is beyond the line. */
export interface Published {
  /** As YYYY-MM-DD. */
  readonly day: string;
  readonly at: number;
  readonly isBeyond: boolean;
}

/** A timeline to scale. */
export interface ScaledDates {
  /** All dates, also those beyond the line, the earliest first. */
  readonly entries: readonly TimelineEntry[];
  /** Null where the day is not known. */
  readonly published: Readonly<Record<Side, Published | null>>;
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
  /** Periods so far off that they would squash the rest. */
  readonly earlier: readonly string[];
  readonly later: readonly string[];
}

/** What a timeline is made of. */
export interface Datable extends Pick<SideBySide, 'dates' | 'moments'> {
  readonly here: Pick<ShownSide, 'publishedOn'>;
  readonly there: Pick<ShownSide, 'publishedOn'>;
}

/** A line is at most so many times as long as the middle of its dates. */
const MOST_MIDDLES = 20;
/** The middle is a week at least, in days: news counts in days. */
const LEAST_MIDDLE = 6;
/** What is nearer than this part of the line cannot be told apart where it is 280 px wide. */
const NEAR = 0.045;
/** Bars that are nearer than this part of the line would touch. */
const GAP = 0.01;
/** More rows of bars would be higher than the line is read. */
const MOST_ROWS = 4;
const PERIOD = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

/**
 * Dates on a line that is linear in days; null where there are fewer than two different ones. Where they span more than
 * 20 times their middle, the one that is farthest from it is left to words, and so on until they do not. The middle is the
 * shortest span that holds more than half of the dates that texts name or are published on ("shorth": Andrews et al.,
 * Robust Estimates of Location, 1972).
 */
export function scaleDates(of: Datable): ScaledDates | null {
  const entries = entriesOf(of);
  if (entries.length < 2) return null;
  const { from: first, to: last } = lineOf(entries);
  if (last <= first) return null;
  const place = (day: number) => Math.min(1, Math.max(0, (day - first) / (last - first)));
  const drawn = entries.filter(({ from, to }) => to >= first && from <= last);
  const shapes = drawn.flatMap((entry) => {
    const bar = { at: place(entry.from), until: place(entry.to) };
    const ends = { isOpenBefore: entry.from < first, isOpenAfter: entry.to > last };
    return lanesOf(entry).map((lane) => ({ lane, ...bar, ...ends, row: 0 }));
  });
  const publishedOn = (side: Side): Published | null => {
    const day = of[side].publishedOn ?? '';
    const range = dayRange(day);
    return range && { day, at: place(range.from), isBeyond: range.from < first || range.to > last };
  };
  return {
    entries,
    published: { here: publishedOn('here'), there: publishedOn('there') },
    dots: bundled(shapes.filter((shape) => !isLong(shape))),
    bars: inRows(shapes.filter(isLong)),
    ticks: calendarTicks(first, last),
    earlier: entries.filter(({ to }) => to < first).map(({ period }) => period),
    later: entries.filter(({ from }) => from > last).map(({ period }) => period),
  };
}

/** The days of a year, a month, a day, or of two of them with "/"; null for anything else. */
export function periodRange(period: string): DayRange | null {
  const [first, last = first, ...rest] = period.split('/').map(pointRange);
  if (!first || !last || rest.length > 0 || last.to < first.from) return null;
  return { from: first.from, to: last.to };
}

function pointRange(point: string): DayRange | null {
  const [, year, month, day] = PERIOD.exec(point)?.map(Number) ?? [];
  // Below 100 a year would be taken for one of the last century.
  if (year === undefined || year < 100) return null;
  if (!month) return yearRange(year);
  if (month > 12) return null;
  if (!day) return monthRange(year, month);
  const number = dayNumber(year, month, day);
  return number === null ? null : { from: number, to: number };
}

function dayRange(day: string): DayRange | null {
  return day.length === 'YYYY-MM-DD'.length ? pointRange(day) : null;
}

function entriesOf({ here, there, dates, moments }: Datable): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  const add = (range: DayRange | null, what: OnTimeline) => {
    if (!range) return;
    const period = periodOf(range);
    entries.set(period, { ...range, period, what: [...(entries.get(period)?.what ?? []), what] });
  };
  add(dayRange(here.publishedOn ?? ''), { kind: 'published', side: 'here' });
  add(dayRange(there.publishedOn ?? ''), { kind: 'published', side: 'there' });
  for (const date of dates) add(periodRange(`${date.date}/${date.until}`), { kind: 'told', date });
  for (const moment of moments) add(periodRange(moment.date), { kind: 'moment', moment });
  return [...entries.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** Days as a period: whole years and whole months as such. */
function periodOf({ from, to }: DayRange): string {
  const [start, end] = [dayParts(from), dayParts(to)];
  const isWholeMonths = start.day === 1 && dayParts(to + 1).day === 1;
  const isWholeYears = isWholeMonths && start.month === 1 && end.month === 12;
  const length = isWholeYears ? 'YYYY'.length : isWholeMonths ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  const [first, last] = [isoDay(from).slice(0, length), isoDay(to).slice(0, length)];
  return first === last ? first : `${first}/${last}`;
}

const isOfTexts = ({ what }: TimelineEntry) => what.some(({ kind }) => kind !== 'moment');
/** The first and the last day that are drawn. */
function lineOf(entries: readonly TimelineEntry[]): DayRange {
  const ofTexts = entries.filter(isOfTexts);
  const middle = middleOf(ofTexts.length > 1 ? ofTexts : entries);
  const most = MOST_MIDDLES * Math.max(middle.to - middle.from, LEAST_MIDDLE);
  const centre = (middle.from + middle.to) / 2;
  const reach = ({ from, to }: DayRange) => Math.max(centre - from, to - centre);
  const kept = entries.toSorted((a, b) => reach(a) - reach(b));
  for (;;) {
    const from = Math.min(...kept.map((entry) => entry.from));
    const to = Math.max(...kept.map((entry) => entry.to));
    if (to - from <= most || kept.length <= 2) return { from, to };
    kept.pop();
  }
}

/** The shortest span that holds more than half of the dates whole; of equals the latest. */
function middleOf(entries: readonly DayRange[]): DayRange {
  const half = Math.floor(entries.length / 2);
  const spans = entries.flatMap(({ from }) => {
    const ends = entries.filter((other) => other.from >= from).map(({ to }) => to);
    const to = ends.toSorted((a, b) => a - b)[half];
    return to === undefined ? [] : [{ from, to }];
  });
  const lengthOf = ({ from, to }: DayRange) => to - from;
  return spans.reduce((best, span) => (lengthOf(span) <= lengthOf(best) ? span : best));
}

function lanesOf({ what }: TimelineEntry): Lane[] {
  const lanes = what.flatMap((each): Lane[] => {
    if (each.kind === 'moment') return ['moment'];
    if (each.kind === 'published') return [];
    return [...(each.date.here.length > 0 ? (['here'] as const) : []), ...(each.date.there.length > 0 ? (['there'] as const) : [])]; // prettier-ignore
  });
  return [...new Set(lanes)];
}

const isLong = ({ at, until }: Bar) => until - at >= NEAR;

/** Points of one lane; the two nearest become one, in their middle, as long as they are too near. */
function bundled(points: readonly Bar[]): Dot[] {
  return (['here', 'there', 'moment'] as const).flatMap((lane) => {
    const dots = points
      .filter((point) => point.lane === lane)
      .map(({ at, until }) => ({ lane, at: (at + until) / 2, count: 1 }))
      .toSorted((a, b) => a.at - b.at);
    for (;;) {
      const gaps = dots.slice(1).map(({ at }, before) => at - (dots[before]?.at ?? 0));
      const nearest = gaps.indexOf(Math.min(...gaps));
      const [a, b] = [dots[nearest], dots[nearest + 1]];
      if (!a || !b || b.at - a.at >= NEAR) return dots;
      dots.splice(nearest, 2, { lane, at: (a.at + b.at) / 2, count: a.count + b.count });
    }
  });
}

/** Each bar in the nearest row of its lane that has room for it; where none has, in the last. */
function inRows(bars: readonly Bar[]): Bar[] {
  const ends = new Map<string, number>();
  return bars.map((bar) => {
    const endOf = (row: number) => ends.get(`${bar.lane} ${row}`) ?? -1;
    let row = 0;
    while (row < MOST_ROWS - 1 && endOf(row) + GAP > bar.at) row++;
    ends.set(`${bar.lane} ${row}`, Math.max(endOf(row), bar.until));
    return { ...bar, row };
  });
}
