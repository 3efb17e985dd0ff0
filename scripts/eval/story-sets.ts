import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { parseIsoDay } from '../../core/dates/calendar';
import { outletOf } from '../../core/outlets/outlet-of';
import { weigh, type TermCounts } from '../../core/stories/pair-features';
import type { HeldStory } from '../../core/stories/same-event';
import { profileOf, type StoryProfile } from '../../core/stories/story-profile';
import { readTerms, type MatchedText } from '../../core/stories/story-terms';
import { splitSentences } from '../../core/text/sentences';
import { parseLines, UnreadableFile } from './read-lines';

/** A story of a file whose rows are grouped by event. */
export const groupedRow = v.object({
  event: v.string(),
  topic: v.optional(v.string(), ''),
  doc: v.string(),
  outlet: v.optional(v.string(), ''),
  date: v.optional(v.nullable(v.string()), ''),
  title: v.optional(v.nullable(v.string()), ''),
  text: v.string(),
  lang: v.optional(v.string(), 'en'),
});
export type GroupedRow = v.InferOutput<typeof groupedRow>;

/** Two texts with how alike they are, from 1 (the same event) to 4. */
const gradedPair = v.object({
  pair_id: v.string(),
  lang1: v.string(),
  lang2: v.string(),
  text1: v.string(),
  text2: v.string(),
  overall: v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.number(), v.minValue(1), v.maxValue(4)),
});

/** Two stories and whether they tell one event. */
const judgedPair = v.object({
  lang: v.string(),
  q: v.picklist(['OK', 'BAD']),
  first_url: v.string(),
  second_url: v.string(),
  first_title: v.string(),
  first_text: v.string(),
  second_title: v.string(),
  second_text: v.string(),
});

export type StoryPairRow = v.InferOutput<typeof gradedPair> | v.InferOutput<typeof judgedPair>;

/** A row of a file of pairs or of a grouped one, by a member that only it has. */
export const storySetRow: v.GenericSchema<unknown, GroupedRow | StoryPairRow> = v.lazy((row) => {
  const has = (member: string) => typeof row === 'object' && row !== null && Object.hasOwn(row, member);
  if (has('event')) return groupedRow;
  return has('pair_id') ? gradedPair : judgedPair;
});

/** A text as it is matched, with its profile. */
export interface SetStory {
  readonly id: string;
  readonly event: string;
  readonly outlet: string;
  /** Title and text as they were given. */
  readonly text: string;
  readonly profile: StoryProfile;
}

/** Two stories, whether they tell one event, and the id by which the pair belongs to a half of its set. */
export interface SetPair {
  readonly a: SetStory;
  readonly b: SetStory;
  readonly isOneEvent: boolean;
  readonly group: string;
}

/** Up to this grade two texts tell one event; from the next on they do not; what lies between says neither. */
const SAME_GRADE = 2;
const OTHER_GRADE = 3;
/** Dates may go on with a time of day. */
const ISO_DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Rows of a file of JSON lines, which may be gzipped, each checked against the schema. */
export function readStoryLines<Row>(file: string, schema: v.GenericSchema<unknown, Row>): Row[] {
  let text: string;
  try {
    const bytes = readFileSync(file);
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    text = (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (cause) {
    throw new UnreadableFile(`${file} cannot be read: ${(cause as Error).message}`);
  }
  return parseLines(file, text, schema);
}

/** A plain text as it is matched; without a title its first sentence is one. */
export function matchedText(of: {
  readonly title?: string | null | undefined;
  readonly text: string;
  readonly lead?: string | undefined;
  readonly lang: string;
  readonly date?: string | null | undefined;
}): MatchedText {
  const language = of.lang.slice(0, 2).toLowerCase();
  const lines = of.text.split('\n').flatMap((line) => splitSentences(line.trim(), language || 'en'));
  const sentences = lines.filter((line) => line.trim() !== '');
  const title = of.title?.trim() || (sentences[0] ?? '');
  const day = of.date?.slice(0, ISO_DAY_LENGTH) ?? '';
  const publishedOn = parseIsoDay(day) === null ? null : day;
  return { title, lead: of.lead ?? '', sentences, language, publishedOn };
}

/** Sets write "unknown" where they do not know who told a story. */
function outletIn(outlet = ''): string {
  return outlet.startsWith('unknown') ? '' : outlet;
}

/** A row's story with its profile. */
export function setStory(
  row: Parameters<typeof matchedText>[0] & { readonly doc: string; readonly event?: string; readonly outlet?: string },
): SetStory {
  const text = matchedText(row);
  const profile = profileOf(readTerms(text), text.language);
  return {
    id: row.doc,
    event: row.event ?? '',
    outlet: outletIn(row.outlet),
    text: `${row.title ?? ''}\n${row.text}`,
    profile,
  };
}

/** All pairs of grouped stories: within each topic where there are topics, else of the whole file. */
export function groupedPairs(rows: readonly GroupedRow[]): SetPair[] {
  const stories = rows.map((row) => ({ story: setStory(row), topic: row.topic || 'all', event: row.event }));
  return stories.flatMap(({ story: a, topic, event }, at) =>
    stories
      .slice(at + 1)
      .filter((other) => other.topic === topic)
      .map(({ story: b, event: otherEvent }) => ({
        ...{ a, b, isOneEvent: event === otherEvent },
        group: topic === 'all' ? [event, otherEvent].sort().join(' ') : topic,
      })),
  );
}

/** Pairs of a file of pairs; those whose grade says neither are left out. */
export function judgedPairs(rows: readonly StoryPairRow[]): SetPair[] {
  return rows.flatMap((row): SetPair[] => {
    if ('pair_id' in row) {
      if (row.overall > SAME_GRADE && row.overall < OTHER_GRADE) return [];
      const [a, b] = [
        setStory({ doc: `${row.pair_id} a`, text: row.text1, lang: row.lang1 }),
        setStory({ doc: `${row.pair_id} b`, text: row.text2, lang: row.lang2 }),
      ];
      return [{ a, b, isOneEvent: row.overall <= SAME_GRADE, group: row.pair_id }];
    }
    const { lang } = row;
    const [outletA, outletB] = [outletOf(row.first_url, []).id, outletOf(row.second_url, []).id];
    const a = setStory({ doc: row.first_url, outlet: outletA, title: row.first_title, text: row.first_text, lang });
    const b = setStory({ doc: row.second_url, outlet: outletB, title: row.second_title, text: row.second_text, lang });
    return [{ a, b, isOneEvent: row.q === 'OK', group: row.first_url }];
  });
}

/** The stories of pairs as they are held against one another, those of all the pairs being the stories at hand. */
export function holdStories(pairs: readonly SetPair[]): (story: SetStory) => HeldStory {
  const stories = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const counts = countTerms(stories);
  const held = new Map<SetStory, HeldStory>();
  return (story) => {
    const known = held.get(story) ?? { weighed: weigh(story.profile, counts), outlet: story.outlet };
    held.set(story, known);
    return known;
  };
}

/** In how many of these stories each term occurs. */
function countTerms(stories: ReadonlySet<SetStory>): TermCounts {
  const counts = new Map<number, number>();
  for (const { profile } of stories) {
    for (const term of profile.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { stories: stories.size, countOf: (term) => counts.get(term) ?? 0 };
}
