import { storyKey } from '../../core/outlets/story-key';
import { indexStory } from '../../core/stories/index-story';
import { forEachPosting } from '../../core/stories/day-postings';
import type { Story } from '../../core/stories/story';
import type { StoryProfile } from '../../core/stories/story-profile';
import { putStory, type Kept } from '../../platform/db/put-story';
import type { ComparisonRow, Database, StoryRow } from '../../platform/db/schema';
import { buildStory } from './builders';

type Rest = Partial<StoryRow> & Pick<Story, 'url'>;

/** A row of own reading of an outlet that no pack knows, kept at moment 7. */
export function buildStoryRow(rest: Rest): StoryRow {
  const story = buildStory(rest);
  const { host } = new URL(story.url);
  return {
    ...story,
    ...{ key: storyKey(story.url), outlet: host, host, name: 'A', topics: [], words: ['dam', 'opens'] },
    ...{ day: story.publishedOn ?? '2024-03-10', savedAt: 7 },
    ...rest,
  };
}

/** A comparison without rows of two stories, made at moment 7. */
export function buildComparisonRow(rest: Partial<ComparisonRow> & Pick<ComparisonRow, 'pair'>): ComparisonRow {
  return {
    revisions: ['a1', 'b1'],
    compared: {
      kind: 'compared',
      comparison: { differently: [], onlyThere: [], onlyHere: [], both: [] },
      ...{ figures: [], wording: [], notCompared: { here: [], there: [] }, isCut: false },
    },
    savedAt: 7,
    ...rest,
  };
}

/** A profile of a story with these terms and shingles. */
export function buildProfile(rest: Partial<StoryProfile> & { readonly terms?: Uint32Array } = {}): StoryProfile {
  const { terms = Uint32Array.of(1, 2), ...others } = rest;
  const { length } = terms;
  return {
    ...{ language: 'en', publishedOn: '2024-03-02', length: 300, terms, shingles: new Uint32Array(0) },
    ...{ weights: new Uint8Array(length).fill(9), flags: new Uint8Array(length), rarities: new Uint8Array(length) },
    ...others,
  };
}

/** Keeps a story as own reading, indexed by its text. */
export function keep(database: Database, rest: Rest, options?: Parameters<typeof putStory>[3]): Promise<Kept> {
  const row = buildStoryRow(rest);
  return putStory(database, row, indexStory(row), options);
}

/** The addresses of what is kept: of stories, of profiles, and by day of what is found by a term at least. */
export async function keptUrls(database: Database) {
  const postings = (await database.getAll('postings')).map((row) => {
    const found = new Set<string | undefined>();
    for (const term of row.terms) forEachPosting(row, term, (place) => found.add(row.urls[place]));
    return [row.day, row.urls.filter((url) => found.has(url)).toSorted()];
  });
  return {
    stories: await database.getAllKeys('stories'),
    profiles: await database.getAllKeys('profiles'),
    postings: Object.fromEntries(postings) as Readonly<Record<string, readonly string[]>>,
  };
}
