import { describe, expect, it } from 'vitest';
import { askProduct, measureStories } from './stories';
import { readStoryIndex, type IndexRow } from './story-index';

const row = (id: string, event: string, title: string, text: string): IndexRow => ({
  ...{ id, doc: undefined, url: '', outlet: `of ${id}`, date: '2031-06-07', desc: null, description: null, lang: 'en' },
  ...{ event, title, text },
});
const ROWS: readonly IndexRow[] = [
  row('f1', 'ferry', 'Ferry Aurelia sinks off Port Lanning', 'The ferry Aurelia sank off Port Lanning. 40 died.'),
  row('f2', 'ferry', 'Aurelia goes down', '40 people died when the Aurelia, a ferry, went down at Port Lanning.'),
  row('d1', 'dam', 'Karsten dam breaks', 'The Karsten dam broke and flooded Velmar, killing 14.'),
  row('d2', 'dam', 'Velmar under water', 'Velmar was flooded and 14 people died as the Karsten dam gave way.'),
  row('s', 'strike', 'Pilots walk out', 'Pilots of the airline have begun a strike over pay.'),
  ...Array.from({ length: 20 }, (_, at) => row(`m${at}`, '', `Market ${at}`, `Stall number ${at} is open today.`)),
];

describe('measureStories', () => {
  const measures = measureStories(ROWS, ROWS);

  it('is perfect where the same event comes first for all that ask', () => {
    expect(measures).toMatchObject({
      stories: 25,
      product: { 'hit@1': 1, 'hit@3': 1, 'hit@10': 1, precision: 1, recall: 1, queries: 4 },
      baseline: { 'hit@1': 1, queries: 4 },
    });
  });

  it('says how long a question takes', () => {
    expect(measures['msPerQuery']).toMatchObject({
      p50: expect.any(Number) as number,
      p95: expect.any(Number) as number,
    });
  });

  it('counts as wrong what the gold knows to tell another event', () => {
    const wrong = ROWS.map((each) => (each.id === 'f2' ? { ...each, event: 'dam' } : each));

    expect(measureStories(wrong, wrong)).toMatchObject({ product: { 'hit@1': 2 / 3, queries: 3 } });
  });
});

describe('askProduct', () => {
  it('gives the nearest first, none of them of the same outlet', () => {
    const { stories, queries } = readStoryIndex(ROWS, ROWS);
    const [first] = askProduct(stories, queries);

    expect(first?.query.story.id).toBe('f1');
    expect(first?.ranked[0]).toBe('f2');
    expect(first?.ranked).not.toContain('f1');
    expect(first?.judged.map(({ url }) => url)).toEqual(first?.ranked);
  });
});
