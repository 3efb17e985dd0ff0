import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../core/stories/story';
import type { ComparisonRow, StoryRow } from '../platform/db/schema';
import { beginInNewBrowser } from '../tests/support/background';
import { topicId } from '../tests/support/builders';
import { breakDatabase, readArticles } from '../tests/support/own-reading';
import { buildAnvil, buildBell } from '../tests/support/port-strike';
import { buildStoryRow } from '../tests/support/reading-rows';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
});

const NOW = Date.UTC(2024, 2, 11);
const MALI = topicId('mali');
const PAIR: ComparisonRow['pair'] = ['bell.example/strike', 'anvil.example/port'];

async function openDatabase() {
  return (await import('../platform/db/open-database')).openDatabase();
}

/** The Anvil Post's report as a row of own reading, whether or not it is kept. */
function anvilRow(rest: Partial<Story> = {}): StoryRow {
  return buildStoryRow({ ...buildAnvil(rest), topics: [MALI] });
}

interface Compared {
  readonly here?: Partial<Story>;
  readonly there?: Partial<Story>;
  readonly topics?: readonly ReturnType<typeof topicId>[];
  readonly isPrivate?: boolean;
}

/** The Bell's report on a page compared with the Anvil Post's. */
async function compare({ here = {}, there = {}, topics = [MALI], isPrivate = false }: Compared = {}) {
  const { compareStories } = await import('./compare-stories');
  const result = await compareStories({ story: buildBell(here), topics }, anvilRow(there), { isPrivate, now: NOW });
  if (result.kind !== 'compared') throw new Error(`not compared: ${result.reason}`);
  return result;
}

async function keptComparisons(): Promise<ComparisonRow[]> {
  return (await openDatabase()).getAll('comparisons');
}

/** Keeps both stories and their comparison, and marks that: no text is so long that it was cut. */
async function compareAndMark(): Promise<void> {
  await readArticles(buildBell(), buildAnvil());
  await compare();
  const [row] = await keptComparisons();
  if (!row) throw new Error('no comparison is kept');
  await (await openDatabase()).put('comparisons', { ...row, compared: { ...row.compared, isCut: true } });
}

describe('compareStories', () => {
  it('compares two stories by their texts, and knows which rows a topic is mentioned in', async () => {
    const { comparison, figures } = await compare();

    expect(figures).toEqual([
      expect.objectContaining({ relation: 'clash', here: '520 workers', there: '640 workers' }),
    ]);
    expect(comparison.differently.map(({ aspects, topics }) => ({ aspects, topics }))).toEqual([
      { aspects: ['figure'], topics: [] },
    ]);
    expect(comparison.both.map(({ topics }) => topics)).toContainEqual([MALI]);
  });

  it('looks for the topics of the page only', async () => {
    const { comparison } = await compare({ topics: [topicId('france')] });

    expect(comparison.both.flatMap(({ topics }) => topics)).toEqual([]);
  });

  it.each([
    ['here', { here: { language: '' }, there: { language: 'fr' } }],
    ['there', { here: { language: 'fr' }, there: { language: '' } }],
  ])('takes a text %s that does not say its language to be in that of the other', async (_side, asked) => {
    const { comparison } = await compare(asked);

    expect(comparison.both[0]?.here).toMatchObject({ language: 'fr' });
    expect(comparison.both[0]?.there).toMatchObject({ language: 'fr' });
  });

  it('says why two texts are not compared, and keeps nothing of it', async () => {
    await readArticles(buildBell(), buildAnvil());
    const { compareStories } = await import('./compare-stories');
    const story = buildBell({ language: 'fr' });

    expect(await compareStories({ story, topics: [MALI] }, anvilRow(), { isPrivate: false })).toEqual({
      kind: 'not-compared',
      reason: 'two-languages',
    });
    expect(await keptComparisons()).toEqual([]);
  });

  it('compares where nothing can be read or kept', async () => {
    breakDatabase();

    expect((await compare()).comparison.differently).toHaveLength(1);
  });
});

describe('a comparison that was made', () => {
  it('is kept under the keys of both stories', async () => {
    await readArticles(buildBell(), buildAnvil());
    const compared = await compare();

    expect(await keptComparisons()).toEqual([
      { pair: PAIR, revisions: [expect.any(String), expect.any(String)], compared, savedAt: NOW },
    ]);
  });

  it.each<[string, Story[], Compared]>([
    ['only the other story is kept', [buildAnvil()], {}],
    ['only the story of the page is kept', [buildBell()], {}],
    ['none of the two is kept', [], {}],
    ['the page is in a private window', [buildBell(), buildAnvil()], { isPrivate: true }],
    ['the page has no address of its own', [buildBell(), buildAnvil()], { here: { url: '' } }],
  ])('is not kept where %s', async (_what, stories, asked) => {
    await readArticles(...stories);

    expect((await compare(asked)).comparison.differently).toHaveLength(1);
    expect(await keptComparisons()).toEqual([]);
  });

  it('is not kept where the reader wants no reading kept any more', async () => {
    const { changeSettings } = await import('../platform/settings-store');
    await readArticles(buildBell(), buildAnvil());
    await changeSettings((settings) => ({ ...settings, keepsReading: false }));

    await compare();

    expect(await keptComparisons()).toEqual([]);
  });
});

describe('a comparison that is kept', () => {
  it('is given where the same is asked, without comparing again', async () => {
    await compareAndMark();

    expect((await compare()).isCut).toBe(true);
    expect((await compare({ here: { url: 'https://m.bell.example/strike?utm_source=mail' } })).isCut).toBe(true);
  });

  it.each<[string, Compared]>([
    ['the page has another title', { here: { title: 'Ostvik port strike over' } }],
    ['the page has another text', { here: { sentences: [...buildBell().sentences, 'Cranes turned again by noon.'] } }],
    ['the page has another day', { here: { publishedOn: '2024-03-06' } }],
    ['other topics are looked for', { topics: [MALI, topicId('france')] }],
    ['the other story has another title', { there: { title: 'Dockers end strike' } }],
    ['the other story has another text', { there: { sentences: buildAnvil().sentences.slice(0, 2) } }],
  ])('is made anew where %s', async (_what, asked) => {
    await compareAndMark();

    expect((await compare(asked)).isCut).toBe(false);
    expect((await keptComparisons()).map(({ compared }) => compared.isCut)).toEqual([false]);
  });

  it('is made anew where stories were compared in another way', async () => {
    const { revisionOf } = await import('./compare-stories');
    await compareAndMark();
    const [row] = await keptComparisons();
    const by = (comparer?: number) => [buildBell(), buildAnvil()].map((story) => revisionOf(story, [MALI], comparer));
    expect(row?.revisions).toEqual(by());
    await (await openDatabase()).put('comparisons', { ...row, revisions: by(0) } as never);

    expect((await compare()).isCut).toBe(false);
    expect((await keptComparisons()).map(({ revisions }) => revisions)).toEqual([by()]);
  });

  it('does not serve for the sides the other way round', async () => {
    await compareAndMark();
    const { compareStories } = await import('./compare-stories');
    const row = buildStoryRow({ ...buildBell(), topics: [MALI] });

    const swapped = await compareStories({ story: buildAnvil(), topics: [MALI] }, row, { isPrivate: false });

    expect(swapped).toMatchObject({ isCut: false, figures: [{ here: '640 workers', there: '520 workers' }] });
    expect(await keptComparisons()).toHaveLength(2);
  });
});
