import { beforeEach, describe, expect, it } from 'vitest';
import { articleOf, type ComparedArticle } from '../core/compare/compared-article';
import { pastedArticle } from '../core/compare/pasted-article';
import { beginInNewBrowser } from '../tests/support/background';
import { buildStory } from '../tests/support/builders';
import { articleAtHand, comparedIn, countsIn, showSides } from '../tests/support/compare-sides';
import { readArticles } from '../tests/support/own-reading';
import { buildBell } from '../tests/support/port-strike';
import { HARBOUR_POST, INLAND_HERALD } from '../tests/support/two-reports';

beforeEach(() => beginInNewBrowser());

describe('an article at hand', () => {
  const harbourPost = buildStory({
    url: 'https://harbour.example/strait',
    siteName: 'Harbour Post',
    title: HARBOUR_POST.title ?? '',
    publishedOn: HARBOUR_POST.publishedOn,
    sentences: HARBOUR_POST.paragraphs,
  });
  const inlandHerald: ComparedArticle = {
    ...{ from: 'tab', url: 'https://inland.example/tarn', siteName: 'Inland Herald', title: INLAND_HERALD.title ?? '' },
    ...{ language: 'en', publishedOn: INLAND_HERALD.publishedOn, paragraphs: INLAND_HERALD.paragraphs },
  };

  it('stands beside the page with what both name differently, in words, and the dates both tell', async () => {
    const sides = await showSides(harbourPost, articleAtHand(inlandHerald));

    expect(sides.there).toMatchObject({
      from: 'tab',
      outlet: { id: null, name: 'Inland Herald' },
      readOn: '2024-03-20',
    });
    expect(sides).toMatchObject({ reasons: [], sharedCopy: null, hasText: true });
    expect(
      comparedIn(sides)
        .wording.map(({ group }) => group)
        .toSorted(),
    ).toEqual(sides.names.map(({ group }) => group).toSorted());
    expect(sides.names.find(({ group }) => group === 'fighters')).toMatchObject({
      here: [{ text: 'militant', language: 'en', count: 1 }],
      there: [{ text: 'terrorist', language: 'en', count: 1 }],
    });
    expect(sides.dates.map(({ date }) => date)).toContain('2031-03-06');
  });

  it.each<[string, Partial<ComparedArticle>, { id: string | null; name?: string }]>([
    ['as a pack does, at its address', { url: 'https://www.globalpost.com/x', siteName: 'GP' }, { id: 'globalpost' }],
    ['as it names itself', {}, { id: null, name: 'Inland Herald' }],
    ['by its site where it does not', { siteName: '' }, { id: null, name: 'inland.example' }],
    ['not at all where nobody does', { url: null, siteName: '' }, { id: null, name: '' }],
  ])('names its outlet %s', async (_how, rest, outlet) => {
    expect((await showSides(harbourPost, articleAtHand({ ...inlandHerald, ...rest }))).there.outlet).toMatchObject(
      outlet,
    );
  });

  it('says that there is nothing to compare', async () => {
    const { result, names } = await showSides(
      harbourPost,
      articleAtHand({ ...inlandHerald, title: '', paragraphs: [] }),
    );

    expect(result).toEqual({ kind: 'not-compared', reason: 'empty-there' });
    expect(names).toEqual([]);
  });

  it.each([
    ['the page', '', 'fr'],
    ['the article', 'fr', ''],
  ])('is compared in the language of the other where %s does not say its own', async (_which, here, there) => {
    const sides = await showSides(
      { ...harbourPost, language: here },
      articleAtHand({ ...inlandHerald, language: there }),
    );
    const [row] = comparedIn(sides).comparison.both;

    expect([sides.here.language, sides.there.language]).toEqual([here, there]);
    expect([row?.here, row?.there]).toMatchObject([{ language: 'fr' }, { language: 'fr' }]);
  });

  it('is compared as English where neither says its language', async () => {
    const asEnglish = await showSides(harbourPost, articleAtHand(inlandHerald));
    const sides = await showSides({ ...harbourPost, language: '' }, articleAtHand({ ...inlandHerald, language: '' }));

    expect(sides.result).toEqual(asEnglish.result);
  });

  it('is not compared in two languages', async () => {
    expect((await showSides(harbourPost, articleAtHand({ ...inlandHerald, language: 'fr' }))).result).toEqual({
      kind: 'not-compared',
      reason: 'two-languages',
    });
  });
});

describe('the page compared with itself', () => {
  const story = buildBell();
  const pasted = pastedArticle({ text: [story.title, ...story.sentences].join('\n\n'), outlet: '', publishedOn: '' });
  if (!pasted.ok) throw new Error(pasted.error);

  it.each<[string, ComparedArticle]>([
    ['from its own tab', articleOf(story, 'tab')],
    ['at another form of its address', articleOf({ ...story, url: 'https://m.bell.example/strike' }, 'fetched')],
    ['from pasted text', pasted.value],
    ['in paragraphs', { ...articleOf(story, 'file'), paragraphs: [story.sentences.join(' ')] }],
  ])('tells all alike, %s', async (_how, there) => {
    const sides = await showSides(story, articleAtHand(there));

    // The headlines are a row as well.
    expect(countsIn(sides)).toEqual({ differently: 0, onlyThere: 0, onlyHere: 0, both: story.sentences.length + 1 });
    expect(comparedIn(sides)).toMatchObject({ figures: [], wording: [], notCompared: { here: [], there: [] } });
    expect(sides.names).toEqual([]);
  });

  it('tells all alike where the page is kept and does not say its language', async () => {
    await readArticles(story);
    const unsaid = { ...story, language: '' };

    expect(countsIn(await showSides(unsaid, articleAtHand(articleOf(unsaid, 'tab'))))).toMatchObject({
      differently: 0,
      both: 4,
    });
  });
});
