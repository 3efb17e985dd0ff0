import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Story } from '../core/stories/story';
import type { TopicId } from '../core/packs/pack';
import { OWN_TOPICS_KEY } from '../platform/storage-keys';
import { beginInNewBrowser } from '../tests/support/background';
import { buildOwnTopic, buildStory, topicId } from '../tests/support/builders';

beforeEach(() => beginInNewBrowser());

const GLOBALPOST = 'https://globalpost.com/stories/divorce-finalized/';
const TOLD: Partial<Story> = {
  title: 'Mali ends defence accords with France',
  publishedOn: '2022-05-03',
  sentences: ['The French forces breached the airspace of Mali, a spokesman said.', 'Lunch was late.'],
};

async function describeStory(rest: Partial<Story>, topics: readonly TopicId[] = []) {
  const { describeEvent } = await import('./describe-event');
  return describeEvent(buildStory(rest), topics);
}

describe('describeEvent', () => {
  it('describes the event that the text of a story tells', async () => {
    const { event, packs, sources } = await describeStory(TOLD);

    expect(event).toMatchObject({ id: 'mali-ends-defence-accords', date: '2022-05-02' });
    expect(packs.map(({ id }) => id)).toEqual(['sahel']);
    expect(packs[0]).not.toHaveProperty('installedAt');
    expect(sources).toHaveProperty('franceinfo_chrono.url', expect.stringMatching(/^https:/));
  });

  it('tells once what both outlets report, with the page’s sentence', async () => {
    const { statements } = await describeStory(TOLD);
    const airspace = statements.filter(({ id }) => id.endsWith('-airspace'));

    expect(airspace).toMatchObject([
      {
        id: 'ptv-airspace',
        text: { en: "French troops entered Mali's airspace unlawfully several times, to spy on its army." },
        outlets: ['Press TV', 'GlobalPost'],
        here: 'told',
        sentence: 'The French forces breached the airspace of Mali, a spokesman said.',
      },
    ]);
  });

  it('says what the page leaves out, and what only one outlet reports', async () => {
    const { statements } = await describeStory(TOLD);

    expect(statements.find(({ id }) => id === 'gp-niger')).toMatchObject({
      outlets: ['GlobalPost'],
      here: 'left-out',
      sentence: '',
    });
  });

  it('tells each statement of the event once, under an id of its own', async () => {
    const { statements } = await describeStory(TOLD);
    const ids = statements.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('ptv-toll');
    expect(ids).not.toContain('gp-ending');
  });

  it('is not sure in a language in which the pack has no words for it', async () => {
    const { event, statements } = await describeStory({ url: GLOBALPOST, language: 'sv', title: 'Mali och Frankrike' });

    expect(event?.id).toBe('mali-ends-defence-accords');
    expect(new Set(statements.map(({ here }) => here))).toEqual(new Set(['unsure']));
  });

  it('knows the event by its address too, whatever the text says', async () => {
    const { event, statements } = await describeStory({ url: GLOBALPOST, title: 'Rain', sentences: ['It rained.'] });

    expect(event?.id).toBe('mali-ends-defence-accords');
    expect(statements.some(({ here }) => here === 'told')).toBe(false);
    expect(statements.some(({ here }) => here === 'left-out')).toBe(true);
  });

  it('takes a story that does not say its language to be in English', async () => {
    expect(await describeStory({ ...TOLD, language: '' })).toEqual(await describeStory(TOLD));
  });

  it('gives the moments of the event’s topics, each once, the earliest first, with their sources', async () => {
    const { moments } = await describeStory(TOLD, [topicId('gossi')]);
    const dates = moments.map(({ date }) => date);

    expect(dates).toEqual(dates.toSorted());
    expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
    expect(moments[0]?.id).toBe('tl-01');
    expect(moments[0]).toHaveProperty('sources.0.url', expect.stringMatching(/^https:/));
  });
});

describe('a story of no event that a pack knows', () => {
  it('gets the moments of the topics it mentions', async () => {
    const described = await describeStory({}, [topicId('bamako')]);

    expect(described).toMatchObject({ event: null, statements: [], sources: {}, packs: [{ id: 'sahel' }] });
    expect(described.moments.map(({ id }) => id)).toContain('tl-01');
  });

  it.each<[string, readonly TopicId[]]>([
    ['it mentions no topic', []],
    ['only the reader knows its topic', [topicId('own-dam-1')]],
    ['no pack has its topic any more', [topicId('gone')]],
  ])('gets nothing where %s', async (_what, topics) => {
    await fakeBrowser.storage.local.set({ [OWN_TOPICS_KEY]: [buildOwnTopic()] });

    expect(await describeStory({}, topics)).toEqual({
      event: null,
      statements: [],
      moments: [],
      packs: [],
      sources: {},
    });
  });
});
