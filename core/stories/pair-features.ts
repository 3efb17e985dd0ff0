import { copiedShare } from './shingles';
import { IN_LEAD, IN_TITLE, IS_DAY, IS_NAME, IS_NUMBER, STEPS, type StoryProfile } from './story-profile';

/** In how many of the stories at hand a term occurs. */
export interface TermCounts {
  readonly stories: number;
  readonly countOf: (term: number) => number;
}

/** What two stories show of whether they tell one event; the same with the sides swapped. */
export interface StoryFeatures {
  /** Cosine of all terms. */
  readonly cosine: number;
  /** The same, names and numbers counting twice. */
  readonly namedCosine: number;
  readonly titleCosine: number;
  /** Of title and first sentences. */
  readonly headCosine: number;
  readonly nameCosine: number;
  /** How much of the weight of one story the other tells: of the one told better, and of the other. */
  readonly told: number;
  readonly toldLess: number;
  /** How much of one title the other story tells anywhere: of the title told better, and of the other. */
  readonly titleTold: number;
  readonly titleToldLess: number;
  /** Mean rarity of the three rarest terms that both tell at the top. */
  readonly rarestShared: number;
  /** Names at the top of a story that the other lacks altogether: their rarity on the side with less of it, logarithm. */
  readonly namesApart: number;
  /** Both titles have numbers, and none in common. */
  readonly titleNumbersApart: number;
  /** Numbers that stand at the top of both, at most three. */
  readonly numbersShared: number;
  /** Days that both name at the top, at most two. */
  readonly daysShared: number;
  /** How much of the shorter text the other has word for word. */
  readonly copied: number;
}

/** The table of a language counts for as much as this many stories at hand. */
const TABLE_STORIES = 10;
const LEAST_RARITY = 0.2;
const MOST_NUMBERS = 3;
const MOST_DAYS = 2;
const RAREST = 3;
const TWICE = 2;
const MOST_STEPS = 255;

/** Rarity of a term among the stories at hand, in halvings. */
export function rarityIn({ stories, countOf }: TermCounts, term: number, general: number): number {
  return rarityAt(stories, countOf(term), general);
}

function rarityAt(stories: number, count: number, general: number): number {
  const expected = TABLE_STORIES * 2 ** -general;
  return Math.max(LEAST_RARITY, -Math.log2((count + expected) / (stories + TABLE_STORIES)));
}

/** A profile whose terms are weighed among the stories at hand. */
export interface WeighedProfile {
  readonly profile: StoryProfile;
  readonly rarities: Float32Array;
  readonly sums: Sums;
}

interface Sums {
  cosine: number;
  mass: number;
  named: number;
  title: number;
  head: number;
  name: number;
  titleMass: number;
}

/** Weighs a profile's terms once for all the pairs it is in. */
export function weigh(profile: StoryProfile, { stories, countOf }: TermCounts): WeighedProfile {
  const { terms, weights, flags, rarities: general } = profile;
  const rarities = new Float32Array(terms.length);
  // Most terms are in none of the other stories: their rarity follows from the general one, of which there are few.
  const rarestAt = new Float64Array(MOST_STEPS + 1);
  const sums: Sums = { cosine: 0, mass: 0, named: 0, title: 0, head: 0, name: 0, titleMass: 0 };
  for (let at = 0; at < terms.length; at++) {
    const steps = general[at] as number;
    const count = countOf(terms[at] as number);
    let rarity = count === 0 ? (rarestAt[steps] as number) : 0;
    if (rarity === 0) rarity = rarityAt(stories, count, steps / STEPS);
    if (count === 0) rarestAt[steps] = rarity;
    rarities[at] = rarity;
    const flag = flags[at] as number;
    const weight = ((weights[at] as number) / STEPS) * rarity;
    const named = flag & (IS_NAME | IS_NUMBER) ? TWICE * weight : weight;
    sums.cosine += weight * weight;
    sums.mass += weight;
    const head = headWeight(flag) * rarity;
    sums.head += head * head;
    sums.named += named * named;
    if (flag & IS_NAME) sums.name += weight * weight;
    if (flag & IN_TITLE) {
      sums.title += rarity * rarity;
      sums.titleMass += rarity;
    }
  }
  return { profile, rarities, sums };
}

const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const cosineOf = (product: number, a: number, b: number) => (a > 0 && b > 0 ? product / Math.sqrt(a * b) : 0);

/** What two stories share, added up term by term. */
interface Shared {
  cosine: number;
  named: number;
  title: number;
  head: number;
  name: number;
  /** Weights of the terms that the other story has, for either side. */
  toldA: number;
  toldB: number;
  /** Rarities of the title's terms that the other story has, for either side. */
  titleToldA: number;
  titleToldB: number;
  titleNumbers: number;
  headNumbers: number;
  days: number;
  headRarities: number[];
}

function addShared(shared: Shared, a: WeighedProfile, i: number, b: WeighedProfile, j: number): void {
  const flagA = a.profile.flags[i] as number;
  const flagB = b.profile.flags[j] as number;
  const rarityA = a.rarities[i] as number;
  const rarityB = b.rarities[j] as number;
  const rarity = rarityA * rarityB;
  const weightA = (a.profile.weights[i] as number) / STEPS;
  const weightB = (b.profile.weights[j] as number) / STEPS;
  const weight = weightA * weightB * rarity;
  shared.toldA += weightA * rarityA;
  shared.toldB += weightB * rarityB;
  shared.cosine += weight;
  const isNamed = (flags: number) => (flags & (IS_NAME | IS_NUMBER) ? TWICE : 1);
  shared.named += weight * isNamed(flagA) * isNamed(flagB);
  if (flagA & flagB & IS_NAME) shared.name += weight;
  shared.head += headWeight(flagA) * headWeight(flagB) * rarity;
  if (flagA & flagB & IN_TITLE) shared.title += rarity;
  if (flagA & IN_TITLE) shared.titleToldA += rarityA;
  if (flagB & IN_TITLE) shared.titleToldB += rarityB;
  if (!isHead(flagA) || !isHead(flagB)) return;
  shared.headRarities.push(Math.min(rarityA, rarityB));
  const both = flagA & flagB;
  if (both & IS_NUMBER) shared.headNumbers++;
  if (both & IS_DAY) shared.days++;
  if (both & IS_NUMBER && both & IN_TITLE) shared.titleNumbers++;
}

/** The title says more of the event than the first sentences, both together most. */
function headWeight(flags: number): number {
  if (flags & IN_TITLE) return flags & IN_LEAD ? 2 : 1.6;
  return flags & IN_LEAD ? 1 : 0;
}

const isHead = (flags: number) => (flags & (IN_TITLE | IN_LEAD)) !== 0;

/** What only one of two stories has, for either side. */
interface Apart {
  names: number;
  titleNumbers: number;
}

function addApart(apart: Apart, { profile, rarities }: WeighedProfile, at: number): void {
  const flags = profile.flags[at] as number;
  if (!isHead(flags)) return;
  if (flags & IS_NAME) apart.names += rarities[at] as number;
  if (flags & IS_NUMBER && flags & IN_TITLE) apart.titleNumbers++;
}

/** Goes through the terms of both, ascending, once; no pairs are made on the way, since a cold worker pays for each. */
function walk(a: WeighedProfile, b: WeighedProfile): { shared: Shared; apartA: Apart; apartB: Apart } {
  const shared: Shared = {
    ...{ cosine: 0, named: 0, title: 0, head: 0, name: 0, toldA: 0, toldB: 0, titleToldA: 0, titleToldB: 0 },
    ...{ titleNumbers: 0, headNumbers: 0, days: 0, headRarities: [] },
  };
  const apartA: Apart = { names: 0, titleNumbers: 0 };
  const apartB: Apart = { names: 0, titleNumbers: 0 };
  const [termsA, termsB] = [a.profile.terms, b.profile.terms];
  let i = 0;
  let j = 0;
  while (i < termsA.length || j < termsB.length) {
    const x = termsA[i] ?? Infinity;
    const y = termsB[j] ?? Infinity;
    if (x === y) addShared(shared, a, i++, b, j++);
    else if (x < y) addApart(apartA, a, i++);
    else addApart(apartB, b, j++);
  }
  return { shared, apartA, apartB };
}

/** The features of two stories. */
export function storyFeatures(a: WeighedProfile, b: WeighedProfile): StoryFeatures {
  const { shared, apartA, apartB } = walk(a, b);
  const told = [shareOf(shared.toldA, a.sums.mass), shareOf(shared.toldB, b.sums.mass)];
  const titles = [shareOf(shared.titleToldA, a.sums.titleMass), shareOf(shared.titleToldB, b.sums.titleMass)];
  const rarest = shared.headRarities.sort((one, other) => other - one).slice(0, RAREST);
  const numbersApart = apartA.titleNumbers > 0 && apartB.titleNumbers > 0 && shared.titleNumbers === 0;
  return {
    cosine: cosineOf(shared.cosine, a.sums.cosine, b.sums.cosine),
    namedCosine: cosineOf(shared.named, a.sums.named, b.sums.named),
    titleCosine: cosineOf(shared.title, a.sums.title, b.sums.title),
    headCosine: cosineOf(shared.head, a.sums.head, b.sums.head),
    nameCosine: cosineOf(shared.name, a.sums.name, b.sums.name),
    told: Math.max(...told),
    toldLess: Math.min(...told),
    titleTold: Math.max(...titles),
    titleToldLess: Math.min(...titles),
    rarestShared: rarest.reduce((sum, rarity) => sum + rarity, 0) / RAREST,
    namesApart: Math.log1p(Math.min(apartA.names, apartB.names)),
    titleNumbersApart: numbersApart ? 1 : 0,
    numbersShared: Math.min(MOST_NUMBERS, shared.headNumbers),
    daysShared: Math.min(MOST_DAYS, shared.days),
    copied: copiedShare(a.profile.shingles, b.profile.shingles),
  };
}
