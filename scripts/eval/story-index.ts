import * as v from 'valibot';
import { UnreadableFile } from './read-lines';
import { matchedText, readStoryLines, setStory, type SetStory } from './story-sets';

const indexMembers = v.object({
  id: v.optional(v.string()),
  doc: v.optional(v.string()),
  url: v.optional(v.string(), ''),
  outlet: v.optional(v.string(), ''),
  date: v.optional(v.nullable(v.string()), ''),
  title: v.optional(v.nullable(v.string()), ''),
  text: v.optional(v.nullable(v.string())),
  desc: v.optional(v.nullable(v.string())),
  description: v.optional(v.nullable(v.string())),
  lang: v.optional(v.nullable(v.string()), 'en'),
  event: v.optional(v.nullable(v.string())),
});
export type IndexRow = v.InferOutput<typeof indexMembers>;

const idOf = ({ id, doc, url }: IndexRow) => id ?? doc ?? url;
const textOf = ({ text, desc, description }: IndexRow) => text ?? desc ?? description ?? '';

/** A story of an index, or of the gold beside it: a whole text, or what a feed gives. */
const indexRow = v.pipe(
  indexMembers,
  v.check((row) => idOf(row) !== '', 'has none of id, doc and url'),
);

/** A story of an index as both the product and the baseline take it. */
export interface IndexedStory extends SetStory {
  readonly title: string;
  readonly words: string;
  /** Day as YYYY-MM-DD; one day for all that have none. */
  readonly day: string;
}

/** A question: which others tell this story's event, and which of another outlet really do. */
export interface StoryQuery {
  readonly story: IndexedStory;
  readonly right: ReadonlySet<string>;
}

const UNDATED = '2000-01-01';

/** The rows of an index or a gold. */
export function readRows(file: string): IndexRow[] {
  return readStoryLines(file, indexRow);
}

/** Whether a story may be another outlet's; where either outlet is not known, it may. */
export function mayBeOfOther(a: Pick<SetStory, 'outlet'>, b: Pick<SetStory, 'outlet'>): boolean {
  return a.outlet !== b.outlet || a.outlet === '';
}

function indexed(row: IndexRow, event: string): IndexedStory {
  const [text, lang] = [textOf(row), row.lang ?? 'en'];
  const of = { title: row.title, text, lang, date: row.date };
  const story = setStory({ ...of, doc: idOf(row), outlet: row.outlet, event });
  const { title, publishedOn } = matchedText(of);
  return { ...story, title, words: text, day: publishedOn ?? UNDATED };
}

/** An index with its gold. */
export interface StoryIndex {
  /** The gold's own texts among them. */
  readonly stories: readonly IndexedStory[];
  readonly queries: readonly StoryQuery[];
  /** Ids of the stories that the gold names, be it as telling no event that another tells. */
  readonly labelled: ReadonlySet<string>;
}

/** The stories of an index, with the gold's own texts added, and the queries that the gold asks. */
export function readStoryIndex(index: readonly IndexRow[], gold: readonly IndexRow[]): StoryIndex {
  const rows = new Map(index.map((row) => [idOf(row), row]));
  const byAddress = new Map(index.flatMap((row): [string, string][] => (row.url ? [[row.url, idOf(row)]] : [])));
  const idInIndex = (row: IndexRow) => (rows.has(idOf(row)) ? idOf(row) : (byAddress.get(row.url) ?? idOf(row)));
  for (const row of gold) if (!rows.has(idInIndex(row)) && textOf(row) !== '') rows.set(idOf(row), row);
  const events = new Map(gold.map((row) => [idInIndex(row), row.event ?? '']));
  const stories = [...rows.values()].map((row) => indexed(row, events.get(idOf(row)) ?? ''));
  const byEvent = new Map<string, IndexedStory[]>();
  for (const story of stories) if (story.event) byEvent.set(story.event, [...(byEvent.get(story.event) ?? []), story]);
  const queries = [...byEvent.values()].flatMap((told) =>
    told.flatMap((story): StoryQuery[] => {
      const right = told.filter((other) => other.id !== story.id && mayBeOfOther(other, story));
      return right.length > 0 ? [{ story, right: new Set(right.map(({ id }) => id)) }] : [];
    }),
  );
  if (queries.length === 0) throw new UnreadableFile('No event of the gold is told by two outlets of the index');
  return { stories, queries, labelled: new Set(events.keys()) };
}
