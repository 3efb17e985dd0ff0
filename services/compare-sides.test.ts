import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleOf } from '../core/compare/compared-article';
import type { Story } from '../core/stories/story';
import { beginInNewBrowser } from '../tests/support/background';
import { buildStory } from '../tests/support/builders';
import {
  articleAtHand,
  askSides,
  COMPARED_AT,
  comparedIn,
  countsIn,
  showSides,
  versionAt,
} from '../tests/support/compare-sides';
import { breakDatabase, READ_AT, readArticles } from '../tests/support/own-reading';
import { buildAnvil, buildBell, buildChoir } from '../tests/support/port-strike';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
});

const PRESS_TV = 'https://www.presstv.ir/Detail/2022/05/03/681424/Mali-junta-cut-off-military-cooperation-France';
const GLOBALPOST = 'https://globalpost.com/stories/divorce-finalized/';
const ANVIL = buildAnvil().url;

/** One of the two outlets' reports in the bundled pack, as the page that the reader is on. */
const onPressTv = (rest: Partial<Story> = {}) => buildStory({ url: PRESS_TV, publishedOn: '2022-05-03', ...rest });
/** The text of the other one as the reader has read it, written for this test. */
const readOnGlobalPost = (rest: Partial<Story> = {}) =>
  buildStory({
    url: GLOBALPOST,
    title: 'Mali ends defence accords with France',
    publishedOn: '2022-05-03',
    sentences: [
      'Mali ends its defence accords with France.',
      'The French forces have to leave.',
      'Niger waits for them.',
    ],
    ...rest,
  });

describe('a version from own reading', () => {
  it('stands beside the page by its text, with why it tells the same event', async () => {
    await readArticles(buildAnvil());

    const sides = await showSides(buildBell(), versionAt(ANVIL));

    expect(sides.here).toEqual({
      ...{ from: 'page', outlet: { id: null, name: 'The Bell' }, title: { en: buildBell().title } },
      ...{ url: buildBell().url, language: 'en', publishedOn: '2024-03-05', readOn: '2024-03-20' },
    });
    expect(sides.there).toEqual({
      ...{ from: 'reading', outlet: { id: null, name: 'Anvil Post' }, title: { en: buildAnvil().title } },
      ...{ url: ANVIL, language: 'en', publishedOn: '2024-03-05' },
      readOn: new Date(READ_AT).toISOString().slice(0, 10),
    });
    expect(comparedIn(sides).figures).toHaveLength(1);
    expect(sides).toMatchObject({ event: null, statements: [], hasText: true });
    expect(sides.reasons.map(({ kind }) => kind)).toContain('names');
  });

  it('is not known any more where it was forgotten', async () => {
    const { forgetReading } = await import('./forget-reading');
    await readArticles(buildAnvil());
    await forgetReading({ kind: 'all' });

    expect(await askSides(buildBell(), versionAt(ANVIL))).toBeNull();
  });

  it('is none where it tells something else', async () => {
    await readArticles(
      buildAnvil({ title: 'Rain in Varde', sentences: ['It rained.', 'Mali is far.', 'It stopped.'] }),
    );

    expect(await askSides(buildBell(), versionAt(ANVIL))).toBeNull();
  });
});

describe('a version that a pack tells', () => {
  it('stands beside the page by the words of the pack, with all that it knows of the event', async () => {
    const sides = await showSides(onPressTv(), versionAt(GLOBALPOST));

    expect(sides.here.outlet).toMatchObject({ id: 'press-tv', country: { en: 'Iran' } });
    expect(sides.there).toMatchObject({ from: 'pack', outlet: { id: 'globalpost' }, url: GLOBALPOST, readOn: null });
    expect(countsIn(sides).differently).toBeGreaterThan(0);
    expect(comparedIn(sides)).toMatchObject({ figures: [], wording: [], isCut: false });
    expect(sides).toMatchObject({ names: [], dates: [], reasons: [], hasText: false });
    expect(sides.event?.id).toBe('mali-ends-defence-accords');
    expect(sides.statements.length).toBeGreaterThan(0);
  });

  it('stands there by its text where that was read and is wanted', async () => {
    await readArticles(
      readOnGlobalPost({ url: 'https://www.globalpost.com/stories/divorce-finalized?utm_source=mail' }),
    );

    const byPack = await showSides(onPressTv(), versionAt(GLOBALPOST, 'pack'));
    const byText = await showSides(onPressTv(), versionAt(GLOBALPOST, 'text'));

    expect(byPack).toMatchObject({ there: { from: 'pack', readOn: null }, hasText: true });
    expect(byText.there).toMatchObject({
      ...{ from: 'reading', outlet: { id: 'globalpost' }, url: GLOBALPOST },
      ...{ title: { en: 'Mali ends defence accords with France' }, readOn: '2024-03-10' },
    });
    expect(comparedIn(byText).comparison).not.toEqual(comparedIn(byPack).comparison);
  });

  it('is told by the pack where its text was not read', async () => {
    expect((await showSides(onPressTv(), versionAt(GLOBALPOST, 'text'))).there.from).toBe('pack');
  });

  it('is told by the pack where what was read of it is damaged', async () => {
    await readArticles(readOnGlobalPost());
    const database = await (await import('../platform/db/open-database')).openDatabase();
    const row = await database.get('stories', GLOBALPOST);
    await database.put('stories', { ...row, sentences: 'no list' } as never);

    expect(await showSides(onPressTv(), versionAt(GLOBALPOST, 'text'))).toMatchObject({
      there: { from: 'pack' },
      hasText: false,
    });
  });

  it('is not known at an address at which no version is', async () => {
    expect(await askSides(onPressTv(), versionAt('https://globalpost.com/stories/rain/'))).toBeNull();
    expect(await askSides(onPressTv(), versionAt(PRESS_TV))).toBeNull();
  });
});

describe('the text of a known version', () => {
  it('stands beside the page with why it tells the same event', async () => {
    await readArticles(buildAnvil());
    const fetched = articleOf(buildAnvil({ sentences: buildAnvil().sentences.slice(0, 2) }), 'fetched');

    const sides = await showSides(buildBell(), articleAtHand(fetched, ANVIL));

    expect(sides.there).toMatchObject({ from: 'fetched', readOn: '2024-03-20' });
    expect(sides.reasons.map(({ kind }) => kind)).toContain('names');
  });

  it('tells the same event without having to show it', async () => {
    const story = onPressTv({ sentences: buildChoir().sentences });
    const fetched = articleOf(readOnGlobalPost({ sentences: buildAnvil().sentences }), 'fetched');

    const known = await showSides(story, articleAtHand(fetched, GLOBALPOST));
    const unknown = await showSides(story, articleAtHand(fetched));
    const ofNone = await showSides(story, articleAtHand(fetched, 'https://globalpost.com/stories/rain/'));

    expect(countsIn(known).onlyThere).toBeGreaterThan(0);
    expect(countsIn(unknown)).toEqual({ differently: 0, onlyThere: 0, onlyHere: 0, both: 0 });
    expect(comparedIn(unknown).notCompared.there.length).toBeGreaterThan(0);
    expect(ofNone.result).toEqual(unknown.result);
  });
});

describe('where own reading cannot be opened', () => {
  it('packs and articles are still compared', async () => {
    breakDatabase();

    const byPack = await showSides(onPressTv(), versionAt(GLOBALPOST, 'text'));
    const byArticle = await showSides(buildBell(), articleAtHand(articleOf(buildAnvil(), 'pasted')));

    expect(byPack).toMatchObject({ there: { from: 'pack' }, hasText: false });
    expect(countsIn(byPack).differently).toBeGreaterThan(0);
    expect(countsIn(byArticle).differently).toBe(1);
  });
});

describe('a page', () => {
  it('stands under the address of its tab, whatever it says of itself', async () => {
    const { compareSides } = await import('./compare-sides');
    const here = { story: buildBell({ url: PRESS_TV, siteName: '' }), topics: [], url: 'https://bell.example/strike' };
    const sides = await compareSides({ here, there: articleAtHand(articleOf(buildAnvil(), 'tab')) }, COMPARED_AT);

    expect(sides).toMatchObject({
      ok: true,
      value: { here: { url: here.url, outlet: { id: null, name: 'bell.example' } }, event: null },
    });
  });
});
