import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { writeRarity } from './rarity';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-rarity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes articles and gives the table that is made of them. */
async function tableOf(articles: readonly { title: string; text: string }[]) {
  const [source, target] = [join(folder, 'articles.gz'), join(folder, 'table.json')];
  writeFileSync(source, gzipSync(articles.map((article) => JSON.stringify(article)).join('\n')));
  const count = await writeRarity(source, 'en', target);
  const table = JSON.parse(readFileSync(target, 'utf8')) as { language: string; halvings: Record<string, string> };
  return { count, table };
}

describe('writeRarity', () => {
  it('puts stems into bands of half a halving, by the share of articles that have them', async () => {
    const { count, table } = await tableOf([
      { title: 'Rain', text: 'the dams' },
      { title: 'The rain', text: 'rain on a dam' },
      { title: 'the rain', text: '' },
      { title: 'rain', text: 'The gate' },
    ]);

    expect(table.language).toBe('en');
    expect(table.halvings['0']).toBe('rain the');
    expect(table.halvings['2']).toBe('dam');
    expect(table.halvings['4']).toBe('a gate on');
    expect(count).toBe(6);
  });

  it('writes with a capital letter what is seldom written small', async () => {
    const { table } = await tableOf([
      { title: 'Velmar', text: 'The dam' },
      { title: 'In Velmar', text: 'the dam' },
    ]);

    expect(table.halvings['0']).toBe('Velmar dam the');
  });

  it('leaves numbers out', async () => {
    const { table } = await tableOf([{ title: '14', text: '1,650 boats' }]);

    expect(Object.values(table.halvings)).toEqual(['boat']);
  });

  it('leaves out what is rarer than one article in 250', async () => {
    const articles = Array.from({ length: 300 }, (_, at) => ({ title: 'rain', text: at === 7 ? 'zyxomat' : '' }));

    expect((await tableOf(articles)).table.halvings).toEqual({ '0': 'rain' });
  });
});
