import { afterEach, beforeEach, vi } from 'vitest';
import type { PageBrief } from '../../core/settings/page-brief';
import { PageMarks } from '../../page/page-marks';
import { PageReader } from '../../page/page-reader';
import { buildBrief } from './builders';
import { fakeHighlights, fakeIdleTimes, fakeLayout, showPage } from './fake-page';

export const MALI = 'A long river runs through Mali, from west to east.';
export const FRANCE = 'A long river runs through France, from east to west.';
export const FILLER = `<p>${'The river rose and fell again. '.repeat(20)}</p>`;

export let idle: ReturnType<typeof fakeIdleTimes>;
export let drawn: () => Record<string, string[]>;
export let marks: PageMarks;
export let life: AbortController;
export const onMarks = vi.fn<() => void>();

/** Begins every test of a file with an empty page, on which nothing is marked. */
export function beginWithEmptyPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    idle = fakeIdleTimes();
    drawn = fakeHighlights();
    fakeLayout();
    Object.defineProperty(document.body, 'isContentEditable', { value: false, configurable: true });
    marks = new PageMarks();
    life = new AbortController();
  });

  afterEach(() => {
    life.abort();
    onMarks.mockReset();
    history.replaceState(null, '', '/');
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Begins to read a page that shows `body`; nothing is read before an idle time. */
export function begin(body: string, rest: Partial<PageBrief> = {}, lang = 'en', anyway = false): PageReader {
  showPage(body, { head: '<meta property="og:type" content="article">', lang });
  const reader = new PageReader({ document, brief: buildBrief(rest), marks, onMarks, signal: life.signal, anyway });
  reader.start();
  return reader;
}

/** Reads a page that shows `body` to its end. */
export function read(...page: Parameters<typeof begin>): PageReader {
  const reader = begin(...page);
  idle.pass();
  return reader;
}

/** Lets changes of the page be heard of, and what follows from them be done. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
  idle.pass();
}

/** How often each topic stands on the page. */
export const mentions = (reader: PageReader) => Object.fromEntries(reader.mentions);
