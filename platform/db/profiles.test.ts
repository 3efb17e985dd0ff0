import { beforeEach, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../tests/support/databases';
import { buildProfile } from '../../tests/support/reading-rows';
import { daysOf, isWholeProfile, readProfiles, readProfilesOf } from './profiles';
import { READING_STORES, type Database, type ProfileRow } from './schema';

let database: Database;

const profile = (url: string, day: string, outlet = 'x'): ProfileRow => ({ ...buildProfile(), url, day, outlet });
const DAMAGED = { url: 'd', day: '2024-03-02', outlet: 'x', terms: [1] } as unknown as ProfileRow;

beforeEach(async () => {
  database = await buildDatabase();
  for (const row of [profile('a', '2024-03-01'), profile('b', '2024-03-02'), profile('c', '2024-03-02', 'y'), DAMAGED])
    await database.put('profiles', row);
});

const profiles = () => database.transaction([...READING_STORES], 'readwrite').objectStore('profiles');

describe('readProfiles', () => {
  it('gives them in the order asked for, without what is missing or damaged', async () => {
    const rows = await readProfiles(profiles(), ['b', 'd', 'none', 'a']);

    expect(rows).toEqual([profile('b', '2024-03-02'), profile('a', '2024-03-01')]);
  });
});

describe('readProfilesOf', () => {
  const urlsOf = async (outlet: string, first: string, last: string, most = 9) =>
    (await readProfilesOf(profiles(), { outlet, first, last, most })).map(({ url }) => url);

  it('gives those of an outlet in a span of days', async () => {
    expect(await urlsOf('x', '2024-03-01', '2024-03-02')).toEqual(['a', 'b']);
    expect(await urlsOf('y', '2024-03-01', '2024-03-02')).toEqual(['c']);
    expect(await urlsOf('x', '2024-03-02', '2024-03-09')).toEqual(['b']);
    expect(await urlsOf('x', '2024-03-02', '2024-03-01')).toEqual([]);
  });

  it('gives no more than asked for', async () => {
    expect(await urlsOf('x', '2024-03-01', '2024-03-02', 1)).toEqual(['a']);
  });
});

describe('daysOf', () => {
  it('gives the days of stories, also of those that were damaged', async () => {
    expect([...(await daysOf(profiles(), ['a', 'b', 'c', 'd', 'none']))]).toEqual([
      ['2024-03-01', ['a']],
      ['2024-03-02', ['b', 'c', 'd']],
    ]);
  });
});

describe('isWholeProfile', () => {
  it.each([
    [undefined],
    [{}],
    [{ ...profile('a', '2024-03-01'), flags: new Uint8Array(1) }],
    [{ ...profile('a', '2024-03-01'), shingles: null }],
    [{ ...profile('a', '2024-03-01'), day: 7 }],
  ])('is false of %j', (row) => {
    expect(isWholeProfile(profile('a', '2024-03-01'))).toBe(true);
    expect(isWholeProfile(row)).toBe(false);
  });
});
