import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { isFirstHalf, pairId, readLines, UnreadableFile } from './read-lines';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'rows.jsonl');
const row = v.object({ a: v.string(), lang: v.optional(v.string(), 'en') });

function read(text: string) {
  writeFileSync(file, text);
  return readLines(file, row);
}

describe('readLines', () => {
  it('reads one row a line, with what is left out filled in', () => {
    expect(read('{"a":"one"}\n{"a":"two","lang":"fr"}\n')).toEqual([
      { a: 'one', lang: 'en' },
      { a: 'two', lang: 'fr' },
    ]);
  });

  it('passes over empty lines and line ends of other systems', () => {
    expect(read('\n{"a":"one"}\r\n  \n')).toEqual([{ a: 'one', lang: 'en' }]);
  });

  it.each([
    ['the line that is no JSON', '{"a":"one"}\n\n{"a":', `${file}, line 3, is not JSON`],
    ['the line and the member that is wrong', '{"a":"one"}\n{"a":2}', `${file}, line 2: a `],
    ['the line and the member that is missing', '{}', `${file}, line 1: a `],
    ['the line that is something else altogether', '"a"', `${file}, line 1: the line `],
    ['the file without rows', ' \n', `${file} has no rows`],
  ])('names %s', (_what, text, message) => {
    expect(() => read(text)).toThrow(UnreadableFile);
    expect(() => read(text)).toThrow(message);
  });

  it('names the file that is not there', () => {
    const missing = join(folder, 'missing.jsonl');

    expect(() => readLines(missing, row)).toThrow(UnreadableFile);
    expect(() => readLines(missing, row)).toThrow(`${missing} cannot be read: `);
  });
});

describe('isFirstHalf', () => {
  it('says the same of an id each time, and parts ids about evenly', () => {
    const ids = Array.from({ length: 1_000 }, (_, at) => `id ${at}`);
    const first = ids.filter(isFirstHalf);

    expect(ids.filter(isFirstHalf)).toEqual(first);
    expect(Math.abs(first.length - 500)).toBeLessThan(80);
  });
});

describe('pairId', () => {
  it('is the same for the same two sentences in the same order only', () => {
    expect(pairId('one', 'two')).toBe(pairId('one', 'two'));
    expect(pairId('one', 'two')).not.toBe(pairId('two', 'one'));
    expect(pairId('one', 'two')).toMatch(/^[0-9a-f]{12}$/u);
  });
});
