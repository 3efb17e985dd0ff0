import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReadingPage, ReadStory } from '../../core/reading/reading';
import { useKeptStories, type KeptStories, type ReadingSource, type ToForget } from './kept-stories';

// What is done as it goes is put off until after the next paint, which comes too late at the end of a file.
afterEach(() => act(cleanup));

const PAGE = 2;

function story(name: string): ReadStory {
  return {
    url: `https://a.example/${name}`,
    title: name,
    outlet: 'A',
    host: 'a.example',
    language: 'en',
    publishedOn: null,
    topics: [],
    savedAt: 0,
  };
}

/** A background that holds stories by their names, two a page. */
class Background implements ReadingSource {
  asked: string[] = [];
  isBroken = false;
  forgets: ToForget[] = [];
  constructor(public names: string[]) {}

  readonly list: ReadingSource['list'] = ({ query, from }) => {
    this.asked.push(`${query}@${from}`);
    return Promise.resolve(this.isBroken ? null : this.page(query, from));
  };

  readonly forget: ReadingSource['forget'] = (what) => {
    this.forgets.push(what);
    if (this.isBroken) return Promise.reject(new Error('no'));
    const [, ...rest] = this.names;
    this.names = rest;
    return Promise.resolve(1);
  };

  page(query: string, from: number): ReadingPage {
    const found = this.names.filter((name) => name.includes(query)).map(story);
    const stories = found.slice(from, from + PAGE);
    return { stories, total: found.length, hasMore: from + stories.length < found.length };
  }
}

async function use(source: ReadingSource): Promise<{ readonly now: () => KeptStories }> {
  let latest: KeptStories | undefined;
  function Reader() {
    latest = useKeptStories(source);
    return null;
  }
  render(<Reader />);
  await settled();
  return {
    now: () => {
      if (!latest) throw new Error('nothing was rendered');
      return latest;
    },
  };
}

/** Lets every promise that can be kept be kept. */
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

async function does(what: () => void): Promise<void> {
  await act(what);
  await settled();
}

function titles({ reading }: KeptStories): readonly string[] {
  if (reading.kind !== 'ready') throw new Error(`reading is ${reading.kind}`);
  return reading.value.stories.map(({ title }) => title);
}

describe('useKeptStories', () => {
  it('asks for the latest stories at first', async () => {
    const stories = await use(new Background(['a', 'b', 'c']));

    expect(titles(stories.now())).toEqual(['a', 'b']);
    expect(stories.now()).toMatchObject({ query: '', firstNew: null, forgotten: null });
  });

  it('adds more behind those there are, and says which is the first of them', async () => {
    const stories = await use(new Background(['a', 'b', 'c']));

    await does(() => stories.now().onMore());

    expect(titles(stories.now())).toEqual(['a', 'b', 'c']);
    expect(stories.now()).toMatchObject({ firstNew: 'https://a.example/c', reading: { value: { hasMore: false } } });
  });

  it('shows no story twice where another was read meanwhile', async () => {
    const background = new Background(['a', 'b', 'c']);
    const stories = await use(background);

    background.names = ['new', 'a', 'b', 'c'];
    await does(() => stories.now().onMore());

    expect(titles(stories.now())).toEqual(['a', 'b', 'c']);
  });

  it('asks anew with each query', async () => {
    const background = new Background(['ab', 'b', 'c']);
    const stories = await use(background);

    await does(() => stories.now().onSearch('a'));
    await does(() => stories.now().onSearch('ab'));

    expect(background.asked).toEqual(['@0', 'a@0', 'ab@0']);
    expect(titles(stories.now())).toEqual(['ab']);
    expect(stories.now().query).toBe('ab');
  });

  it('drops an answer to an older query that comes late', async () => {
    const background = new Background(['ab', 'b', 'c']);
    let release: (page: ReadingPage) => void = () => undefined;
    const slow: ReadingSource = {
      forget: background.forget,
      list: (request) =>
        request.query === 'a' ? new Promise((resolve) => (release = resolve)) : background.list(request),
    };
    const stories = await use(slow);

    await does(() => stories.now().onSearch('a'));
    await does(() => stories.now().onSearch('b'));
    await does(() => release(background.page('c', 0)));

    expect(titles(stories.now())).toEqual(['ab', 'b']);
  });

  it('says that it failed, and comes back with the next answer', async () => {
    const background = new Background(['a']);
    background.isBroken = true;
    const stories = await use(background);

    expect(stories.now().reading.kind).toBe('failed');

    background.isBroken = false;
    await does(() => stories.now().onSearch(''));

    expect(titles(stories.now())).toEqual(['a']);
  });

  it('takes a thrown error for a failure', async () => {
    const stories = await use({ forget: () => Promise.resolve(0), list: () => Promise.reject(new Error('no')) });

    expect(stories.now().reading.kind).toBe('failed');
  });
});

describe('forgetting', () => {
  it('says how many stories it were, and shows as many of the others as before', async () => {
    const background = new Background(['a', 'b', 'c', 'd', 'e', 'f']);
    const stories = await use(background);
    await does(() => stories.now().onMore());

    await does(() => stories.now().onForget({ kind: 'story', url: 'https://a.example/a' }));

    expect(stories.now().forgotten).toEqual({ kind: 'forgotten', stories: 1 });
    expect(titles(stories.now())).toEqual(['b', 'c', 'd', 'e']);
    expect(background.forgets).toEqual([{ kind: 'story', url: 'https://a.example/a' }]);
  });

  it('says where it failed, and leaves the list alone', async () => {
    const background = new Background(['a']);
    const stories = await use(background);

    background.isBroken = true;
    await does(() => stories.now().onForget({ kind: 'all' }));

    expect(stories.now().forgotten).toEqual({ kind: 'failed' });
    expect(titles(stories.now())).toEqual(['a']);
  });
});
