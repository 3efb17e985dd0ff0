import * as v from 'valibot';

/** Two sentences and whether they say the same (MSRP), or how alike they are from 0 to 5 (STS). */
export const pairRow = v.object({
  a: v.string(),
  b: v.string(),
  lang: v.optional(v.string(), 'en'),
  same: v.optional(v.number()),
  score: v.optional(v.number()),
});
export type PairRow = v.InferOutput<typeof pairRow>;

/** Two sentences of two texts that share an event (ECB+). */
export const crossTextRow = v.object({
  doc1: v.string(),
  s1: v.number(),
  text1: v.string(),
  doc2: v.string(),
  s2: v.number(),
  text2: v.string(),
});
export type CrossTextRow = v.InferOutput<typeof crossTextRow>;

/** A whole text of a set in which every topic has two alike but different events. */
export const wholeTextRow = v.object({
  event: v.string(),
  topic: v.optional(v.string(), ''),
  doc: v.string(),
  title: v.string(),
  text: v.string(),
  date: v.optional(v.string(), ''),
  lang: v.optional(v.string(), 'en'),
});
export type WholeTextRow = v.InferOutput<typeof wholeTextRow>;

/** A sentence of the universe: the sentences that occur in the file. */
export interface PlacedSentence {
  readonly place: number;
  readonly text: string;
}

/** Two texts whose every pair of sentences is scored. */
export interface TextPair {
  readonly a: string;
  readonly b: string;
  readonly topic: string;
}

/** A file of cross-text rows as texts, the pairs of texts to score, and the pairs of sentences that are right. */
export interface CrossTextSet {
  readonly texts: ReadonlyMap<string, readonly PlacedSentence[]>;
  readonly pairs: readonly TextPair[];
  isRight(a: string, placeA: number, b: string, placeB: number): boolean;
}

const key = (doc: string, place: number) => `${doc} ${place}`;
/** The topic of a text ("ecb-12_3ecbplus" is of "ecb-12") and which of its two alike events it tells. */
const topicOf = (doc: string) => doc.split('_')[0] ?? doc;
const isSecondEvent = (doc: string) => doc.endsWith('plus');

/** Pairs are every listed pair of texts and, in each topic, every pair across its two alike events. */
export function readCrossTextSet(rows: readonly CrossTextRow[]): CrossTextSet {
  const texts = new Map<string, Map<number, string>>();
  const right = new Set<string>();
  const pairs = new Map<string, TextPair>();
  const addPair = (one: string, other: string) => {
    const [a, b] = [one, other].toSorted() as [string, string];
    pairs.set(`${a} ${b}`, { a, b, topic: topicOf(a) });
  };
  const addText = (doc: string, place: number, text: string) => {
    const known = texts.get(doc) ?? new Map<number, string>();
    texts.set(doc, known.set(place, text));
  };
  for (const { doc1, s1, text1, doc2, s2, text2 } of rows) {
    addText(doc1, s1, text1);
    addText(doc2, s2, text2);
    addPair(doc1, doc2);
    right.add([key(doc1, s1), key(doc2, s2)].toSorted().join(' '));
  }
  const docs = [...texts.keys()];
  for (const one of docs) {
    for (const other of docs) {
      if (topicOf(one) === topicOf(other) && !isSecondEvent(one) && isSecondEvent(other)) addPair(one, other);
    }
  }
  const placed = [...texts].map(([doc, sentences]): [string, PlacedSentence[]] => [
    doc,
    [...sentences].map(([place, text]) => ({ place, text })).sort((x, y) => x.place - y.place),
  ]);
  return {
    texts: new Map(placed),
    pairs: [...pairs.values()],
    isRight: (a, placeA, b, placeB) => right.has([key(a, placeA), key(b, placeB)].toSorted().join(' ')),
  };
}
