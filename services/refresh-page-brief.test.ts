import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findMentions } from '../core/mentions/find-mentions';
import { openMatcher } from '../core/mentions/matcher';
import { parsePageBrief, type PageBrief } from '../core/settings/page-brief';
import { BRIEF_KEY, NAMES_KEY, OWN_TOPICS_KEY, SETTINGS_KEY } from '../platform/storage-keys';
import { beginInNewBrowser } from '../tests/support/background';
import { buildOwnTopic } from '../tests/support/builders';

/** Longer than a brief takes to make. */
const LATE_MS = 500;

beforeEach(() => beginInNewBrowser());
afterEach(() => void vi.restoreAllMocks());

/** The brief as a page reads it, after it was made anew for these settings. */
async function briefFor(settings: Record<string, unknown>): Promise<PageBrief | null> {
  await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: settings });
  const { refreshPageBrief } = await import('./refresh-page-brief');
  await refreshPageBrief();
  const stored = await fakeBrowser.storage.local.get<Record<string, unknown>>(BRIEF_KEY);
  return parsePageBrief(stored[BRIEF_KEY]);
}

/** The topics that a page finds in a text by the names that are left for it, those of one language and of all. */
async function topicsIn(text: string, language: string): Promise<string[]> {
  const keys = [NAMES_KEY, NAMES_KEY + language];
  const stored = await fakeBrowser.storage.local.get<Record<string, string>>(keys);
  const matcher = openMatcher(
    keys.map((key) => stored[key] ?? ''),
    [language],
  );
  return findMentions(text, matcher).map(({ topicId }) => topicId);
}

describe('refreshPageBrief', () => {
  it('tells pages of the built-in topics, each with a colour of its own', async () => {
    const brief = await briefFor({});

    expect(brief?.topics.map(({ id }) => id).toSorted()).toEqual(['barkhane', 'france', 'mali']);
    expect(new Set(brief?.topics.map(({ colour }) => colour)).size).toBe(3);
  });

  it('leaves them the names of followed topics by language, and the longer ones that only hold one', async () => {
    const brief = await briefFor({ followedTopics: ['mali'] });

    expect(brief?.languages).toEqual(expect.arrayContaining(['', 'en', 'fr', 'de']));
    expect(await topicsIn('In Mali they spoke of France and of Little Mali Street.', 'en')).toContain('mali');
    expect(await topicsIn('Dans les rues de France.', 'fr')).toEqual([]);
  });

  it('makes another brief where only the names are others', async () => {
    const named = async (text: string) => {
      await fakeBrowser.storage.local.set({ [OWN_TOPICS_KEY]: [buildOwnTopic({ aliases: [{ text }] })] });
      return briefFor({ followedTopics: ['own-dam-1'] });
    };

    const [one, other] = [await named('Ilo dam'), await named('Ilo weir')];

    expect({ ...other, names: one?.names }).toEqual(one);
    expect(other?.names).not.toBe(one?.names);
    expect(await topicsIn('The Ilo weir, once the Ilo dam.', 'en')).toEqual(['own-dam-1']);
  });

  it('lets a topic keep its colour while others are followed or not', async () => {
    const all = await briefFor({});

    const one = await briefFor({ followedTopics: ['france'] });

    expect(one?.topics).toEqual(all?.topics.filter(({ id }) => id === 'france'));
  });

  it('passes on what the reader has set', async () => {
    const brief = await briefFor({
      density: 'every',
      restMs: 900,
      sites: [{ site: 'a.example', isOn: false }],
      version: 1,
    });

    expect(brief).toMatchObject({ density: 'every', restMs: 900, sites: [{ site: 'a.example', isOn: false }] });
  });

  it('tells them of the reader’s own topics where they are followed', async () => {
    await fakeBrowser.storage.local.set({ [OWN_TOPICS_KEY]: [buildOwnTopic()] });

    const brief = await briefFor({ followedTopics: ['own-dam-1'] });

    expect(brief?.topics.map(({ id }) => id)).toEqual(['own-dam-1']);
    expect(await topicsIn('The Ilo dam; the Ilo dam museum.', 'en')).toEqual(['own-dam-1']);
  });

  it('has the latest settings last, however late the brief before is written', async () => {
    const { refreshPageBrief } = await import('./refresh-page-brief');
    await briefFor({ density: 'stretch' });
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { density: 'first' } });
    const local = fakeBrowser.storage.local as { set(items: object): Promise<void> };
    const write = local.set.bind(local);
    const set = vi.spyOn(local, 'set').mockImplementationOnce(async (items) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await write(items);
    });
    const early = refreshPageBrief();
    await vi.waitFor(() => expect(set).toHaveBeenCalledOnce());

    await Promise.all([early, briefFor({ density: 'every' })]);

    const stored = await fakeBrowser.storage.local.get<Record<string, unknown>>(BRIEF_KEY);
    expect(parsePageBrief(stored[BRIEF_KEY])).toMatchObject({ density: 'every' });
  });
});
