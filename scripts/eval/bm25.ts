import { splitWords } from '../../core/text/words';

/** A text as the baseline takes it. */
export interface RankedText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const K1 = 1.2;
const B = 0.75;
const TITLE_TIMES = 3;
const MOST_WORDS = 400;
/** Terms in more than this share of the texts are left out. */
const MOST_SHARE = 0.1;
const QUERY_TERMS = 60;

interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

function countWords({ title, text }: RankedText): Counted {
  const words = splitWords(text).slice(0, MOST_WORDS);
  const all = [...Array.from({ length: TITLE_TIMES }, () => splitWords(title)).flat(), ...words];
  const counts = new Map<string, number>();
  for (const { folded } of all) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return { counts, length: all.length };
}

/** The named baseline: Okapi BM25 over title and the first words, with the rarest terms of a text as its query. */
export class Bm25 {
  readonly #texts: ReadonlyMap<string, Counted>;
  readonly #shares = new Map<string, number>();
  readonly #meanLength: number;

  constructor(texts: readonly RankedText[]) {
    this.#texts = new Map(texts.map((text) => [text.id, countWords(text)]));
    for (const { counts } of this.#texts.values())
      for (const word of counts.keys()) this.#shares.set(word, (this.#shares.get(word) ?? 0) + 1);
    const all = [...this.#texts.values()];
    this.#meanLength = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
  }

  /** The words of a text by which others are looked for, each with its inverse document frequency. */
  queryOf(id: string): readonly (readonly [string, number])[] {
    const all = this.#texts.size;
    const idf = (count: number) => Math.log(1 + (all - count + 0.5) / (count + 0.5));
    return [...(this.#texts.get(id)?.counts.keys() ?? [])]
      .map((word): [string, number] => [word, this.#shares.get(word) ?? 0])
      .filter(([, count]) => count < all * MOST_SHARE)
      .sort(([, a], [, b]) => a - b)
      .slice(0, QUERY_TERMS)
      .map(([word, count]) => [word, idf(count)] as const);
  }

  scoreOf(query: readonly (readonly [string, number])[], id: string): number {
    const text = this.#texts.get(id);
    if (!text) return 0;
    const norm = K1 * (1 - B + (B * text.length) / this.#meanLength);
    return query.reduce((sum, [word, idf]) => {
      const count = text.counts.get(word) ?? 0;
      return count === 0 ? sum : sum + (idf * count * (K1 + 1)) / (count + norm);
    }, 0);
  }
}
