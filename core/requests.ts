import * as v from 'valibot';
import { LONGEST_SENTENCE, LONGEST_TITLE, MOST_SENTENCES, type Story } from './stories/story';
import type { TopicId } from './packs/pack';

const LONGEST_ADDRESS = 4_000;

const topicId = v.pipe(v.string(), v.maxLength(64), v.brand('TopicId'));

const lookUpTopicSchema = v.object({ topicId });

const findNearestSchema = v.object({ topicId, publishedOn: v.nullable(v.pipe(v.string(), v.isoDate())) });

const storySchema = v.object({
  story: v.object({
    url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
    siteName: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    language: v.pipe(v.string(), v.maxLength(8)),
    publishedOn: v.nullable(v.pipe(v.string(), v.isoDate())),
    credit: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    sentences: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE))), v.maxLength(MOST_SENTENCES)),
  }),
});

/** A page's question for a topic; throws where it is not one. */
export function parseLookUpTopic(request: unknown): { topicId: TopicId } {
  return v.parse(lookUpTopicSchema, request);
}

/** A page's question about its story, within the limits of a story; throws where it is not one. */
export function parseStoryRequest(request: unknown): { story: Story } {
  return v.parse(storySchema, request);
}

/** A page's question for stories on a topic from about the same days; throws where it is not one. */
export function parseFindNearest(request: unknown): v.InferOutput<typeof findNearestSchema> {
  return v.parse(findNearestSchema, request);
}

const silenceSchema = v.object({ alias: v.pipe(v.string(), v.minLength(1), v.maxLength(80)), isSilenced: v.boolean() });
const switchSchema = v.object({ isOn: v.boolean() });

const MOST_TOPICS = 1_000;
const reportMarksSchema = v.object({
  topics: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TOPICS)),
  needsPopover: v.boolean(),
});
const keepStorySchema = v.object({
  ...storySchema.entries,
  topics: v.pipe(v.array(topicId), v.maxLength(MOST_TOPICS)),
});

/** What a page says of its marks; throws where it is not that. */
export function parseReportMarks(request: unknown): v.InferOutput<typeof reportMarksSchema> {
  return v.parse(reportMarksSchema, request);
}

/** A story to be kept, with the topics that its page mentions; throws where it is not one. */
export function parseKeepStory(request: unknown): { story: Story; topics: TopicId[] } {
  return v.parse(keepStorySchema, request);
}

/** What the reader wants of an alias on the page's own site; throws where it is not that. */
export function parseSilence(request: unknown): v.InferOutput<typeof silenceSchema> {
  return v.parse(silenceSchema, request);
}

/** A switch that the reader has turned on or off; throws where it is none. */
export function parseSwitch(request: unknown): v.InferOutput<typeof switchSchema> {
  return v.parse(switchSchema, request);
}
