import { splitWords } from '../../core/text/words';

/** Term vectors with inverse document frequency from the texts themselves, compared by cosine. */
export interface TfIdf {
  likenessOf(a: string, b: string): number;
}

type Vector = ReadonlyMap<string, number>;

/** The named baseline: words as they are, (1 + log tf) × log((N + 1) / (df + ½)), cosine. */
export function buildTfIdf(texts: readonly string[]): TfIdf {
  const different = [...new Set(texts)];
  const counts = new Map<string, number>();
  for (const text of different) {
    for (const word of new Set(splitWords(text).map(({ folded }) => folded)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const vectors = new Map<string, { vector: Vector; norm: number }>();
  const vectorOf = (text: string) => {
    const known = vectors.get(text);
    if (known) return known;
    const tf = new Map<string, number>();
    for (const { folded } of splitWords(text)) tf.set(folded, (tf.get(folded) ?? 0) + 1);
    const vector = new Map(
      [...tf].map(([word, count]) => [
        word,
        (1 + Math.log(count)) * Math.log((different.length + 1) / ((counts.get(word) ?? 0) + 0.5)),
      ]),
    );
    const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
    const built = { vector, norm };
    vectors.set(text, built);
    return built;
  };
  return {
    likenessOf(a, b) {
      const [one, other] = [vectorOf(a), vectorOf(b)];
      let product = 0;
      for (const [word, weight] of one.vector) product += weight * (other.vector.get(word) ?? 0);
      return product === 0 ? 0 : product / (one.norm * other.norm);
    },
  };
}
