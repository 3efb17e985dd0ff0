import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { UnreadableFile } from './read-lines';
import {
  groupedPairs,
  holdStories,
  judgedPairs,
  matchedText,
  readStoryLines,
  setStory,
  storySetRow,
  type GroupedRow,
} from './story-sets';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-story-sets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'rows.jsonl');

function read(text: string | Buffer) {
  writeFileSync(file, text);
  return readStoryLines(file, storySetRow);
}

const GRADED = {
  ...{ pair_id: 'p1', lang1: 'en', lang2: 'en', overall: '1.0' },
  ...{ text1: 'The Karsten dam broke.', text2: 'A dam broke at Karsten.' },
};
const JUDGED = {
  ...{ lang: 'en', q: 'OK' as const, first_url: 'https://www.herald.example/1', second_url: 'https://post.example/2' },
  ...{ first_title: 'Dam breaks', first_text: 'It broke.', second_title: 'Flood', second_text: 'The dam broke.' },
};
const row = (doc: string, event: string, topic = ''): GroupedRow => ({
  ...{ doc, event, topic, outlet: `of ${doc}`, date: '2031-06-07', title: `Title ${doc}`, text: 'A text.', lang: 'en' },
});

describe('readStoryLines', () => {
  it('reads grouped, graded and judged rows, zipped or not', () => {
    const text = [row('a', 'dam'), GRADED, JUDGED].map((each) => JSON.stringify(each)).join('\n');

    expect(read(text)).toMatchObject([{ event: 'dam' }, { overall: 1 }, { q: 'OK' }]);
    expect(read(gzipSync(text))).toEqual(read(text));
  });

  it.each([
    ['the member that is missing in a grouped row', '{"event":"dam"}', 'line 1: doc '],
    ['the member that is missing in a pair', '{"lang":"en"}', 'line 1: q '],
    ['a grade that is none', JSON.stringify({ ...GRADED, overall: 'x' }), 'line 1: overall '],
    ['a grade that there is none of', JSON.stringify({ ...GRADED, overall: '' }), 'line 1: overall '],
    ['the line that is no row', '7', 'line 1: the line '],
    ['a file that is only half there', gzipSync('{"event":"dam"}').subarray(0, 12), 'cannot be read: '],
  ])('names %s', (_what, text, message) => {
    expect(() => read(text)).toThrow(UnreadableFile);
    expect(() => read(text)).toThrow(message);
  });
});

describe('matchedText', () => {
  it('has sentences, the language without its region, and the day', () => {
    const text = 'The dam broke. It rained.\n\nNobody was hurt.';

    expect(matchedText({ title: ' Dam breaks ', text, lang: 'en-GB', date: '2031-06-07T10:00:00Z' })).toEqual({
      ...{ title: 'Dam breaks', lead: '', language: 'en', publishedOn: '2031-06-07' },
      sentences: ['The dam broke.', 'It rained.', 'Nobody was hurt.'],
    });
  });

  it('takes the first sentence for a title where there is none', () => {
    expect(matchedText({ text: 'The dam broke. It rained.', lang: 'en' }).title).toBe('The dam broke.');
    expect(matchedText({ title: null, text: '', lang: '' }).title).toBe('');
  });

  it.each([undefined, null, '', 'Friday', '2031-13-40', '2031'])('has no day for %s', (date) => {
    expect(matchedText({ text: 'It rained.', lang: 'en', date }).publishedOn).toBeNull();
  });
});

describe('setStory', () => {
  it('has no outlet where the set does not know it', () => {
    const story = { doc: 'a', text: 'It rained.', lang: 'en' };

    expect(setStory({ ...story, outlet: 'unknown(set)' }).outlet).toBe('');
    expect(setStory({ ...story, outlet: 'Herald' }).outlet).toBe('Herald');
  });
});

describe('groupedPairs', () => {
  it('are all pairs of a file, by their events', () => {
    const pairs = groupedPairs([row('a', 'dam'), row('b', 'dam'), row('c', 'strike')]);

    expect(pairs.map(({ a, b, isOneEvent, group }) => [a.id, b.id, isOneEvent, group])).toEqual([
      ['a', 'b', true, 'dam dam'],
      ['a', 'c', false, 'dam strike'],
      ['b', 'c', false, 'dam strike'],
    ]);
  });

  it('are those within a topic where there are topics', () => {
    const pairs = groupedPairs([row('a', 'dam 1', 'dam'), row('b', 'dam 2', 'dam'), row('c', 'strike 1', 'strike')]);

    expect(pairs.map(({ a, b, group }) => [a.id, b.id, group])).toEqual([['a', 'b', 'dam']]);
  });
});

describe('judgedPairs', () => {
  const graded = (overall: number) => judgedPairs([{ ...GRADED, overall }]).map(({ isOneEvent }) => isOneEvent);

  it('leave out the grades that say neither', () => {
    expect([1, 2, 2.5, 3, 4].map(graded)).toEqual([[true], [true], [], [false], [false]]);
  });

  it('know outlets by their addresses', () => {
    const [pair] = judgedPairs([JUDGED, { ...JUDGED, q: 'BAD' }]);

    expect(pair).toMatchObject({ a: { outlet: 'herald.example' }, b: { outlet: 'post.example' }, isOneEvent: true });
  });
});

describe('holdStories', () => {
  it('weighs a story once, among those of all pairs', () => {
    const pairs = groupedPairs([row('a', 'dam'), row('b', 'dam'), row('c', 'strike')]);
    const hold = holdStories(pairs);
    const [first] = pairs;
    if (!first) throw new Error('there is no pair');

    expect(hold(first.a)).toBe(hold(first.a));
    expect(hold(first.a).outlet).toBe('of a');
    // "text" stands in all three stories, so that it weighs less than where there are none.
    expect(hold(first.a).weighed.sums.mass).toBeLessThan(holdStories([])(first.a).weighed.sums.mass);
  });
});
