import { beforeEach, describe, expect, it } from 'vitest';
import type { Story } from '../core/stories/story';
import { beginInNewBrowser } from '../tests/support/background';
import { buildStory, topicId } from '../tests/support/builders';
import { senderIn } from '../tests/support/own-reading';
import { buildAnvil } from '../tests/support/port-strike';

beforeEach(() => beginInNewBrowser());

const topics = [topicId('mali')];
const { title, publishedOn, sentences } = buildAnvil();
const PORT = { title, publishedOn, sentences };
const RETOLD = {
  title: 'Ostvik port strike over as union signs',
  publishedOn: '2024-03-05',
  sentences: [
    'A strike that closed the port of Ostvik for 17 days is over, its operator announced on Tuesday.',
    'Union chief Marta Lindqvist accepted a bonus of 1,200 crowns for each of the 640 dockers.',
    'The first freighters, some of them loaded for Mali, were moored by noon.',
  ],
};

async function keep(rest: Partial<Story>): Promise<void> {
  const { keepStory } = await import('./keep-story');
  await keepStory({ story: buildStory(rest), topics }, senderIn({ isPrivate: false }));
}

async function find(rest: Partial<Story>) {
  const { findSameEvent } = await import('./find-same-event');
  const story = buildStory(rest);
  return findSameEvent({ story, topics }, Promise.resolve({ story, outlets: [] }));
}

describe('findSameEvent', () => {
  it('finds another outlet’s story of the event, with the reasons', async () => {
    await keep({ ...PORT, url: 'https://anvil.example/port', siteName: 'Anvil Post' });
    const [found, ...others] = await find({ ...RETOLD, url: 'https://bell.example/strike' });

    expect(others).toEqual([]);
    expect(found?.row).toMatchObject({ url: 'https://anvil.example/port', name: 'Anvil Post' });
    expect(found?.reasons.find(({ kind }) => kind === 'names')?.words).toContain('Marta Lindqvist');
    expect(found?.reasons).toContainEqual({ kind: 'same-day', words: [] });
    expect(found?.sharedCopy).toBeNull();
  });

  it.each<[string, Partial<Story>, Partial<Story>]>([
    ['of the same outlet', { url: 'https://anvil.example/a' }, { url: 'https://www.anvil.example/b' }],
    ['that is the page itself', { url: 'https://anvil.example/a' }, { url: 'https://m.anvil.example/a?utm_source=x' }],
    ['of a year before', { url: 'https://anvil.example/a', publishedOn: '2023-03-05' }, {}],
    ['of two weeks before', { url: 'https://anvil.example/a', publishedOn: '2024-02-20' }, {}],
  ])('finds none %s', async (_which, kept, asked) => {
    await keep({ ...PORT, ...kept });

    expect(await find({ ...RETOLD, url: 'https://bell.example/strike', ...asked })).toEqual([]);
  });

  it('says that both run the same copy, and whose', async () => {
    const sentences = [...PORT.sentences, ...RETOLD.sentences];
    await keep({ ...PORT, sentences, url: 'https://anvil.example/port', credit: 'AFP' });
    const [found] = await find({ ...RETOLD, sentences, url: 'https://bell.example/strike', credit: 'Bell with AFP' });

    expect(found?.sharedCopy).toEqual({ agency: 'AFP' });
  });

  it('takes one story an outlet, and names the later ones', async () => {
    await keep({ ...PORT, url: 'https://anvil.example/port' });
    await keep({
      ...RETOLD,
      title: 'Ostvik port strike: union leader Lindqvist explains why she signed',
      publishedOn: '2024-03-06',
      url: 'https://anvil.example/later',
    });
    const found = await find({ ...PORT, title: 'Strike at Ostvik port ends', url: 'https://bell.example/strike' });

    expect(found.map(({ row }) => row.url)).toEqual(['https://anvil.example/port']);
    expect(found[0]?.followUps.map(({ url }) => url)).toEqual(['https://anvil.example/later']);
  });
});
