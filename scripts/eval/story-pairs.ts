import { judgeEvent } from '../../core/stories/same-event';
import { accuracyAt, averagePrecision, bestBar, recallAtPrecision, type Scored } from './metrics';
import { shareOf, type Measures } from './measures';
import { isFirstHalf, UnreadableFile } from './read-lines';
import { groupedPairs, holdStories, judgedPairs, readStoryLines, storySetRow, type SetPair } from './story-sets';
import { buildTfIdf } from './tf-idf';

interface Judged extends Scored {
  readonly isAccepted: boolean;
  readonly pair: SetPair;
}

/** The precision that the accepted decision is to have. */
const PRECISION = 0.95;

/**
 * Reads the pairs of a file: all pairs of stories grouped by event, or the pairs it names, of graded ones
 * those in two `languages` ("en-en") where told.
 */
export function readPairs(file: string, languages?: string): SetPair[] {
  const rows = readStoryLines(file, storySetRow);
  const grouped = rows.flatMap((row) => ('event' in row ? [row] : []));
  const pairs = rows.flatMap((row) => ('event' in row ? [] : [row]));
  const isWanted = (row: (typeof pairs)[number]) =>
    languages === undefined || !('lang1' in row) || `${row.lang1}-${row.lang2}` === languages;
  const read = [...groupedPairs(grouped), ...judgedPairs(pairs.filter(isWanted))];
  if (read.length === 0) throw new UnreadableFile(`${file} has no judged pairs${languages ? ` in ${languages}` : ''}`);
  return read;
}

/** Holds the pairs of a file against each other as the product does, the file's own texts being the stories at hand. */
export function judgePairs(pairs: readonly SetPair[]): Judged[] {
  const hold = holdStories(pairs);
  return pairs.map((pair) => {
    const { probability, isOneEvent } = judgeEvent(hold(pair.a), hold(pair.b));
    return { pair, score: probability, isRight: pair.isOneEvent, isAccepted: isOneEvent };
  });
}

function ofDecision(judged: readonly Judged[]): Measures {
  const accepted = judged.filter(({ isAccepted }) => isAccepted);
  const right = accepted.filter(({ isRight }) => isRight).length;
  return {
    precision: shareOf(right, accepted.length),
    recall: shareOf(right, judged.filter(({ isRight }) => isRight).length),
    accuracy: shareOf(judged.filter(({ isAccepted, isRight }) => isAccepted === isRight).length, judged.length),
  };
}

function measureProduct(judged: readonly Judged[]): Measures {
  const [first, second] = [true, false].map((half) => judged.filter(({ pair }) => isFirstHalf(pair.group) === half));
  return {
    averagePrecision: averagePrecision(judged),
    recallAtPrecision95: recallAtPrecision(judged, PRECISION),
    ...ofDecision(judged),
    firstHalf: ofDecision(first ?? []),
    secondHalf: ofDecision(second ?? []),
  };
}

/** Cosine of whole texts; its bar is the best of the first half, its figures those of all pairs. */
function measureBaseline(pairs: readonly SetPair[]): Measures {
  const tfIdf = buildTfIdf(pairs.flatMap(({ a, b }) => [a.text, b.text]));
  const scored = pairs.map(({ a, b, isOneEvent, group }) => ({
    ...{ score: tfIdf.likenessOf(a.text, b.text), isRight: isOneEvent, group },
  }));
  const bar = bestBar(scored.filter(({ group }) => isFirstHalf(group)));
  const accepted = scored.filter(({ score }) => score >= bar);
  const right = accepted.filter(({ isRight }) => isRight).length;
  return {
    averagePrecision: averagePrecision(scored),
    recallAtPrecision95: recallAtPrecision(scored, PRECISION),
    precision: shareOf(right, accepted.length),
    recall: shareOf(right, scored.filter(({ isRight }) => isRight).length),
    accuracy: accuracyAt(scored, bar),
  };
}

/** Whether two stories tell one event, over the pairs of a file. */
export function measureStoryPairs(file: string, languages?: string): Measures {
  const pairs = readPairs(file, languages);
  const judged = judgePairs(pairs);
  return {
    pairs: pairs.length,
    ofOneEvent: pairs.filter(({ isOneEvent }) => isOneEvent).length,
    product: measureProduct(judged),
    baseline: measureBaseline(pairs),
  };
}
