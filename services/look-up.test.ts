import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { breakDatabase, buildArticle, readArticles } from '../tests/support/own-reading';

let askLanguage: MockInstance<() => string>;

beforeEach(async () => {
  beginInNewBrowser();
  const { browser } = await import('../platform/browser');
  askLanguage = vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function lookUp(query: string) {
  const answer = await (await import('./look-up')).lookUp({ query });
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** Kinds and names of what is found, in order. */
async function found(query: string): Promise<string[]> {
  return (await lookUp(query)).map((result) => {
    const name = result.kind === 'story' ? result.title : result.id;
    return `${result.kind} ${name}`;
  });
}

const article = (title: string) => buildArticle({ url: `https://news.example/${title}`, title });

describe('lookUp', () => {
  it('finds topics, outlets and events of the packs', async () => {
    expect((await found('barkh'))[0]).toBe('topic barkhane');
    expect((await found('press tv'))[0]).toBe('outlet press-tv');
    expect(await found('mali ends defence')).toEqual(['event mali-ends-defence-accords']);
  });

  it('finds stories of the own reading, the latest first', async () => {
    await readArticles(article('Ilo dam opens'), article('Ilo dam closes'));

    expect(await lookUp('ilo da')).toMatchObject([
      { kind: 'story', title: 'Ilo dam closes' },
      {
        ...{ kind: 'story', url: 'https://news.example/Ilo%20dam%20opens', title: 'Ilo dam opens' },
        ...{ outlet: 'The Example (news.example)', day: '2024-03-02', language: 'en' },
      },
    ]);
  });

  it('gives the host beside the name that a page gives itself, wherever on its site it is', async () => {
    await readArticles(buildArticle({ url: 'https://en.news.example/dam', title: 'Ilo dam opens' }));

    expect(await lookUp('ilo da')).toMatchObject([{ outlet: 'The Example (en.news.example)' }]);
  });

  it('gives names before stories, and leaves some places to stories', async () => {
    await readArticles(...Array.from({ length: 9 }, (_, place) => article(`Mali ${place}`)));

    const some = await found('mali');
    const many = await found('m');

    expect(some[0]).toBe('topic mali');
    expect(some.findLastIndex((each) => !each.startsWith('story'))).toBe(
      some.findIndex((each) => each.startsWith('story')) - 1,
    );
    expect(many).toHaveLength(20);
    expect(many.filter((each) => each.startsWith('story')).length).toBeGreaterThanOrEqual(5);
  });

  it('finds nothing by nothing', async () => {
    await readArticles(article('Dam'));

    expect(await found(' ')).toEqual([]);
  });

  it('finds the reader’s own topics once the names are read anew', async () => {
    const { forgetNameIndex } = await import('./look-up');
    const { changeOwnTopics } = await import('../platform/own-topics-store');
    const { buildOwnTopic } = await import('../tests/support/builders');
    expect(await found('ilo')).toEqual([]);

    await changeOwnTopics(() => [buildOwnTopic()]);
    forgetNameIndex();

    expect(await found('ilo')).toEqual(['topic own-dam-1']);
  });

  it('says which alias was found where it is not the label in the language that is shown', async () => {
    const { forgetNameIndex } = await import('./look-up');
    const { changeSettings } = await import('../platform/settings-store');
    expect((await lookUp('برخان'))[0]).toMatchObject({ id: 'barkhane', matched: 'برخان' });

    await changeSettings((settings) => ({ ...settings, language: 'ar' }));
    forgetNameIndex();

    expect((await lookUp('برخان'))[0]).toMatchObject({ id: 'barkhane', matched: null });
  });

  it('reads the names once for all who ask at the same time', async () => {
    await Promise.all(['m', 'ma', 'mal'].map(found));

    expect(askLanguage).toHaveBeenCalledTimes(1);
  });

  it('reads the names again after that has failed', async () => {
    askLanguage.mockImplementationOnce(() => {
      throw new Error('no');
    });
    await expect(lookUp('mali')).rejects.toThrow('no');

    expect((await found('mali'))[0]).toBe('topic mali');
  });

  it('gives names where own reading cannot be read, and otherwise says so', async () => {
    breakDatabase();
    const look = await import('./look-up');

    expect((await found('barkh'))[0]).toBe('topic barkhane');
    expect(await look.lookUp({ query: 'ilo dam' })).toEqual({ ok: false, error: 'storage' });
  });
});
