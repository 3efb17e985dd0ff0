import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HARBOUR_POST, INLAND_HERALD } from '../../tests/support/two-reports';
import type { VersionText } from '../../core/compare/version-text';
import { evaluateVersions } from './versions';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
const written = (name: string, { title, paragraphs }: VersionText) => write(name, [title, ...paragraphs].join('\n\n'));

const a = written('a.txt', HARBOUR_POST);
const b = written('b.txt', INLAND_HERALD);
const gold = write(
  'gold.json',
  JSON.stringify({
    a: { starts: { 1: 'The Veldrian junta' } },
    b: { starts: { 1: 'The military administration' } },
    related: [
      { a: 1, b: 1, group: 'differently', because: 'about to close against closed' },
      { a: 2, b: 2, group: 'either', because: 'the sinking' },
      { a: 5, b: 5, group: 'both', because: 'never so' },
    ],
    onlyA: [5],
    onlyB: [5],
  }),
);
const options = { a, b, noPack: true, ofA: {}, ofB: {} };

describe('evaluateVersions', () => {
  it('gives the rows with their words, the figures and the wording', () => {
    const compared = evaluateVersions(options);
    const rows = 'groups' in compared ? compared.groups : null;

    expect(rows?.differently.length).toBeGreaterThan(1);
    expect(rows?.differently.flatMap(({ differences }) => differences.flatMap(({ here }) => here))).toContain(
      '3,000 dock workers',
    );
    expect(compared).toMatchObject({
      figures: expect.arrayContaining([expect.objectContaining({ relation: 'clash' })]) as unknown,
    });
    expect(compared).not.toHaveProperty('statements');
  });

  it('scores the rows against gold by paragraphs', () => {
    expect(evaluateVersions({ ...options, gold })).toMatchObject({
      gold: { related: 3, shown: 2, groupRight: 2, oneSidedInRows: 0 },
    });
  });

  it('asks the bundled pack unless told not to', () => {
    expect(evaluateVersions({ ...options, noPack: false })).toMatchObject({ statements: { here: null, there: null } });
  });

  it('says why two texts are not compared, and what is wrong with gold', () => {
    expect(evaluateVersions({ ...options, b: write('empty.txt', '') })).toMatchObject({ notCompared: 'empty-there' });
    expect(() => evaluateVersions({ ...options, gold: write('odd.json', '{}') })).toThrow('is no gold');
  });
});
