import * as v from 'valibot';
import { LONGEST_SENTENCE, LONGEST_TITLE, MOST_SENTENCES, type Story } from './stories/story';
import type { TopicId } from './packs/pack';

const LONGEST_ADDRESS = 4_000;

const lookUpTopicSchema = v.object({ topicId: v.pipe(v.string(), v.maxLength(64), v.brand('TopicId')) });

const findOtherVersionsSchema = v.object({
  story: v.object({
    url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
    siteName: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    language: v.pipe(v.string(), v.maxLength(8)),
    publishedOn: v.nullable(v.pipe(v.string(), v.isoDate())),
    sentences: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE))), v.maxLength(MOST_SENTENCES)),
  }),
});

/** A page's question for a topic; throws where it is not one. */
export function parseLookUpTopic(request: unknown): { topicId: TopicId } {
  return v.parse(lookUpTopicSchema, request);
}

/** A page's question for other versions, within the limits of a story; throws where it is not one. */
export function parseFindOtherVersions(request: unknown): { story: Story } {
  return v.parse(findOtherVersionsSchema, request);
}

const goToMentionSchema = v.object({ which: v.picklist(['nearest', 'next', 'previous']) });

/** Which mention a keyboard command goes to; throws where it is none of them. */
export function parseGoToMention(request: unknown): v.InferOutput<typeof goToMentionSchema> {
  return v.parse(goToMentionSchema, request);
}

/** A question that needs nothing: whatever came with it is dropped. */
export function parseNothing(): Record<string, never> {
  return {};
}
