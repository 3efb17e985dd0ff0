import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../core/align/scorecard';
import oneEvent from '../../core/stories/scorecards/one-event.json';
import likeness from '../../core/stories/scorecards/likeness.json';
import { groupedPairs, type GroupedRow } from '../eval/story-sets';
import { readStoryIndex, type IndexRow } from '../eval/story-index';
import type { GroupedExample } from './sets';
import {
  balanced,
  fitSigned,
  ONE_EVENT_OPTIONS,
  rankingExamples,
  STORY_LIKENESS_OPTIONS,
  storyExamples,
} from './story-cards';

const row = (doc: string, event: string, text: string, date = '2031-06-07'): GroupedRow => ({
  ...{ doc, event, text, date, title: text, topic: '', outlet: `of ${doc}`, lang: 'en' },
});
const FERRY = row('f1', 'ferry', 'The ferry Aurelia sank off Port Lanning.');
const FERRY_AGAIN = row('f2', 'ferry', 'The Aurelia, a ferry, went down near Port Lanning.');
const STRIKE = row('s', 'strike', 'Pilots of the airline walk out over pay.');
const LATER = row('l', 'later', 'The ferry Aurelia was raised off Port Lanning.', '2031-09-01');

const example = (target: number, values: Readonly<Record<string, number>> = {}): GroupedExample => ({
  ...{ target, values, group: 'g' },
});

describe('storyExamples', () => {
  it('has the features of each pair, and leaves out those that are never held together', () => {
    const examples = storyExamples(groupedPairs([FERRY, FERRY_AGAIN, STRIKE, LATER]));

    expect(examples.map(({ target, group }) => [target, group])).toEqual([
      [1, 'ferry ferry'],
      [0, 'ferry strike'],
      [0, 'ferry strike'],
    ]);
    expect(examples[0]?.values['namedCosine']).toBeGreaterThan(examples[1]?.values['namedCosine'] ?? 1);
  });
});

describe('balanced', () => {
  const count = (examples: readonly GroupedExample[], target: number) =>
    examples.filter((each) => each.target === target).length;

  it('keeps at most ten or so pairs of two events for each of one, from all parts of the file', () => {
    const wrong = Array.from({ length: 100 }, (_, at) => example(0, { at }));
    const kept = balanced([example(1), ...wrong], 0);

    expect([count(kept, 1), count(kept, 0)]).toEqual([1, 10]);
    expect(kept.at(-1)?.values['at']).toBe(90);
  });

  it('repeats a small file, and not a large one', () => {
    const few = [example(1), example(0)];

    expect(balanced(few, 10)).toHaveLength(10);
    expect(balanced(few, 1)).toHaveLength(2);
  });

  it('keeps a file without any pair of one event or two', () => {
    expect(count(balanced([example(0), example(0)], 0), 0)).toBe(2);
    expect(balanced([], 10)).toEqual([]);
  });
});

describe('fitSigned', () => {
  const options = { kind: 'logistic', quantiles: [0, 1], ridge: 0.1, features: ['told', 'namesApart'] } as const;
  const fit = (told: number, namesApart: number) =>
    fitSigned(
      Array.from({ length: 40 }, (_, at) => {
        const target = at % 2;
        return example(target, { told: target === 1 ? told : 0.5, namesApart: target === 1 ? namesApart : 0.5 });
      }),
      options,
    );

  it('keeps features that speak the way they must', () => {
    const card = fit(0.9, 0.1);

    expect(Object.keys(card.features)).toEqual(['told', 'namesApart']);
    expect(scoreOf(card, { told: 0.9, namesApart: 0.1 })).toBeGreaterThan(
      scoreOf(card, { told: 0.5, namesApart: 0.5 }),
    );
  });

  it('leaves out those that speak the other way in the examples', () => {
    expect(Object.keys(fit(0.9, 0.9).features)).toEqual(['told']);
    expect(Object.keys(fit(0.1, 0.1).features)).toEqual(['namesApart']);
  });
});

describe('the cards', () => {
  it('have no features but those they are fitted with', () => {
    const others = (card: object, options: { readonly features: readonly string[] }) =>
      Object.keys(card).filter((name) => !options.features.includes(name));

    expect(others(oneEvent.features, ONE_EVENT_OPTIONS)).toEqual([]);
    expect(others(likeness.features, STORY_LIKENESS_OPTIONS)).toEqual([]);
  });
});

describe('rankingExamples', () => {
  it('has what is found for each story, and whether it is right', () => {
    const rows = [FERRY, FERRY_AGAIN, { ...STRIKE, text: 'The airline Aurelia has pilots who walk out.' }].map(
      (of): IndexRow => ({ ...of, id: of.doc, url: '', desc: null, description: null }),
    );
    const { stories, queries } = readStoryIndex(rows, rows);
    const examples = rankingExamples(stories, queries);

    expect(examples.filter(({ target }) => target === 1)).toHaveLength(2);
    expect(examples.filter(({ target }) => target === 0).length).toBeGreaterThan(0);
    expect(new Set(examples.map(({ group }) => group))).toEqual(new Set(['ferry']));
  });
});
