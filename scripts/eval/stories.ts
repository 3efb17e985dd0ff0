import { performance } from 'node:perf_hooks';
import { emptyDay, withStory, type DayPostings } from '../../core/stories/day-postings';
import { daysAround, findCandidates, judgeCandidates, type JudgedStory } from '../../core/stories/find-same-event';
import { indexTermsOf } from '../../core/stories/story-profile';
import { percentile } from '../bench/statistics';
import { Bm25 } from './bm25';
import { shareOf, type Measures } from './measures';
import { mayBeOfOther, readStoryIndex, type IndexRow, type IndexedStory, type StoryQuery } from './story-index';

/** Ranks at which a right story counts as found. */
const RANKS = [1, 3, 10] as const;
/** The baseline looks so many days around. */
const BASELINE_DAYS = 3;
const DAY_MS = 86_400_000;

interface Answer {
  readonly query: StoryQuery;
  /** Ids, the best first. */
  readonly ranked: readonly string[];
  readonly accepted: readonly string[];
  readonly ms: number;
}

function buildDays(stories: readonly IndexedStory[]): ReadonlyMap<string, DayPostings> {
  const days = new Map<string, DayPostings>();
  for (const { id, outlet, day, profile } of stories)
    days.set(day, withStory(days.get(day) ?? emptyDay(day), { url: id, outlet, terms: indexTermsOf(profile) }));
  return days;
}

/** Asks the product's own search and decision, stories of the same outlet left out; `judged` are the nearest first. */
export function askProduct(
  stories: readonly IndexedStory[],
  queries: readonly StoryQuery[],
): (Answer & { readonly judged: readonly JudgedStory[] })[] {
  const days = buildDays(stories);
  const byId = new Map(stories.map((story) => [story.id, story]));
  return queries.map((query) => {
    const { story } = query;
    const start = performance.now();
    const { first, last } = daysAround(story.day);
    const near = [...days.values()].filter(({ day }) => day >= first && day <= last);
    const search = findCandidates(story, near, (other) => other.url !== story.id && mayBeOfOther(other, story));
    const profiles = search.candidates.flatMap(({ url, outlet }) => {
      const profile = byId.get(url)?.profile;
      return profile ? [{ ...profile, url, outlet }] : [];
    });
    const judged = judgeCandidates(story, search, profiles);
    const accepted = judged.filter(({ judgement }) => judgement.isOneEvent).map(({ url }) => url);
    return { query, judged, ranked: judged.map(({ url }) => url), accepted, ms: performance.now() - start };
  });
}

function askBaseline(stories: readonly IndexedStory[], queries: readonly StoryQuery[]): Answer[] {
  const bm25 = new Bm25(stories.map(({ id, title, words }) => ({ id, title, text: words })));
  return queries.map((query): Answer => {
    const { story } = query;
    const start = performance.now();
    const terms = bm25.queryOf(story.id);
    const ranked = stories
      .filter((other) => {
        const days = Math.abs(Date.parse(other.day) - Date.parse(story.day)) / DAY_MS;
        return other.id !== story.id && mayBeOfOther(other, story) && days <= BASELINE_DAYS;
      })
      .map(({ id }) => ({ id, score: bm25.scoreOf(terms, id) }))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
    return { query, ranked, accepted: ranked.slice(0, 1), ms: performance.now() - start };
  });
}

/** Of the answers accepted whose event the gold knows, the share that is right; and of the right ones, the share accepted. */
function measure(answers: readonly Answer[], events: ReadonlyMap<string, string>): Measures {
  const hits = RANKS.map((rank) => {
    const found = answers.filter(({ query, ranked }) => ranked.slice(0, rank).some((id) => query.right.has(id)));
    return [`hit@${rank}`, shareOf(found.length, answers.length)] as const;
  });
  const known = answers.flatMap(({ query, accepted }) =>
    accepted.filter((id) => events.get(id)).map((id) => query.right.has(id)),
  );
  const right = known.filter(Boolean).length;
  const all = answers.reduce((sum, { query }) => sum + query.right.size, 0);
  return {
    ...Object.fromEntries(hits),
    precision: shareOf(right, known.length),
    recall: shareOf(right, all),
    queries: answers.length,
  };
}

/** Finds the same event in an index for every story of the gold that another outlet tells too. */
export function measureStories(index: readonly IndexRow[], gold: readonly IndexRow[]): Measures {
  const { stories, queries } = readStoryIndex(index, gold);
  const events = new Map(stories.map(({ id, event }) => [id, event]));
  const answers = askProduct(stories, queries);
  const times = answers.map(({ ms }) => ms);
  return {
    stories: stories.length,
    product: measure(answers, events),
    baseline: measure(askBaseline(stories, queries), events),
    msPerQuery: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}
