import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { worthOf, type Scorecard } from '../../core/align/scorecard';
import { trainOneEvent, trainStoryLikeness } from './stories';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-train-stories-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'grouped.jsonl');
const PLACES = ['Velmar', 'Dorun', 'Messa', 'Karsten', 'Lanning', 'Orrin', 'Halv', 'Tavish'];
const row = (place: string, at: number, text: string) => ({
  ...{
    doc: `${place} ${at}`,
    event: place,
    outlet: `outlet ${at}`,
    date: `2031-06-0${at + 1}`,
    title: text,
    text,
    lang: 'en',
  },
});
writeFileSync(
  file,
  PLACES.flatMap((place, at) => [
    row(place, 0, `The bridge of ${place} fell and ${at + 20} people were hurt.`),
    row(place, 1, `${at + 20} hurt as a bridge falls in ${place}.`),
  ])
    .map((each) => JSON.stringify(each))
    .join('\n'),
);
const printed = vi.spyOn(console, 'log');
beforeEach(() => void printed.mockImplementation(() => undefined));
afterEach(() => printed.mockReset());

/** How much more the greatest value of a feature is worth than the least. */
function riseOf({ features }: Scorecard, name: string): number {
  const worth = features[name];
  return worth ? worthOf(worth, Infinity) - worthOf(worth, -Infinity) : Number.NaN;
}

describe('trainOneEvent', () => {
  it('learns that what is told of the same names is one event, and says what each half reaches', () => {
    const card = trainOneEvent({ pairs: [file], near: [] });

    expect(riseOf(card, 'nameCosine')).toBeGreaterThan(0);
    expect(printed.mock.calls.map(([line]) => String(line))).toEqual([
      expect.stringMatching(/second half held out: average precision \d\.\d{3}, recall at \.95 \d\.\d{3}$/u),
      expect.stringContaining('first half held out'),
    ]);
  });

  it('learns the same from the same files', () => {
    expect(trainOneEvent({ pairs: [file], near: [] })).toEqual(trainOneEvent({ pairs: [file], near: [] }));
  });
});

describe('trainStoryLikeness', () => {
  it('learns that the report with the same names is nearer', () => {
    const card = trainStoryLikeness(file, file);

    expect(riseOf(card, 'titleTold')).toBeGreaterThan(0);
  });
});
