import { splitWords } from '../../core/text/words';
import type { PageGold } from './pages-set';

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of splitWords(text)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** How many words two texts share, each as often as it is in both. */
function sharedOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
}

/** The F1 measure over the words of two texts, each word as often as it stands there; 1 where both are empty. */
export function tokenF1(a: string, b: string): number {
  const [ofA, ofB] = [countsOf(a), countsOf(b)];
  const all = sizeOf(ofA) + sizeOf(ofB);
  return all === 0 ? 1 : (2 * sharedOf(ofA, ofB)) / all;
}

/** Whether two titles are the same but for white space. */
export function isSameTitle(a: string, b: string): boolean {
  const spaced = (title: string) => title.replace(/\s+/gu, ' ').trim();
  return spaced(a) === spaced(b);
}

/** Less than this share of its words on a page, and a text was taken from another page. */
const LEAST_ON_PAGE = 0.5;

/**
 * The one of several texts that was taken from a page, by how many of its words stand there; null where none was. An
 * outlet's pages of several years are kept with the text of each.
 */
export function goldOfPage(all: readonly PageGold[], pageText: string): PageGold | null {
  const onPage = countsOf(pageText);
  let best: { gold: PageGold; share: number } | null = null;
  for (const gold of all) {
    const words = countsOf(`${gold.title} ${gold.text}`);
    const share = sharedOf(words, onPage) / Math.max(1, sizeOf(words));
    if (share >= LEAST_ON_PAGE && share > (best?.share ?? 0)) best = { gold, share };
  }
  return best?.gold ?? null;
}
