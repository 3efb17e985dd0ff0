import * as v from 'valibot';
import { LONGEST_LEAD, LONGEST_SENTENCE, LONGEST_TITLE, MOST_SENTENCES, type Story } from './stories/story';
import type { TopicId } from './packs/pack';

export const LONGEST_ADDRESS = 4_000;

const topicId = v.pipe(v.string(), v.maxLength(64), v.brand('TopicId'));

const lookUpTopicSchema = v.object({ topicId });

const findNearestSchema = v.object({ topicId, publishedOn: v.nullable(v.pipe(v.string(), v.isoDate())) });

/** The schema of a page's story, within the limits of a story. */
export const storySchema = v.object({
  story: v.object({
    url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
    siteName: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    lead: v.pipe(v.string(), v.maxLength(LONGEST_LEAD)),
    language: v.pipe(v.string(), v.maxLength(8)),
    publishedOn: v.nullable(v.pipe(v.string(), v.isoDate())),
    credit: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    sentences: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE))), v.maxLength(MOST_SENTENCES)),
  }),
});

const MOST_TOPICS = 1_000;
/** The schema of a page's story and the topics marked there. */
export const readStorySchema = v.object({
  ...storySchema.entries,
  topics: v.pipe(v.array(topicId), v.maxLength(MOST_TOPICS)),
});
/** The schema of the same with the address of its tab. */
export const tabStorySchema = v.object({
  ...readStorySchema.entries,
  url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
});

/** A page's question for a topic; throws where it is not one. */
export function parseLookUpTopic(request: unknown): { topicId: TopicId } {
  return v.parse(lookUpTopicSchema, request);
}

/** A page's story and the topics marked there, within the limits of a story; throws where it is not one. */
export function parseStoryRequest(request: unknown): { story: Story; topics: TopicId[] } {
  return v.parse(readStorySchema, request);
}

/** A question of ours about the story of a tab at an address; throws where it is not one. */
export function parseTabStory(request: unknown): { story: Story; topics: TopicId[]; url: string } {
  return v.parse(tabStorySchema, request);
}

/** A page's question for stories on a topic from about the same days; throws where it is not one. */
export function parseFindNearest(request: unknown): v.InferOutput<typeof findNearestSchema> {
  return v.parse(findNearestSchema, request);
}

const silenceSchema = v.object({ alias: v.pipe(v.string(), v.minLength(1), v.maxLength(80)), isSilenced: v.boolean() });
const switchSchema = v.object({ isOn: v.boolean() });

const reportMarksSchema = v.object({
  topics: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TOPICS)),
  needsPopover: v.boolean(),
});

/** What a page says of its marks; throws where it is not that. */
export function parseReportMarks(request: unknown): v.InferOutput<typeof reportMarksSchema> {
  return v.parse(reportMarksSchema, request);
}

/** What the reader wants of an alias on the page's own site; throws where it is not that. */
export function parseSilence(request: unknown): v.InferOutput<typeof silenceSchema> {
  return v.parse(silenceSchema, request);
}

/** A switch that the reader has turned on or off; throws where it is none. */
export function parseSwitch(request: unknown): v.InferOutput<typeof switchSchema> {
  return v.parse(switchSchema, request);
}
