import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UnreadableFile } from './read-lines';
import { judgePairs, measureStoryPairs, readPairs } from './story-pairs';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-story-pairs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(...rows: readonly object[]): string {
  const file = join(folder, 'rows.jsonl');
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

const FERRY = 'The ferry Aurelia sank off Port Lanning on Friday night. 40 people died, the coast guard said.';
const FERRY_AGAIN = 'Rescuers found 40 bodies after the Aurelia, a ferry, went down near Port Lanning on Friday.';
const STRIKE = 'Pilots of the airline will walk out next week over pay. Their union gave no end.';
const grouped = (doc: string, event: string, text: string) => ({
  ...{ doc, event, text, outlet: `of ${doc}`, date: '2031-06-07', title: text.split('.')[0] },
});
const GROUPED = [grouped('a', 'ferry', FERRY), grouped('b', 'ferry', FERRY_AGAIN), grouped('c', 'strike', STRIKE)];
const graded = (languages: string, overall: number) => ({
  ...{ pair_id: `${languages} ${overall}`, lang1: languages.slice(0, 2), lang2: languages.slice(3) },
  ...{ overall, text1: FERRY, text2: overall < 3 ? FERRY_AGAIN : STRIKE },
});

describe('readPairs', () => {
  it('has all pairs of grouped stories', () => {
    expect(readPairs(written(...GROUPED)).map(({ isOneEvent }) => isOneEvent)).toEqual([true, false, false]);
  });

  it('has graded pairs of two languages where they are told', () => {
    const file = written(graded('en-en', 1), graded('de-en', 1), graded('en-en', 4));

    expect(readPairs(file)).toHaveLength(3);
    expect(readPairs(file, 'en-en').map(({ isOneEvent }) => isOneEvent)).toEqual([true, false]);
  });

  it('says so where there are none', () => {
    const file = written(graded('en-en', 1));

    expect(() => readPairs(file, 'pl-pl')).toThrow(UnreadableFile);
    expect(() => readPairs(file, 'pl-pl')).toThrow('has no judged pairs in pl-pl');
    expect(() => readPairs(written(GROUPED[0] ?? {}))).toThrow('has no judged pairs');
  });
});

describe('judgePairs', () => {
  it('judges as the product does', () => {
    const judged = judgePairs(readPairs(written(...GROUPED)));

    expect(judged.map(({ isAccepted, isRight }) => [isAccepted, isRight])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(judged[0]?.score).toBeGreaterThan(judged[1]?.score ?? 1);
  });
});

describe('measureStoryPairs', () => {
  it('is perfect where all is told apart', () => {
    expect(measureStoryPairs(written(...GROUPED))).toMatchObject({
      pairs: 3,
      ofOneEvent: 1,
      product: { averagePrecision: 1, recallAtPrecision95: 1, precision: 1, recall: 1, accuracy: 1 },
      baseline: { averagePrecision: 1 },
    });
  });

  it('is wrong where the labels are the other way round', () => {
    const file = written(graded('en-en', 1), { ...graded('en-en', 4), text2: FERRY_AGAIN });

    expect(measureStoryPairs(file)).toMatchObject({ product: { precision: 0.5, recall: 1, accuracy: 0.5 } });
  });
});
