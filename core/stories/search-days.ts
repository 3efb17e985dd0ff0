import { countOf, forEachPosting, type DayPostings } from './day-postings';
import { rarityIn, type TermCounts } from './pair-features';
import { indexTermsOf, STEPS, type StoryProfile } from './story-profile';

/** A story that may tell the same event, by what it is found by. */
export interface Candidate {
  readonly url: string;
  readonly outlet: string;
  readonly score: number;
}

/** So many are looked at closely; of the right ones in news of a week, one in fifty lies further down. */
export const MOST_CANDIDATES = 20;

/** In how many of the stories of these days a term occurs; each term is counted once. */
export function countsIn(days: readonly DayPostings[]): TermCounts {
  const known = new Map<number, number>();
  return {
    stories: days.reduce((sum, { urls }) => sum + urls.length, 0),
    countOf: (term) => {
      const before = known.get(term);
      if (before !== undefined) return before;
      let count = 0;
      for (const day of days) count += countOf(day, term);
      known.set(term, count);
      return count;
    },
  };
}

/**
 * The stories of these days that share most with a story, the best first: product of weights by squared rarity, as in
 * the vector space model (Salton and Buckley 1988), over the terms by which they are found.
 */
export function searchDays(
  profile: StoryProfile,
  days: readonly DayPostings[],
  { counts, isWanted }: { readonly counts: TermCounts; readonly isWanted: (of: Candidate) => boolean },
): Candidate[] {
  const general = new Map([...profile.terms].map((term, at) => [term, (profile.rarities[at] ?? 0) / STEPS]));
  const terms = indexTermsOf(profile).map(({ term, weight }) => ({
    term,
    weight: weight * rarityIn(counts, term, general.get(term) ?? 0) ** 2,
  }));
  const best: Candidate[] = [];
  for (const day of days) {
    const scores = new Float64Array(day.urls.length);
    for (const { term, weight } of terms)
      forEachPosting(day, term, (place, other) => (scores[place] = (scores[place] ?? 0) + weight * other));
    scores.forEach((score, place) => {
      const least = best.length < MOST_CANDIDATES ? 0 : (best.at(-1)?.score ?? 0);
      if (score <= least) return;
      const candidate = { url: day.urls[place] ?? '', outlet: day.outlets[place] ?? '', score };
      if (isWanted(candidate)) insert(best, candidate);
    });
  }
  return best;
}

function insert(best: Candidate[], candidate: Candidate): void {
  const at = best.findIndex(({ score }) => score < candidate.score);
  best.splice(at === -1 ? best.length : at, 0, candidate);
  if (best.length > MOST_CANDIDATES) best.pop();
}
