import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageBrief } from '../core/settings/page-brief';
import { buildBrief } from '../tests/support/builders';
import { fakeHighlights, fakeIdleTimes, fakeLayout, find, showPage } from '../tests/support/fake-page';
import { PageMarks } from './page-marks';
import { PageReader } from './page-reader';

const MALI = 'A long river runs through Mali, from west to east.';
const FRANCE = 'A long river runs through France, from east to west.';
const FILLER = `<p>${'The river rose and fell again. '.repeat(20)}</p>`;

let idle: ReturnType<typeof fakeIdleTimes>;
let drawn: () => Record<string, string[]>;
let marks: PageMarks;
let life: AbortController;
const onMarks = vi.fn<() => void>();

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

/** Begins to read a page that shows `body`; nothing is read before an idle time. */
function begin(body: string, rest: Partial<PageBrief> = {}, lang = 'en'): PageReader {
  showPage(body, { head: '<meta property="og:type" content="article">', lang });
  const reader = new PageReader({ document, brief: buildBrief(rest), marks, onMarks, signal: life.signal });
  reader.start();
  return reader;
}

/** Reads a page that shows `body` to its end. */
function read(...page: Parameters<typeof begin>): PageReader {
  const reader = begin(...page);
  idle.pass();
  return reader;
}

/** Lets changes of the page be heard of, and what follows from them be done. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
  idle.pass();
}

const mentions = (reader: PageReader) => Object.fromEntries(reader.mentions);

describe('what the reader has set', () => {
  it('marks headings and links only when wanted', () => {
    const body = `<h1>News from Mali</h1><p>See <a href="/f">what France said</a> on the long river.</p>${FILLER}`;

    read(body);
    expect(drawn()).toEqual({});
    read(body, { marksHeadings: true });
    expect(drawn()).toMatchObject({ 'sidelight-1': ['Mali'] });
    read(body, { marksLinks: true });
    expect(drawn()).toMatchObject({ 'sidelight-2': ['France'] });
  });

  describe('a topic that is marked in company only', () => {
    const topics = buildBrief().topics.map((topic) => ({ ...topic, inCompany: topic.id === 'france' }));

    it('is not marked where the page mentions no other', () => {
      const reader = read(`<p>${FRANCE}</p>${FILLER}`, { topics });

      expect(drawn()).toEqual({});
      expect(mentions(reader)).toEqual({ france: 1 });
    });

    it('is marked as soon as another is mentioned, also above it', async () => {
      read(`<p id="a">${FRANCE}</p>${FILLER}`, { topics });

      find('#a').insertAdjacentHTML('afterend', `<p>${MALI}</p>`);
      await settle();

      expect(drawn()).toEqual({ 'sidelight-1': ['Mali'], 'sidelight-2': ['France'] });
    });
  });

  it('leaves a site alone that is off, and says so', () => {
    const reader = read(`<p>${MALI}</p>${FILLER}`, { sites: [{ site: 'localhost', isOn: false }] });

    expect(drawn()).toEqual({});
    expect(reader.isSiteOn).toBe(false);
    expect(reader.refusal).toBeNull();
  });
});

describe('a page that is no article', () => {
  it('says why, and is read anyway when the reader wants it', () => {
    const reader = read(`<p id="a">${MALI}</p>`);
    expect(reader.isArticle).toBe(false);
    expect(reader.refusal).toBe('too-short');

    reader.readAgain(false);
    idle.pass();
    expect(drawn()).toEqual({});

    reader.readAgain(true);
    idle.pass();
    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'] });
  });
});
