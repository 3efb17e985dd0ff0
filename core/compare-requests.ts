import * as v from 'valibot';
import type { ComparedArticle } from './compare/compared-article';
import type { StoryOnPage } from './stories/story';
import { LONGEST_ADDRESS, readStorySchema, tabStorySchema } from './requests';
import { LONGEST_TITLE } from './stories/story';

/** More paragraphs, and longer ones in characters, are cut by whoever reads the article. */
export const MOST_PARAGRAPHS = 2_000;
export const LONGEST_PARAGRAPH = 20_000;

const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));

const compareVersionSchema = v.object({ ...readStorySchema.entries, there: address });

const articleSchema = v.object({
  from: v.picklist(['tab', 'fetched', 'pasted', 'file']),
  url: v.nullable(address),
  siteName: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  language: v.pipe(v.string(), v.maxLength(8)),
  publishedOn: v.nullable(v.pipe(v.string(), v.isoDate())),
  paragraphs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_PARAGRAPH))), v.maxLength(MOST_PARAGRAPHS)),
}) satisfies v.GenericSchema<unknown, ComparedArticle>;

const compareSidesSchema = v.object({
  here: tabStorySchema,
  there: v.variant('kind', [
    v.object({ kind: v.literal('version'), url: address, by: v.picklist(['pack', 'text']) }),
    v.object({ kind: v.literal('article'), article: articleSchema, version: v.nullable(address) }),
  ]),
});

/** A page's question for its story against a version by its address; throws where it is not one. */
export function parseCompareVersion(request: unknown): StoryOnPage & { there: string } {
  return v.parse(compareVersionSchema, request);
}

/** A question of ours for two sides; throws where it is not one. */
export function parseCompareSides(request: unknown): v.InferOutput<typeof compareSidesSchema> {
  return v.parse(compareSidesSchema, request);
}
