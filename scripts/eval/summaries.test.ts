import { describe, expect, it } from 'vitest';
import { measureSummaries, pairsOfTopics } from './summaries';

const row = (topic: string, sum_sent: string, doc_sent: string) => ({ topic, doc: `${topic}.txt`, sum_sent, doc_sent });
const FLOOD = 'A flood killed 14 people in Velmar.';
const FLOOD_TOLD = 'In Velmar 14 people were killed by the flood.';
const DAM = 'The Karsten dam had cracks.';
const DAM_TOLD = 'Inspectors had found cracks in the dam at Karsten.';
const STRIKE = 'Pilots went on strike.';

describe('pairsOfTopics', () => {
  it('has every sentence with every other of its topic, each once, and knows those that are listed', () => {
    const pairs = pairsOfTopics([
      row('flood', FLOOD, FLOOD_TOLD),
      row('flood', DAM, DAM_TOLD),
      row('flood', DAM, DAM_TOLD),
      row('strike', STRIKE, STRIKE),
    ]);

    expect(pairs.map(({ summary, sentence, isRight }) => [summary, sentence, isRight])).toEqual([
      [FLOOD, FLOOD_TOLD, true],
      [FLOOD, DAM_TOLD, false],
      [DAM, FLOOD_TOLD, false],
      [DAM, DAM_TOLD, true],
      [STRIKE, STRIKE, true],
    ]);
  });
});

describe('measureSummaries', () => {
  it('finds by sameness, likeness and cosine what a summary rests on', () => {
    const measures = measureSummaries([row('flood', FLOOD, FLOOD_TOLD), row('flood', DAM, DAM_TOLD)]);

    expect(measures).toMatchObject({
      topics: 1,
      pairs: 4,
      positives: 0.5,
      averagePrecision: 1,
      likeness: { averagePrecision: 1 },
      baseline: { averagePrecision: 1 },
    });
  });
});
