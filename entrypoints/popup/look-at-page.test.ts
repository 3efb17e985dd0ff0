import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabPage } from '../../core/tab-page';
import { browser } from '../../platform/browser';
import { lookUntilChanged } from './look-at-page';

const TAB = { id: 7, url: 'https://news.example/dam', host: 'news.example', incognito: false };
const { host } = TAB;
const NOT_REACHED: TabPage = { kind: 'not-reached', host };
const MARKED = { state: 'marked', why: null, topics: [] };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The page answers from so many ms on, and is looked at until it is settled; gives back what came of it. */
async function look(answersAfterMs: number, forMs: number) {
  const from = Date.now() + answersAfterMs;
  const asked = vi
    .spyOn(browser.tabs, 'sendMessage')
    .mockImplementation(() => (Date.now() < from ? Promise.reject(new Error('nobody')) : Promise.resolve(MARKED)));
  const pages: TabPage[] = [];
  const life = new AbortController();
  const done = vi.fn();
  void lookUntilChanged(TAB, NOT_REACHED, { onPage: (page) => pages.push(page), signal: life.signal }).then(done);
  await vi.advanceTimersByTimeAsync(forMs);
  return { pages, isDone: done.mock.calls.length > 0, asked, life };
}

it.each([200, 20_000])('finds a page that answers after %i ms', async (ms) => {
  const { pages, isDone } = await look(ms, ms + 3_000);

  expect(pages).toEqual([{ kind: 'reported', host, report: MARKED }]);
  expect(isDone).toBe(true);
});

it('asks ever more rarely, and no more once nobody wants to know', async () => {
  const { asked, isDone, life } = await look(Infinity, 60_000);
  const before = asked.mock.calls.length;
  expect(before).toBeLessThan(32);
  expect(isDone).toBe(false);

  life.abort();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(asked).toHaveBeenCalledTimes(before);
});
