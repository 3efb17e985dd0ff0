import { findDates } from '../dates/find-dates';

/** A dateline is a line of its own: "Published 3 May 2013, 10:40 GMT"; a longer one is a sentence of the report. */
const LONGEST = 70;
/** It stands above the report. */
const FIRST_LINES = 4;

/** The day (YYYY-MM-DD) that a line of its own at the top of a text gives, for one that says it nowhere else; or null. */
export function datelineOf(lines: readonly string[], language: string): string | null {
  for (const line of lines.slice(0, FIRST_LINES)) {
    if (line.length > LONGEST || !/\p{N}/u.test(line)) continue;
    const [date] = findDates(line, language, null).filter(({ from, to, vague }) => from === to && !vague);
    if (date) return date.from;
  }
  return null;
}
