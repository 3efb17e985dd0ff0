import { scoreOf, type Scorecard } from '../../core/align/scorecard';
import { isFirstHalf } from '../eval/read-lines';
import { averagePrecision, recallAtPrecision } from '../eval/metrics';
import { readRows, readStoryIndex } from '../eval/story-index';
import { readPairs } from '../eval/story-pairs';
import type { GroupedExample } from './sets';
import {
  balanced,
  fitSigned,
  nearExamples,
  ONE_EVENT_OPTIONS,
  rankingExamples,
  STORY_LIKENESS_OPTIONS,
  storyExamples,
} from './story-cards';

/** A file counts for at least so many examples, however small it is. */
const LEAST_OF_FILE = 1_500;

function report(what: string, card: Scorecard, examples: readonly GroupedExample[]): void {
  const scored = examples.map(({ values, target }) => ({ score: scoreOf(card, values), isRight: target === 1 }));
  const figures = [averagePrecision(scored), recallAtPrecision(scored, 0.95)].map((value) => value.toFixed(3));
  console.log(`${what}: average precision ${figures[0]}, recall at .95 ${figures[1]}`);
}

/** What the card of one event is learned from. */
export interface OneEventData {
  /** Files of pairs, or of stories grouped by event; one that is named again counts again. */
  readonly pairs: readonly string[];
  /** Indexes with their gold. */
  readonly near: readonly (readonly [index: string, gold: string])[];
  /** Of graded pairs those in two languages: "en-en". */
  readonly languages?: string | undefined;
}

/** Fits the card by which two stories tell one event; each half is reported by the card of the other. */
export function trainOneEvent({ pairs, near, languages }: OneEventData): Scorecard {
  const sets = [
    ...pairs.map((file) => ({ file, examples: storyExamples(readPairs(file, languages)) })),
    ...near.map(([index, gold]) => ({
      file: `${index} with ${gold}`,
      examples: nearExamples(readStoryIndex(readRows(index), readRows(gold))),
    })),
  ];
  const fit = (wanted: (example: GroupedExample) => boolean) =>
    fitSigned(
      sets.flatMap(({ examples }) => balanced(examples.filter(wanted), LEAST_OF_FILE)),
      ONE_EVENT_OPTIONS,
    );
  for (const half of [true, false]) {
    const card = fit(({ group }) => isFirstHalf(group) === half);
    for (const { file, examples } of new Map(sets.map((set) => [set.file, set])).values())
      report(
        `${file}, ${half ? 'second' : 'first'} half held out`,
        card,
        examples.filter(({ group }) => isFirstHalf(group) !== half),
      );
  }
  return fit(() => true);
}

/** Fits the card by which reports are put in order, from an index and its gold. */
export function trainStoryLikeness(index: string, gold: string): Scorecard {
  const { stories, queries } = readStoryIndex(readRows(index), readRows(gold));
  return fitSigned(balanced(rankingExamples(stories, queries), 0), STORY_LIKENESS_OPTIONS);
}
