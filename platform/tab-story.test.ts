import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabTeller } from '../page/tab-teller';
import { buildStory } from '../tests/support/builders';
import { browser } from './browser';
import { readTabStory, showInTab } from './tab-story';

const TARGET = { tabId: 7 };
const TOLD = { story: buildStory(), kind: 'article', isPrivate: false } as const;

const started = vi.spyOn(browser.scripting, 'executeScript');

interface Injection {
  readonly files?: readonly string[];
  readonly func?: (...args: unknown[]) => unknown;
  readonly args?: readonly unknown[];
}

/** A tab that does what is put into it, as a browser has it done there: what comes back is a copy. */
function fakeTab(teller?: Partial<TabTeller>): void {
  started.mockImplementation((injection) => {
    const { files, func, args = [] } = injection as Injection;
    if (files) globalThis.sidelightTeller = teller as TabTeller | undefined;
    return Promise.resolve([{ frameId: 0, documentId: 'd', result: structuredClone(func?.(...args)) }]);
  });
}

beforeEach(() => {
  started.mockReset();
});

afterEach(() => {
  globalThis.sidelightTeller = undefined;
});

describe('readTabStory', () => {
  it('reads the article of the page itself, after the scripts that read it were put there', async () => {
    fakeTab({ tell: () => TOLD });

    expect(await readTabStory(7)).toEqual(TOLD);
    expect(started.mock.calls.map(([{ target }]) => target)).toEqual([TARGET, TARGET]);
    expect(started.mock.calls[0]?.[0]).toEqual({ target: TARGET, files: ['/article-reader.js', '/tab-teller.js'] });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a story without text', { ...TOLD, story: { ...TOLD.story, sentences: undefined } }],
    ['a text longer than any sentence', { ...TOLD, story: { ...TOLD.story, sentences: ['x'.repeat(1_000_000)] } }],
    ['a day that is none', { ...TOLD, story: { ...TOLD.story, publishedOn: 'today' } }],
    ['a kind that there is not', { ...TOLD, kind: 'shop' }],
    ['no word on whether it is somebody’s own', { ...TOLD, isPrivate: undefined }],
  ])('is null where the page tells %s', async (_what, told) => {
    fakeTab({ tell: () => told as typeof TOLD });

    expect(await readTabStory(7)).toBeNull();
  });

  it('passes over what a page adds to it', async () => {
    fakeTab({ tell: () => ({ ...TOLD, more: 'x' }) });

    expect(await readTabStory(7)).toEqual(TOLD);
  });

  it('is null where the browser does not let us in, or nothing of ours came to be there', async () => {
    started.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readTabStory(7)).toBeNull();

    fakeTab();
    expect(await readTabStory(7)).toBeNull();

    started.mockResolvedValue([]);
    expect(await readTabStory(7)).toBeNull();
  });
});

describe('showInTab', () => {
  it.each([true, false])('shows a sentence on the page, which may scroll: %s', async (scrolls) => {
    const showSentence = vi.fn(() => true);
    fakeTab({ showSentence });

    expect(await showInTab(7, 'The dam opened.', scrolls)).toBe(true);
    expect(showSentence).toHaveBeenCalledExactlyOnceWith('The dam opened.', scrolls);
  });

  it('is false where the sentence is not there, or the page cannot be reached', async () => {
    fakeTab({ showSentence: () => false });
    expect(await showInTab(7, 'The dam opened.', true)).toBe(false);

    fakeTab();
    expect(await showInTab(7, 'The dam opened.', true)).toBe(false);

    started.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await showInTab(7, 'The dam opened.', true)).toBe(false);
  });
});
