import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UnreadableFile } from './read-lines';
import { mayBeOfOther, readRows, readStoryIndex, type IndexRow } from './story-index';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-story-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'index.jsonl');

function read(...rows: readonly object[]): IndexRow[] {
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return readRows(file);
}

const A = { id: 'a', outlet: 'Herald', date: '2031-06-07', title: 'Dam breaks', text: 'The dam broke.' };
const B = {
  id: 'b',
  outlet: 'Post',
  date: '2031-06-07T08:00:00Z',
  title: 'Dam gone',
  desc: 'It broke.',
  lang: 'en-GB',
};
const C = { id: 'c', outlet: 'Herald', title: 'Strike', description: 'Pilots walk out.' };
const gold = (doc: string, event: string) => ({ doc, event });

describe('readRows', () => {
  it('refuses a row that has no name', () => {
    expect(() => read(A, { title: 'Dam' })).toThrow(UnreadableFile);
    expect(() => read(A, { title: 'Dam' })).toThrow('line 2: the line has none of id, doc and url');
  });

  it('takes what is null for missing', () => {
    expect(read({ ...A, date: null, title: null, lang: null })).toHaveLength(1);
  });
});

describe('readStoryIndex', () => {
  it('asks for each story of an event that another outlet tells', () => {
    const { stories, queries } = readStoryIndex(
      read(A, B, C),
      read(gold('a', 'dam'), gold('b', 'dam'), gold('c', 'x')),
    );

    expect(stories.map(({ id, event, day, words }) => [id, event, day, words])).toEqual([
      ['a', 'dam', '2031-06-07', 'The dam broke.'],
      ['b', 'dam', '2031-06-07', 'It broke.'],
      ['c', 'x', '2000-01-01', 'Pilots walk out.'],
    ]);
    expect(queries.map(({ story, right }) => [story.id, ...right])).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });

  it('adds what the gold tells and the index lacks', () => {
    const { stories, queries } = readStoryIndex(
      read(A),
      read(gold('a', 'dam'), { ...B, id: undefined, doc: 'b', event: 'dam' }, gold('lost', 'dam')),
    );

    expect(stories.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(queries).toHaveLength(2);
  });

  it('knows a story of the gold by its address where it has no id', () => {
    const url = 'https://herald.example/dam';
    const rows = read({ ...A, url }, B);
    const { stories, queries } = readStoryIndex(
      rows,
      read({ url, text: 'The dam broke.', event: 'dam' }, gold('b', 'dam')),
    );

    expect(stories).toHaveLength(2);
    expect(queries.map(({ story }) => story.id)).toEqual(['a', 'b']);
  });

  it('takes stories grouped by event for both', () => {
    const rows = read({ ...A, event: 'dam' }, { ...B, event: 'dam' });

    expect(readStoryIndex(rows, rows).queries).toHaveLength(2);
  });

  it('does not ask for a story that only its own outlet tells again', () => {
    const rows = read({ ...A, event: 'dam' }, { ...A, id: 'a2', event: 'dam' });

    expect(() => readStoryIndex(rows, rows)).toThrow('No event of the gold is told by two outlets of the index');
  });
});

describe('mayBeOfOther', () => {
  it.each([
    ['Herald', 'Post', true],
    ['Herald', 'Herald', false],
    ['', 'Herald', true],
    ['', '', true],
  ])('"%s" and "%s": %s', (a, b, may) => {
    expect(mayBeOfOther({ outlet: a }, { outlet: b })).toBe(may);
  });
});
