import { readingsOf } from '../core/lookup/word-forms';
import type { ReadingPage, ReadStory } from '../core/reading/reading';
import type { Result } from '../core/result';
import type { Database, StoryRow } from '../platform/db/schema';
import { countStories, findStories, readLatestStories, type Part, type StoryPage } from '../platform/db/stories';
import type { LookUpFailure } from '../platform/messages';
import { fromOwnReading } from './own-reading';

/** Stories of the own reading that are given at once. */
export const READING_PAGE = 50;

/** A part of the own reading, the latest first; with a query only stories whose title or outlet has its words. */
export function listReading({
  query,
  from,
}: {
  readonly query: string;
  readonly from: number;
}): Promise<Result<ReadingPage, LookUpFailure>> {
  return fromOwnReading(async (database) => {
    const [page, total] = await Promise.all([
      readPage(database, query, { from, most: READING_PAGE }),
      countStories(database),
    ]);
    return { stories: page.stories.map(asReadStory), total, hasMore: page.hasMore };
  });
}

async function readPage(database: Database, query: string, part: Part): Promise<StoryPage> {
  if (query.trim() === '') return readLatestStories(database, part);
  let page: StoryPage = { stories: [], hasMore: false };
  for (const terms of readingsOf(query)) {
    page = await findStories(database, terms, part);
    if (page.stories.length > 0) break;
  }
  return page;
}

function asReadStory(row: StoryRow): ReadStory {
  const { url, title, name, host, language, publishedOn, topics, savedAt } = row;
  return { url, title, outlet: name, host, language, publishedOn, topics, savedAt };
}
