import { beforeEach, describe, expect, it } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { topicId } from '../tests/support/builders';
import { readArticles, senderIn } from '../tests/support/own-reading';
import { buildAnvil, buildBell, buildChoir } from '../tests/support/port-strike';

beforeEach(() => beginInNewBrowser());

const BELL = buildBell().url;
const ANVIL = buildAnvil().url;

/** What the page of the Bell's report, or another sender, is answered that asks for a version at an address. */
async function ask(there: string, sender: { url?: string | undefined; isPrivate?: boolean } = {}, story = buildBell()) {
  const { compareVersion } = await import('./compare-version');
  const { url, isPrivate = false } = { url: BELL, ...sender };
  return compareVersion({ story, topics: [topicId('mali')], there }, { ...senderIn({ isPrivate }), url } as never);
}

async function countComparisons(): Promise<number> {
  return (await (await import('../platform/db/open-database')).openDatabase()).count('comparisons');
}

const NOTHING = { ok: true, value: null };

describe('compareVersion', () => {
  it('compares the story of a page with a version of own reading, and keeps that', async () => {
    await readArticles(buildBell(), buildAnvil());

    expect(await ask(ANVIL)).toMatchObject({
      ok: true,
      value: {
        kind: 'compared',
        comparison: {
          differently: [{ apart: [{ aspect: 'figure', here: ['520 workers'], there: ['640 workers'] }] }],
        },
      },
    });
    expect(await countComparisons()).toBe(1);
  });

  it('tells the page no more of the other article than its card shows', async () => {
    await readArticles(buildBell(), buildAnvil());

    const answer = await ask(ANVIL);

    expect(answer.ok && Object.keys(answer.value ?? {})).toEqual(['kind', 'comparison']);
  });

  it('keeps nothing of a page in a private window', async () => {
    await readArticles(buildBell(), buildAnvil());

    expect(await ask(ANVIL, { isPrivate: true })).toMatchObject({ ok: true, value: { kind: 'compared' } });
    expect(await countComparisons()).toBe(0);
  });

  it('keeps nothing where it is not known in which window the page is', async () => {
    await readArticles(buildBell(), buildAnvil());
    const { compareVersion } = await import('./compare-version');
    const asked = { story: buildBell(), topics: [topicId('mali')], there: ANVIL };

    expect(await compareVersion(asked, { url: BELL })).toMatchObject({ ok: true, value: { kind: 'compared' } });
    expect(await countComparisons()).toBe(0);
  });
});

describe('a page that asks for what is no version of its story', () => {
  it.each([
    ['a story that was read on something else', buildChoir().url],
    ['a story that was never read', 'https://dale.example/port'],
    ['the page itself', BELL],
    ['another story of its outlet', 'https://bell.example/later'],
    ['no address', ''],
    ['a variant of a version’s address, which it was not given', `${ANVIL}?utm_source=mail`],
  ])('learns nothing: %s', async (_what, there) => {
    const later = buildBell({ url: 'https://bell.example/later', title: 'Marta Lindqvist on the end of the strike' });
    await readArticles(buildBell(), buildAnvil(), buildChoir(), later);

    expect(await ask(there)).toEqual(NOTHING);
    expect(await countComparisons()).toBe(0);
  });

  it('learns nothing where it tells the story of another site as its own', async () => {
    await readArticles(buildBell(), buildAnvil());

    // Were it taken at its word, it would be the Bell, and the Anvil Post another outlet.
    expect(await ask(ANVIL, { url: 'https://anvil.example/other' })).toEqual(NOTHING);
  });

  it('learns nothing of a story that was forgotten, though a comparison with it was made', async () => {
    const { forgetReading } = await import('./forget-reading');
    await readArticles(buildBell(), buildAnvil());
    await ask(ANVIL);
    await forgetReading({ kind: 'story', url: ANVIL });

    expect(await ask(ANVIL)).toEqual(NOTHING);
    expect(await countComparisons()).toBe(0);
  });
});
