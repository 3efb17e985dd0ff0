import { shiftDay } from '../dates/calendar';
import type { DayPostings } from './day-postings';
import { weigh, type TermCounts } from './pair-features';
import { judgeEvent, likenessOf, MOST_DAYS_APART, type EventJudgement } from './same-event';
import { countsIn, searchDays, type Candidate } from './search-days';
import type { StoryProfile } from './story-profile';

/** A story for which others are looked for. */
export interface AskedStory {
  readonly profile: StoryProfile;
  /** Its outlet's id; stories of the same outlet are no other version. */
  readonly outlet: string;
  /** Day by which it is looked for (YYYY-MM-DD): of publication, else of reading. */
  readonly day: string;
}

/** A story as it was kept for matching. */
export interface KeptProfile extends StoryProfile {
  readonly url: string;
  readonly outlet: string;
}

/** A story held against the one that was asked for. */
export interface JudgedStory {
  readonly url: string;
  readonly outlet: string;
  readonly judgement: EventJudgement;
  /** By which stories are put in order: greater is nearer. */
  readonly likeness: number;
}

/** What is looked for among the stories of these days, before any of them is read. */
export interface Search {
  readonly counts: TermCounts;
  readonly candidates: readonly Candidate[];
}

/** The days (YYYY-MM-DD, both included) on which another report of a story's event may have come out. */
export function daysAround(day: string): { readonly first: string; readonly last: string } {
  return { first: shiftDay(day, -MOST_DAYS_APART), last: shiftDay(day, MOST_DAYS_APART) };
}

/** The candidates among the stories of these days. */
export function findCandidates(
  asked: AskedStory,
  days: readonly DayPostings[],
  isWanted: (of: Candidate) => boolean,
): Search {
  const counts = countsIn(days);
  return { counts, candidates: searchDays(asked.profile, days, { counts, isWanted }) };
}

/** The candidates held against the story that was asked for, the nearest first. */
export function judgeCandidates(
  asked: AskedStory,
  { counts }: Search,
  profiles: readonly KeptProfile[],
): JudgedStory[] {
  const here = { weighed: weigh(asked.profile, counts), outlet: asked.outlet };
  const judged = profiles.map((profile): JudgedStory => {
    const { url, outlet } = profile;
    const judgement = judgeEvent(here, { weighed: weigh(profile, counts), outlet });
    return { url, outlet, judgement, likeness: likenessOf(judgement.features) };
  });
  return judged.sort((a, b) => b.likeness - a.likeness);
}
