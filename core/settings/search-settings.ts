import { fold } from '../text/fold';

/** Whether each word of a query is found somewhere in the texts, whatever its case and accents. */
export function isFound(query: string, texts: readonly string[]): boolean {
  const searched = fold(texts.join(' '));
  return fold(query)
    .split(/\s+/u)
    .every((word) => searched.includes(word));
}
