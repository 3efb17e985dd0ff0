// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { browser } from '../../platform/browser';
import { buildStory } from '../../tests/support/builders';
import { showTab } from '../../tests/support/extension';
import { useActiveArticle } from './use-active-article';

const PANEL = { id: 1, url: 'chrome-extension://sidelight/sidepanel.html' };
const ARTICLE = { id: 2, url: 'https://news.example/dam' };
const story = buildStory({ url: ARTICLE.url, title: 'Dam opens' });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Has the page in front answer, or not. */
function letPageAnswer(answers: boolean): void {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(() =>
    answers ? Promise.resolve({ story, topics: [] }) : Promise.reject(new Error('no receiver')),
  );
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('no access'));
}

/** How often it was asked which tab is in front. */
function lookCount(): number {
  const { query } = browser.tabs as unknown as { readonly query: MockInstance };
  return query.mock.calls.length;
}

/** What stands on this side after so many ms. */
async function shownAfter(ms: number, { result }: { result: { current: ReturnType<typeof useActiveArticle> } }) {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
  const { page } = result.current;
  if (page.kind !== 'ready') return page.kind;
  return page.value.kind === 'article' ? page.value.title : page.value.kind;
}

it('is the article in front', async () => {
  showTab(ARTICLE);
  letPageAnswer(true);

  expect(await shownAfter(10, renderHook(useActiveArticle))).toBe('Dam opens');
});

it('is the article that came to the front without a word', async () => {
  showTab(PANEL);
  letPageAnswer(true);
  const drawn = renderHook(useActiveArticle);
  expect(await shownAfter(10, drawn)).toBe('no-access');

  showTab(ARTICLE);

  expect(await shownAfter(2_000, drawn)).toBe('Dam opens');
});

it('is found whenever its page can be read after all, and not looked for any more then', async () => {
  showTab(ARTICLE);
  letPageAnswer(false);
  const drawn = renderHook(useActiveArticle);
  expect(await shownAfter(20_000, drawn)).toBe('no-access');
  expect(lookCount()).toBeLessThan(8);

  letPageAnswer(true);
  expect(await shownAfter(12_000, drawn)).toBe('Dam opens');
  await shownAfter(2_000, drawn); // once more, since topics come later
  const asked = lookCount();
  await shownAfter(60_000, drawn);
  expect(lookCount()).toBe(asked);
});

it('is not looked for once the panel is closed', async () => {
  showTab(PANEL);
  letPageAnswer(true);
  const drawn = renderHook(useActiveArticle);
  await shownAfter(10, drawn);

  drawn.unmount();
  const asked = lookCount();
  await vi.advanceTimersByTimeAsync(20_000);

  expect(lookCount()).toBe(asked);
});
