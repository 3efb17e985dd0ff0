import { compareTexts } from '../../core/compare/compare-texts';
import type { TextComparison } from '../../core/compare/text-comparison';
import type { VersionText } from '../../core/compare/version-text';
import { buildTfIdf } from '../eval/tf-idf';
import { ARTICLES } from './compare-articles';

/** What is timed: the comparison, and the baseline that it is held against. */
export type Compared = 'compare' | 'cosine';

const VERSIONS = ARTICLES.map((sentences): VersionText => ({
  title: null,
  paragraphs: sentences,
  language: 'en',
  publishedOn: '2031-10-16',
})) as [VersionText, VersionText];

/** The sentences of both sides that a comparison says anything of, if only that nothing is certain. */
function sentencesIn(comparison: TextComparison): number {
  if (comparison.kind === 'not-compared') return 0;
  const rows = Object.values(comparison.groups).flat();
  return (['here', 'there'] as const)
    .map((side) => [
      ...rows.flatMap((row) => row[side].map(({ sentence }) => sentence)),
      ...comparison.notCompared[side],
    ])
    .reduce((sum, places) => sum + new Set(places).size, 0);
}

/** Each from the two texts to its result; says of how many sentences or pairs it is, so that no work is left out. */
const WORK: Readonly<Record<Compared, () => number>> = {
  compare: () => sentencesIn(compareTexts(...VERSIONS)),
  cosine: () => {
    const [one, other] = ARTICLES;
    const tfIdf = buildTfIdf([...one, ...other]);
    return one.flatMap((a) => other.map((b) => tfIdf.likenessOf(a, b))).length;
  },
};

const EXPECTED: Readonly<Record<Compared, number>> = {
  compare: ARTICLES[0].length + ARTICLES[1].length,
  cosine: ARTICLES[0].length * ARTICLES[1].length,
};

/** Runs in a page: one run, in ms. */
function timeRun(name: Compared): number {
  const start = performance.now();
  const done = WORK[name]();
  const time = performance.now() - start;
  if (done !== EXPECTED[name]) throw new Error(`${name}: ${done} were looked at, not ${EXPECTED[name]}`);
  return time;
}

/** Runs in a page: both in turn, now the one first and now the other; times in ms, one per round after the warm-up. */
function timeRounds(warmUps: number, rounds: number): Record<Compared, number[]> {
  const times: Record<Compared, number[]> = { compare: [], cosine: [] };
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of round % 2 === 0 ? (['compare', 'cosine'] as const) : (['cosine', 'compare'] as const)) {
      const time = timeRun(name);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

declare global {
  interface Window {
    timeRun(name: Compared): number;
    timeRounds(warmUps: number, rounds: number): Record<Compared, number[]>;
  }
}

Object.assign(window, { timeRun, timeRounds });
