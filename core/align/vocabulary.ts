import { areEnough, rarityAmong, type StoryCounts } from '../text/rarity';

/** Gives each term of a comparison a number, so that sentences are compared by numbers; keeps how rare each is. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #counts: StoryCounts | undefined;

  /** With stories at hand, terms are as rare as they are among those. */
  constructor(counts?: StoryCounts) {
    this.#counts = counts && areEnough(counts) ? counts : undefined;
  }

  /** Whether terms are weighed by the stories at hand. */
  get isCounted(): boolean {
    return this.#counts !== undefined;
  }

  /** The number of a term; `general` is its rarity in the language, asked for when the term is met for the first time. */
  idOf(term: string, general: () => number): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const rarity = general();
    this.#ids.set(term, this.#weights.length);
    return this.#weights.push(this.#counts ? rarityAmong(this.#counts, term, rarity) : rarity) - 1;
  }

  /** In halvings of the share of articles that have it. */
  weightOf(id: number): number {
    return this.#weights[id] ?? 0;
  }
}
