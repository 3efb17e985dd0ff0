// @vitest-environment jsdom
import { renderHook } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ComparedArticle } from '../../core/compare/compared-article';
import { browser } from '../../platform/browser';
import { buildOtherVersions } from '../../tests/support/answers';
import { buildStory } from '../../tests/support/builders';
import { buildSideBySide } from '../../tests/support/side-by-side';
import type { ReadArticle } from './read-tab';
import { useComparison } from './use-comparison';

const story = buildStory();
const READ: ReadArticle = { story, topics: [], url: story.url };
const PASTED: ComparedArticle = {
  ...{ from: 'pasted', url: null, siteName: '', title: '', language: 'en', publishedOn: null },
  paragraphs: ['The dam was opened.'],
};
const compared = vi.fn<(there: unknown) => void>();

beforeEach(() => {
  compared.mockReset();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    const { call, request } = message as { call: string; request: { there?: unknown } };
    if (call === 'findVersionsOf') return Promise.resolve({ ok: true, value: buildOtherVersions() });
    compared(request.there);
    return Promise.resolve({ ok: true, value: buildSideBySide() });
  });
});

/** The comparison of an article, which comes a moment after the page is drawn; `onRead` is done as soon as it is there. */
async function compareOnRead(onRead: (compareWith: (article: ComparedArticle) => void) => void) {
  const drawn = renderHook(
    ({ read }: { read: ReadArticle | null }) => {
      const comparing = useComparison(read);
      const { compareWith } = comparing;
      useLayoutEffect(() => {
        if (read) onRead(compareWith);
      }, [read, compareWith]);
      return comparing;
    },
    { initialProps: { read: null as ReadArticle | null } },
  );
  drawn.rerender({ read: READ });
  await vi.waitFor(() => expect(drawn.result.current.versions.kind).toBe('ready'));
  await vi.waitFor(() => expect(drawn.result.current.shown?.kind).toBe('ready'));
  return drawn.result.current;
}

it('compares with the first version that is known', async () => {
  const { chosenUrl } = await compareOnRead(() => undefined);

  const [first] = buildOtherVersions().versions;
  expect(chosenUrl).toBe(first?.version.url);
  expect(compared).toHaveBeenCalledWith({ kind: 'version', url: first?.version.url, by: 'pack' });
});

it('keeps to what the reader chooses in the first moment', async () => {
  const { chosenUrl } = await compareOnRead((compareWith) => compareWith(PASTED));

  expect(chosenUrl).toBeNull();
  expect(compared).toHaveBeenLastCalledWith({ kind: 'article', article: PASTED, version: null });
});
