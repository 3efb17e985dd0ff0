import type { MatchReason } from './match-reason';

/** The keys of the interface's words for a reason, of one thing and of several; `$1` of a distance is the days in words. */
export const MATCH_WORDS = {
  copy: ['sameLongText', 'sameLongText'],
  title: ['sameTitle', 'sameTitle'],
  names: ['sameName', 'sameNames'],
  figures: ['sameFigure', 'sameFigures'],
  words: ['sameWord', 'sameWords'],
  topics: ['sameTopic', 'sameTopics'],
  'same-day': ['sameDay', 'sameDay'],
  'days-apart': ['sameDaysApart', 'sameDaysApart'],
} as const satisfies Record<MatchReason['kind'], readonly [string, string]>;

/** The number of days in a reason's words, as the language (a tag) writes it: "3 days". */
export function daysInWords([days]: readonly string[], language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(Number(days));
}
