import * as v from 'valibot';
import { aliasSchema, type TopicId } from '../packs/pack';

/** No reader can have more own topics. */
export const MOST_OWN_TOPICS = 500;
/** No own topic can have more aliases, nor more longer names. */
export const MOST_ALIASES = 400;
export const LONGEST_LABEL = 80;
export const LONGEST_NOTE = 2_000;
/** So much of a note, in characters, tells one topic from another. */
const NOTE_START = 160;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

export const ownTopicSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(64), v.regex(/^own-[a-z0-9-]+$/u), v.brand('TopicId')),
  label: text(LONGEST_LABEL),
  /** What the reader noted on it; "" where nothing. */
  note: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE)),
  aliases: v.pipe(v.array(aliasSchema), v.minLength(1), v.maxLength(MOST_ALIASES)),
  /** Longer names that hold an alias but are something else. */
  blockers: v.pipe(v.array(aliasSchema), v.maxLength(MOST_ALIASES)),
  /** Day of the last change as YYYY-MM-DD. */
  changedOn: v.pipe(v.string(), v.isoDate()),
});

/** A topic that the reader has made. */
export type OwnTopic = v.InferOutput<typeof ownTopicSchema>;

/** Own topics as they were read, and how many stored ones were not such. */
export interface ReadOwnTopics {
  readonly topics: readonly OwnTopic[];
  readonly refused: number;
}

/** Reads own topics from unknown input; one that is wrong is left out, alone, and so is a second one with the same id. */
export function readOwnTopics(input: unknown): ReadOwnTopics {
  const items: readonly unknown[] = Array.isArray(input) ? input : [];
  const byId = new Map<TopicId, OwnTopic>();
  for (const item of items.slice(0, MOST_OWN_TOPICS)) {
    const parsed = v.safeParse(ownTopicSchema, item);
    if (parsed.success && !byId.has(parsed.output.id)) byId.set(parsed.output.id, parsed.output);
  }
  return { topics: [...byId.values()], refused: items.length - byId.size };
}

/** The topics with one put in place of the one with its id, or at the end. */
export function withOwnTopic(topics: readonly OwnTopic[], topic: OwnTopic): OwnTopic[] {
  const isKnown = topics.some(({ id }) => id === topic.id);
  return isKnown ? topics.map((each) => (each.id === topic.id ? topic : each)) : [...topics, topic];
}

/** The topics without the one with an id. */
export function withoutOwnTopic(topics: readonly OwnTopic[], id: TopicId): OwnTopic[] {
  return topics.filter((topic) => topic.id !== id);
}

/** The topics with one that was taken away back at its place, as far as the list reaches. */
export function withOwnTopicBack(topics: readonly OwnTopic[], topic: OwnTopic, place: number): OwnTopic[] {
  return withoutOwnTopic(topics, topic.id).toSpliced(place, 0, topic);
}

/** The first words of a note, as a list shows them. */
export function noteStart(note: string): string {
  if (note.length <= NOTE_START) return note;
  return `${note.slice(0, NOTE_START).replace(/\s+\S*$/u, '')}…`;
}
