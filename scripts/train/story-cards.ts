import { eventFeatures, MOST_DAYS_APART } from '../../core/stories/same-event';
import type { Scorecard } from '../../core/align/scorecard';
import { askProduct } from '../eval/stories';
import type { IndexedStory, StoryIndex, StoryQuery } from '../eval/story-index';
import { holdStories, type SetPair } from '../eval/story-sets';
import { fitScorecard, type Example, type FitOptions } from './fit-scorecard';
import type { GroupedExample } from './sets';

/** Signs that a feature's worth must have; one whose data says otherwise is left out, since it would not hold elsewhere. */
const SPEAKS_AGAINST: ReadonlySet<string> = new Set(['namesApart', 'titleNumbersApart', 'dayLog']);

const LINE = { kind: 'logistic', quantiles: [0, 1] } as const;

/** Whether two stories tell one event. */
export const ONE_EVENT_OPTIONS: FitOptions = {
  ...LINE,
  features: [
    ...['namedCosine', 'nameCosine', 'toldLess', 'titleTold', 'titleToldLess', 'rarestShared', 'namesApart'],
    ...['titleNumbersApart', 'numbersShared', 'daysShared', 'dayLog', 'dayKnown', 'sameDay'],
  ],
  ridge: 3,
};

/** Which of several reports is nearest. */
export const STORY_LIKENESS_OPTIONS: FitOptions = {
  ...LINE,
  features: [
    ...['cosine', 'titleCosine', 'told', 'toldLess', 'titleTold', 'titleToldLess', 'rarestShared', 'namesApart'],
    ...['numbersShared', 'dayLog', 'sameDay'],
  ],
  ridge: 3,
};

/** Of a file with many more pairs of two events than of one, at most so many for each of one are taken. */
const MOST_OF_TWO = 10;

/** Features of the pairs of one file, its own texts being the stories at hand. */
export function storyExamples(pairs: readonly SetPair[]): GroupedExample[] {
  const hold = holdStories(pairs);
  return pairs
    .map(({ a, b, isOneEvent, group }) => ({
      values: { ...eventFeatures(hold(a), hold(b)) },
      target: isOneEvent ? 1 : 0,
      group,
    }))
    .filter(({ values }) => values.dayLog <= Math.log2(1 + MOST_DAYS_APART)); // others are never held together
}

/** Thins out pairs of two events, evenly through the file, and repeats a small file so that it counts. */
export function balanced(examples: readonly GroupedExample[], atLeast: number): GroupedExample[] {
  const right = examples.filter(({ target }) => target === 1);
  const wrong = examples.filter(({ target }) => target === 0);
  const every = Math.max(1, Math.floor(wrong.length / (MOST_OF_TWO * Math.max(1, right.length))));
  const kept = [...right, ...wrong.filter((_, at) => at % every === 0)];
  const times = Math.max(1, Math.round(atLeast / Math.max(1, kept.length)));
  return Array.from({ length: times }, () => kept).flat();
}

/** Fits again and again without the features whose worth runs the wrong way. */
export function fitSigned(examples: readonly Example[], options: FitOptions): Scorecard {
  const card = fitScorecard(examples, options);
  const wrong = options.features.filter((name) => {
    const worth = card.features[name]?.worth ?? [];
    const rise = (worth.at(-1) ?? 0) - (worth[0] ?? 0);
    return name !== 'dayKnown' && (SPEAKS_AGAINST.has(name) ? rise > 0 : rise < 0);
  });
  if (wrong.length === 0) return card;
  return fitSigned(examples, { ...options, features: options.features.filter((name) => !wrong.includes(name)) });
}

/**
 * What the stories that a gold names show beside one another where they are near in time and words: of one event, or of
 * two that a reader could take for one. Weighed by all stories of the days around, as the product does.
 */
export function nearExamples({ stories, labelled }: StoryIndex): GroupedExample[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const queries = stories.filter(({ event }) => event !== '').map((story) => ({ story, right: new Set<string>() }));
  return askProduct(stories, queries).flatMap(({ query: { story }, judged }) =>
    judged.flatMap(({ url, judgement }): GroupedExample[] => {
      const other = byId.get(url);
      if (!labelled.has(url) || other?.profile.language !== story.profile.language) return [];
      const target = other.event === story.event ? 1 : 0;
      return [{ values: { ...judgement.features }, target, group: story.event }];
    }),
  );
}

/** What the index's nearest stories show for each query, and which of them really tell the event; ranks are learned from it. */
export function rankingExamples(stories: readonly IndexedStory[], queries: readonly StoryQuery[]): GroupedExample[] {
  return askProduct(stories, queries).flatMap(({ query, judged }) =>
    judged.map(({ url, judgement }) => ({
      values: { ...judgement.features },
      target: query.right.has(url) ? 1 : 0,
      group: query.story.event,
    })),
  );
}
