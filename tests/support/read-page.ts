import { afterEach, beforeEach, vi } from 'vitest';
import { compileNames, type TopicAlias } from '../../core/mentions/compile-names';
import { openNames } from '../../core/mentions/compile-matcher';
import type { PageBrief } from '../../core/settings/page-brief';
import { PageMarks } from '../../page/page-marks';
import { PageReader } from '../../page/page-reader';
import { buildAliases, buildBrief } from './builders';
import { fakeHighlights, fakeIdleTimes, fakeLayout, showPage } from './fake-page';

export const MALI = 'A long river runs through Mali, from west to east.';
export const FRANCE = 'A long river runs through France, from east to west.';
export const FILLER = `<p>${'The river rose and fell again. '.repeat(20)}</p>`;

export let idle: ReturnType<typeof fakeIdleTimes>;
export let drawn: () => Record<string, string[]>;
export let marks: PageMarks;
export let life: AbortController;
export const onMarks = vi.fn<() => void>();
/** What the browser takes the language of a text for; unsure where a test does not say. */
export const detect = vi.fn<(text: string) => Promise<string>>();
/** Hears which languages' names are asked for, each time they are. */
export const onNames = vi.fn<(languages: readonly string[]) => void>();

/** Begins every test of a file with an empty page, on which nothing is marked. */
export function beginWithEmptyPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    idle = fakeIdleTimes();
    drawn = fakeHighlights();
    fakeLayout();
    Object.defineProperty(document.body, 'isContentEditable', { value: false, configurable: true });
    detect.mockResolvedValue('');
    marks = new PageMarks();
    life = new AbortController();
  });

  afterEach(() => {
    life.abort();
    onMarks.mockReset();
    detect.mockReset();
    onNames.mockReset();
    history.replaceState(null, '', '/');
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** What a page is read with: a brief, the aliases where they are not the usual ones, and what these come after. */
type Wanted = Partial<PageBrief> & {
  readonly aliases?: readonly TopicAlias[];
  readonly namesAfter?: Promise<unknown>;
};

/** Begins to read a page that shows `body`; nothing is read before an idle time. */
export function begin(body: string, wanted: Wanted = {}, lang = 'en', anyway = false): PageReader {
  const { aliases = buildAliases(), namesAfter, ...rest } = wanted;
  showPage(body, { head: '<meta property="og:type" content="article">', lang });
  const compiled = compileNames(aliases);
  const brief = buildBrief({ languages: Object.keys(compiled), ...rest });
  const names = (languages: readonly string[]) => {
    onNames(languages);
    const matcher = openNames(compiled, languages);
    return namesAfter ? namesAfter.then(() => matcher) : matcher;
  };
  const sources = { names, detect };
  const reader = new PageReader({ document, brief, marks, sources, onMarks, signal: life.signal, anyway });
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
