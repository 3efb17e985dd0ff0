import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleRowsSchema, rowExamples } from './article-rows';

function article(doc: string, title: string, text: string) {
  return { event: 'ferries', topic: '', doc, title, text, date: '', lang: 'en' };
}

const HERE = article(
  'here',
  'Ferries collide',
  'Two ferries collided off Hessel. Nine sailors are missing.\n\nFog was thick.',
);
const THERE = article('there', 'Fog over Hessel', 'Off Hessel two ferries collided.');

describe('rowExamples', () => {
  const examples = rowExamples(
    [
      {
        a: 'here',
        b: 'there',
        rows: [
          [1, 1, 2],
          [0, 1, 1],
          [2, 0, 1],
        ],
      },
    ],
    [HERE, THERE],
  );

  it('has the pairs of sentences that share something, the titles first, in a group of their event', () => {
    expect(examples.map(({ a, b }) => `${a} ${b}`)).toEqual(['0 1', '1 0', '1 1', '3 0']);
    expect(new Set(examples.map(({ group }) => group))).toEqual(new Set(['ferries']));
  });

  it('learns nothing from a pair that could make no row, whatever its grade', () => {
    expect(examples.filter(({ a }) => a === 2)).toEqual([]);
  });

  it('keeps the grades of the reader, and 0 for what is not listed', () => {
    const grades = new Map(examples.map(({ a, b, grade }) => [`${a} ${b}`, grade]));

    expect([grades.get('1 1'), grades.get('0 1'), grades.get('1 0')]).toEqual([2, 1, 0]);
  });

  it('teaches a row only where both report the same thing', () => {
    expect(examples.map(({ target, grade }) => [target, grade]).filter(([target]) => target === 1)).toEqual([[1, 2]]);
  });

  it('gives each example its own features', () => {
    const sharing = (a: number, b: number) =>
      examples.find((example) => example.a === a && example.b === b)?.values['focusShare'] ?? Number.NaN;

    expect(sharing(1, 1)).toBeGreaterThan(sharing(3, 0));
    expect(sharing(3, 0)).toBeGreaterThan(sharing(1, 0));
    expect(examples.every(({ values }) => Object.values(values).every(Number.isFinite))).toBe(true);
  });

  it('names the article that is missing', () => {
    expect(() => rowExamples([{ a: 'here', b: 'nowhere', rows: [] }], [HERE])).toThrow('nowhere');
    expect(() => rowExamples([{ a: 'nowhere', b: 'here', rows: [] }], [HERE])).toThrow('nowhere');
  });
});

describe('the judged articles', () => {
  const judged = v.parse(articleRowsSchema, JSON.parse(readFileSync('scripts/train/article-rows.json', 'utf8')));

  it('are pairs of two, each pair once, each row once', () => {
    expect(judged.length).toBeGreaterThan(10);
    expect(judged.filter(({ a, b }) => a === b)).toEqual([]);
    expect(new Set(judged.map(({ a, b }) => [a, b].toSorted().join(' '))).size).toBe(judged.length);
    for (const { rows } of judged) expect(new Set(rows.map(([a, b]) => `${a} ${b}`)).size).toBe(rows.length);
  });
});
