import { dayParts, isoDay, monthRange, yearRange, weekRange } from '../dates/calendar';

/** A mark of the calendar on a line that is drawn to scale. */
export interface Tick {
  /** Its day as YYYY-MM-DD. */
  readonly day: string;
  /** Its place between the first and the last day of the line, 0 to 1. */
  readonly at: number;
  /** What it is written by. */
  readonly unit: 'day' | 'month' | 'year';
  /** Whether the year is another than that of the tick before. */
  readonly beginsYear: boolean;
  /** 1 is written where there is little room, 2 where there is more, 3 where there is plenty. */
  readonly rank: 1 | 2 | 3;
}

/** So many labels stand side by side where there is plenty of room. */
const MOST_TICKS = 8;
type Step = readonly [unit: Tick['unit'], every: number];
/** From the finest; no step is so much coarser than the one before that fewer than two would be left. */
const STEPS: readonly Step[] = [
  ['day', 1], ['day', 2], ['day', 7], ['day', 14],
  ['month', 1], ['month', 3], ['month', 6],
  ['year', 1], ['year', 2], ['year', 5], ['year', 10], ['year', 20], ['year', 50], ['year', 100],
]; // prettier-ignore
const [DAYS_OF_MONTH, DAYS_OF_YEAR, DAYS_OF_WEEK] = [30, 365, 7];

/** The finest steps of the calendar, at most eight, between two days by their numbers; none where they are the same. */
export function calendarTicks(first: number, last: number): Tick[] {
  if (last <= first) return [];
  for (const step of STEPS) {
    if ((last - first) / daysIn(step) > MOST_TICKS) continue;
    const days = daysOf(step, first, last);
    if (days.length <= MOST_TICKS) return days.map((day, place) => tick({ day, place, days, step, first, last }));
  }
  return [];
}

function daysIn([unit, every]: Step): number {
  return every * { day: 1, month: DAYS_OF_MONTH, year: DAYS_OF_YEAR }[unit];
}

/** The days of a step that are within two days; weeks begin on Mondays, months and years where they divide evenly. */
function daysOf([unit, every]: Step, first: number, last: number): number[] {
  const days: number[] = [];
  const { year, month } = dayParts(first);
  const start = startOf([unit, every], first);
  for (let place = 0; place <= MOST_TICKS + 1; place++) {
    const day = {
      day: start + place * every,
      month: monthRange(year, month - ((month - 1) % every) + place * every).from,
      year: yearRange(year - (year % every) + place * every).from,
    }[unit];
    if (day >= first && day <= last) days.push(day);
  }
  return days;
}

function startOf([unit, every]: Step, first: number): number {
  return unit === 'day' && every % DAYS_OF_WEEK === 0 ? weekRange(first).from : first;
}

interface Placed {
  readonly day: number;
  readonly place: number;
  readonly days: readonly number[];
  readonly step: Step;
  readonly first: number;
  readonly last: number;
}

function tick({ day, place, days, step: [unit], first, last }: Placed): Tick {
  const before = days[place - 1];
  const beginsYear = before === undefined || dayParts(before).year !== dayParts(day).year;
  const rank = place % 4 === 0 ? 1 : place % 2 === 0 ? 2 : 3;
  return { day: isoDay(day), at: (day - first) / (last - first), unit, beginsYear, rank };
}
