import { describe, expect, it } from 'vitest';
import type { TextComparison, TextRow } from '../../core/compare/text-comparison';
import type { VersionText } from '../../core/compare/version-text';
import { greedyCosines, measureWholeTexts, pairsWithinTopics, versionOf, type Compare } from './cards';
import { buildTfIdf } from './tf-idf';

function article(doc: string, event: string, text: string, topic = 'floods') {
  return { event, topic, doc, title: '', text, date: '', lang: 'en' };
}

const ROWS = [
  article('a', 'Velmar', 'Flood in Velmar\nThe Karsten dam broke on Tuesday.'),
  article('b', 'Velmar', 'Velmar under water\nOn Tuesday the Karsten dam broke.'),
  article('c', 'Brenn', 'Rain in Brenn\nA cellar was flooded.'),
];

const row: TextRow = { here: [], there: [], probability: 1, reasons: [], differences: [], figures: [] };

function compared(both: number, differently: number): TextComparison {
  const rows = (count: number) => Array.from({ length: count }, () => row);
  return {
    kind: 'compared',
    groups: { both: rows(both), differently: rows(differently), onlyHere: rows(7), onlyThere: rows(7) },
    notCompared: { here: [], there: [] },
    wording: [],
    isCut: false,
  };
}

const titlesOf = (here: VersionText, there: VersionText) => [here.title, there.title];
const silent = () => undefined;

describe('versionOf', () => {
  it.each([
    ['the title that is given', 'Flood', 'The dam broke.\nIt rained.', 'Flood', ['The dam broke.', 'It rained.']],
    ['a title that is also the first line', 'Flood', 'Flood\n\nIt rained.', 'Flood', ['It rained.']],
    ['the first line where no title is given', '', 'Flood\nIt rained.', 'Flood', ['It rained.']],
    ['nothing where there is nothing', ' ', '\n', null, []],
  ])('has %s', (_what, title, text, expected, paragraphs) => {
    expect(versionOf({ ...article('a', 'e', text), title })).toMatchObject({ title: expected, paragraphs });
  });

  it.each([
    ['2031-10-16T08:00:00Z', '2031-10-16'],
    ['16 October', null],
    ['', null],
  ])('was published, by "%s", on %s', (date, publishedOn) => {
    expect(versionOf({ ...article('a', 'e', 'Flood'), date }).publishedOn).toBe(publishedOn);
  });
});

describe('pairsWithinTopics', () => {
  it('has every pair of a topic once, and none across', () => {
    const rows = [...ROWS, article('d', 'Lanst', 'Strike', 'strikes')];

    expect(pairsWithinTopics(rows).map(([one, other]) => one.doc + other.doc)).toEqual(['ab', 'ac', 'bc']);
  });

  it('takes the event for the topic where none is named', () => {
    const rows = ROWS.map((one) => ({ ...one, topic: '' }));

    expect(pairsWithinTopics(rows).map(([one, other]) => one.doc + other.doc)).toEqual(['ab']);
  });
});

describe('greedyCosines', () => {
  it('takes each sentence once, the most alike first', () => {
    const sentences = ['The dam broke', 'Pumps were sent'];
    const tfIdf = buildTfIdf(sentences);

    expect(greedyCosines(sentences, ['The dam broke', 'The dam broke', 'Rain'], tfIdf)).toHaveLength(1);
    expect(greedyCosines(sentences, sentences.toReversed(), tfIdf)).toHaveLength(2);
    expect(greedyCosines(sentences, [], tfIdf)).toEqual([]);
  });
});

describe('measureWholeTexts', () => {
  it('counts rows of one event, and cards of two events that have any', () => {
    const compare: Compare = (here, there) =>
      titlesOf(here, there).includes('Rain in Brenn')
        ? compared(0, here.title === 'Flood in Velmar' ? 1 : 0)
        : compared(2, 1);

    expect(measureWholeTexts(ROWS, compare, silent)).toMatchObject({
      texts: 3,
      pairsOfOneEvent: 1,
      pairsOfTwoEvents: 2,
      falseCards: 0.5,
      rowsPerCard: 3,
      emptyCards: 0,
      counted: { falseCards: 0.5, rowsPerCard: 3 },
      baseline: { 'cosine 0.3': { falseCards: 0, rowsPerCard: 1 }, 'cosine 0.4': { falseCards: 0, rowsPerCard: 1 } },
    });
  });

  it('gives the counts of the texts only the second time', () => {
    const stories: (number | undefined)[] = [];
    const compare: Compare = (_here, _there, { counts }) => {
      stories.push(counts?.stories);
      return { kind: 'not-compared', reason: 'empty-here' };
    };

    const measures = measureWholeTexts(ROWS, compare, silent);

    expect(stories).toEqual([undefined, undefined, undefined, 3, 3, 3]);
    expect(measures).toMatchObject({ falseCards: 0, rowsPerCard: 0, emptyCards: 1 });
  });

  it('takes no share of what there is none of', () => {
    const [first, second] = ROWS;
    if (!first || !second) throw new Error('there are three');

    expect(measureWholeTexts([first, second], () => compared(1, 0), silent)).toMatchObject({ falseCards: null });
    expect(measureWholeTexts([first], () => compared(1, 0), silent)).toMatchObject({ rowsPerCard: null, msP50: NaN });
  });
});
