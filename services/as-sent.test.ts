import { beforeEach, describe, expect, it } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { buildStory } from '../tests/support/builders';

beforeEach(() => beginInNewBrowser());

async function addressOf(claimed: string, sender: string | undefined): Promise<string> {
  const { asSent } = await import('./as-sent');
  return (await asSent({ story: buildStory({ url: claimed }), topics: [] }, sender)).story.url;
}

describe('asSent', () => {
  it('lets a page speak for its own site', async () => {
    expect(await addressOf('https://news.example/dam', 'https://m.news.example/dam?ref=1')).toBe(
      'https://news.example/dam',
    );
  });

  it('gives a page that speaks for another outlet its own address', async () => {
    expect(await addressOf('https://www.presstv.ir/dam', 'https://news.example/dam')).toBe('https://news.example/dam');
  });
});
