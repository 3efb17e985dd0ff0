import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measureAlignment } from './align';
import { UnreadableFile } from './read-lines';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-align-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'rows.jsonl');

function measure(...rows: readonly unknown[]) {
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return measureAlignment(file, () => undefined);
}

const [A, B] = ['The Karsten dam broke on Tuesday.', 'On Tuesday the Karsten dam broke.'];
const article = { event: 'e', topic: 't', doc: 'd', title: 'A dam broke', text: `${A} It rained for days in Velmar.` };

describe('measureAlignment', () => {
  it.each([
    ['same or not', { same: 1, a: A, b: B, split: 'any' }, { pairs: 1, averagePrecision: 1 }],
    ['how alike', { score: 4, a: A, b: B }, { pairs: 1, pearson: NaN }],
    ['how alike', { score: 4, a: A, b: B, lang: 'fr' }, { languages: { fr: { pairs: 1 } } }],
    ['sentences of two texts', { doc1: 'x', s1: 0, text1: A, doc2: 'y', s2: 0, text2: B }, { pairs: 1, positives: 1 }],
    ['summaries', { topic: 't', doc: 'd', sum_sent: A, doc_sent: B }, { topics: 1, pairs: 1 }],
  ])('knows the form "%s" by its rows', (form, row, measures) => {
    expect(measure(row)).toMatchObject({ form, product: measures });
  });

  it('knows whole texts and compares them', () => {
    const measures = measure(article, { ...article, doc: 'e' }, { ...article, doc: 'f', event: 'other' });

    expect(measures).toMatchObject({
      form: 'whole texts',
      product: { texts: 3, pairsOfOneEvent: 1, pairsOfTwoEvents: 2, rowsPerCard: expect.any(Number) as number },
    });
  });

  it.each([
    ['rows of no known form', [{ a: A, b: B }], 'rows of no known form. Give rows with these members:\n  same, a, b'],
    ['a value that is wrong', [{ same: 3, a: A, b: B }], 'line 1: same '],
    [
      'a row that lacks a member',
      [
        { score: 3, a: A, b: B },
        { score: 3, a: A },
      ],
      'line 2: b ',
    ],
    ['a row that is none', ['text'], 'line 1: the line '],
  ])('names %s', (_what, rows, message) => {
    expect(() => measure(...rows)).toThrow(UnreadableFile);
    expect(() => measure(...rows)).toThrow(message);
  });
});
