import type { WeighedProfile } from './pair-features';
import { IN_ANY_LANGUAGE, IS_DAY, IS_NAME, IS_NUMBER, IS_TOPIC, STEPS } from './story-profile';

/** What two stories in different languages have in common: only what is written alike in both can be held together. */
export interface SharedAcross {
  readonly topics: number;
  readonly days: number;
  readonly numbers: number;
  readonly names: number;
  /** How rare all that is in its language, together, in halvings, however few stories are at hand. */
  readonly rarity: number;
}

/** Counts the topics, days, numbers and names that both stories have. */
export function sharedAcross(a: WeighedProfile, b: WeighedProfile): SharedAcross {
  const shared = { topics: 0, days: 0, numbers: 0, names: 0, rarity: 0 };
  const [termsA, termsB] = [a.profile.terms, b.profile.terms];
  for (let i = 0, j = 0; i < termsA.length && j < termsB.length;) {
    const [x, y] = [termsA[i] as number, termsB[j] as number];
    if (x === y) {
      const flags = (a.profile.flags[i] as number) & (b.profile.flags[j] as number);
      const rarity = Math.min(a.profile.rarities[i] as number, b.profile.rarities[j] as number) / STEPS;
      if (flags & IN_ANY_LANGUAGE) {
        shared.rarity += rarity;
        if (flags & IS_TOPIC) shared.topics++;
        if (flags & IS_DAY) shared.days++;
        if (flags & IS_NUMBER) shared.numbers++;
        if (flags & IS_NAME) shared.names++;
      }
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
