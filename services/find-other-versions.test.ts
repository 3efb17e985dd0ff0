import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Comparison, ComparisonRow } from '../core/compare/comparison';
import type { Story } from '../core/stories/story';
import { SETTINGS_KEY, WORDS_KEY } from '../platform/storage-keys';
import { beginInNewBrowser } from '../tests/support/background';
import { buildStory, topicId } from '../tests/support/builders';
import { senderIn } from '../tests/support/own-reading';

beforeEach(() => beginInNewBrowser());

afterEach(() => vi.restoreAllMocks());

const PRESS_TV = 'https://www.presstv.ir/Detail/2022/05/03/681424/Mali-junta-cut-off-military-cooperation-France';
const GLOBALPOST = 'https://globalpost.com/stories/divorce-finalized/';
const newsOfTheEvent = { title: 'Mali ends defence accords with France', publishedOn: '2022-05-03' };

async function find(rest: Partial<Story>) {
  const { findOtherVersions } = await import('./find-other-versions');
  const story = buildStory(rest);
  const answer = await findOtherVersions({ story, topics: [] }, story.url);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

function rowsOf({ differently, onlyThere, onlyHere, both }: Comparison): ComparisonRow[] {
  return [...differently, ...onlyThere, ...onlyHere, ...both];
}

describe('a story that a pack knows by its address', () => {
  it.each([
    ['Press TV', PRESS_TV, 'GlobalPost'],
    ['GlobalPost', GLOBALPOST, 'Press TV'],
    ['GlobalPost with a campaign in its address', `${GLOBALPOST}?utm_source=mail#top`, 'Press TV'],
  ])('of %s gets the version of the other outlet', async (_who, url, other) => {
    const found = await find({ url });

    expect(found?.reason).toBe('address');
    expect(found?.versions.map(({ outlet }) => outlet.name)).toEqual([other]);
  });

  it('gets versions for the address that sent it, not for one that it claims', async () => {
    const { findOtherVersions } = await import('./find-other-versions');
    const claimed = buildStory({ url: PRESS_TV, title: 'Rain', sentences: [] });

    expect(await findOtherVersions({ story: claimed, topics: [] }, 'https://news.example/rain')).toEqual({
      ok: true,
      value: null,
    });
  });

  it('is compared in every group', async () => {
    const found = await find({ url: PRESS_TV });
    const comparison = found?.versions[0]?.comparison;

    expect(comparison?.differently.length).toBeGreaterThan(0);
    expect(comparison?.onlyThere.length).toBeGreaterThan(0);
    expect(comparison?.onlyHere.length).toBeGreaterThan(0);
    expect(comparison?.both.length).toBeGreaterThan(0);
  });

  it('gets labels for both outlets, each with its sources by name', async () => {
    const found = await find({ url: PRESS_TV });

    expect(found?.here).toMatchObject({ id: 'press-tv', name: 'Press TV', country: { en: 'Iran' } });
    for (const outlet of [found?.here, found?.versions[0]?.outlet]) {
      expect(outlet).not.toHaveProperty('hosts');
      expect(outlet).toHaveProperty('sources.0.url', expect.stringMatching(/^https:/));
    }
  });

  it('gets where to read the other report, but not its statements twice', async () => {
    const version = (await find({ url: PRESS_TV }))?.versions[0]?.version;

    expect(version).toMatchObject({ url: GLOBALPOST, language: 'en', publishedOn: '2022-05-03' });
    expect(version).not.toHaveProperty('statements');
  });

  it('shows never an outlet’s own sentence from a pack, only our paraphrase', async () => {
    const found = await find({ url: PRESS_TV });
    const there = found?.versions
      .flatMap(({ comparison }) => (comparison ? rowsOf(comparison) : []))
      .flatMap((row) => row.there ?? []);

    expect(new Set(there?.map(({ kind }) => kind))).toEqual(new Set(['paraphrase']));
  });
});

describe('a story that a pack knows by its text', () => {
  it('gets every version, and its own name for the outlet that no pack knows', async () => {
    const found = await find(newsOfTheEvent);

    expect(found?.reason).toBe('text');
    expect(found?.here).toEqual({ id: null, name: 'The Example' });
    expect(found?.versions.map(({ outlet }) => outlet.id)).toEqual(['press-tv', 'globalpost']);
  });

  it('gets the other outlet’s version only, on a page of one that a pack knows', async () => {
    const found = await find({ ...newsOfTheEvent, url: 'https://www.globalpost.com/another-report/' });

    expect(found?.here).toMatchObject({ id: 'globalpost' });
    expect(found?.versions.map(({ outlet }) => outlet.id)).toEqual(['press-tv']);
  });
});

describe('a story that no pack knows', () => {
  it.each<[string, Partial<Story>]>([
    ['because it is about something else', {}],
    ['because it comes long after the event', { ...newsOfTheEvent, publishedOn: '2024-05-03' }],
    ['because it does not say when it was published', { ...newsOfTheEvent, publishedOn: null }],
    ['because its address is none and its text says nothing', { url: '' }],
  ])('gets nothing, %s', async (_why, rest) => {
    expect(await find(rest)).toBeNull();
  });
});

it('names the topics that two stories share in the language that the reader chose', async () => {
  const sentences = [
    'The strike that had closed the harbour for 17 days is over, its operator announced.',
    'The union accepted a bonus of 1,200 crowns for each of the 640 dockers.',
    'The first freighters were moored by noon, and the cranes unloaded them through the night.',
    'The ministry had warned that flour was growing scarce inland, where lorries waited in vain.',
  ];
  const told = { title: 'Harbour strike over as union accepts bonus', publishedOn: '2024-03-05', sentences };
  const topics = [topicId('mali')];
  const { keepStory } = await import('./keep-story');
  const kept = buildStory({ ...told, url: 'https://anvil.example/port' });
  await keepStory({ story: kept, topics }, senderIn({ isPrivate: false }));
  await fakeBrowser.storage.local.set({ [WORDS_KEY]: { language: 'ar', texts: { interfaceLanguage: 'ar' } } });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  const { findOtherVersions } = await import('./find-other-versions');

  const story = buildStory({ ...told, url: 'https://bell.example/strike' });
  const found = await findOtherVersions({ story, topics }, story.url);

  const reasons = found.ok ? found.value?.versions[0]?.reasons : undefined;
  expect(reasons).toContainEqual({ kind: 'topics', words: ['مالي'] });
});

describe('what the reader thinks of outlets', () => {
  const outletsWith = async (settings: Record<string, unknown>) => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: settings });
    return (await find(newsOfTheEvent))?.versions.map(({ outlet }) => outlet.id);
  };

  it('puts the preferred one first', async () => {
    expect(await outletsWith({ preferredOutlets: ['globalpost'] })).toEqual(['globalpost', 'press-tv']);
  });

  it('leaves muted ones out, and says nothing where no other is left', async () => {
    expect(await outletsWith({ mutedOutlets: ['press-tv'] })).toEqual(['globalpost']);
    expect(await outletsWith({ mutedOutlets: ['press-tv', 'globalpost'] })).toBeUndefined();
  });
});
