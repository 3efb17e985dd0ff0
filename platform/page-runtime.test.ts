import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../core/page-report';
import { topicId } from '../tests/support/builders';
import { buildSender, carryMessages, deliver } from '../tests/support/extension';
import { api } from './extension-api';
import { answerPage, detectLanguage, followStored, readStored, tell } from './page-runtime';

const MARKS = { topics: 2, needsPopover: true };

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('tell', () => {
  /** Longer than all the pauses between two attempts together. */
  const LONG_MS = 60_000;

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends the background a call', async () => {
    const sent = carryMessages().mockResolvedValue({});

    await tell('reportMarks', MARKS);

    expect(sent.mock.calls.map(([message]) => message)).toEqual([{ call: 'reportMarks', request: MARKS }]);
  });

  it('tells again what a background that was just ending has dropped', async () => {
    const sent = carryMessages()
      .mockRejectedValueOnce(new Error('the channel closed'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValue({});

    const told = tell('reportMarks', MARKS);
    await vi.advanceTimersByTimeAsync(LONG_MS);

    expect(await told).toBe(true);
    expect(sent).toHaveBeenCalledTimes(3);
  });

  it('gives up after a while where nothing answers', async () => {
    const sent = carryMessages().mockResolvedValue(undefined);

    const told = tell('reportMarks', MARKS);
    await vi.advanceTimersByTimeAsync(LONG_MS);

    expect(await told).toBe(false);
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it('says no more once the extension has gone', async () => {
    const sent = carryMessages().mockResolvedValue(undefined);
    const told = tell('reportMarks', MARKS);
    await vi.advanceTimersByTimeAsync(1);
    vi.spyOn(api.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    await vi.advanceTimersByTimeAsync(LONG_MS);

    expect(await told).toBe(false);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('compiles only with a call of the background and its own request', () => {
    expectTypeOf(tell<'lookUpTopic'>)
      .parameter(1)
      .toHaveProperty('topicId');
    expectTypeOf(tell<'lookUpTopic'>)
      .parameter(1)
      .not.toExtend<Record<string, never>>();
  });
});

describe('followStored', () => {
  const values: unknown[] = [];
  const follow = (signal = new AbortController().signal) =>
    followStored('brief', (value) => values.push(value), signal);

  beforeEach(() => {
    values.length = 0;
  });

  it('reads the value now and whenever it changes', async () => {
    await fakeBrowser.storage.local.set({ brief: 1 });

    await follow();
    await fakeBrowser.storage.local.set({ brief: 2 });

    expect(values).toEqual([1, 2]);
  });

  it('reads undefined where nothing is stored yet', async () => {
    await follow();

    expect(values).toEqual([undefined]);
  });

  it('does not care for other values', async () => {
    await follow();

    await fakeBrowser.storage.local.set({ settings: 2 });
    await fakeBrowser.storage.session.set({ brief: 3 });

    expect(values).toEqual([undefined]);
  });

  it('ends with the signal', async () => {
    const life = new AbortController();
    await follow(life.signal);

    life.abort();
    await fakeBrowser.storage.local.set({ brief: 2 });

    expect(values).toEqual([undefined]);
  });
});

describe('readStored', () => {
  it('reads values in the order of their keys, undefined where nothing is stored', async () => {
    await fakeBrowser.storage.local.set({ a: 1, b: 2, c: 3 });

    expect(await readStored(['c', 'd', 'a'])).toEqual([3, undefined, 1]);
  });

  it('reads nothing where no key is asked for', async () => {
    await fakeBrowser.storage.local.set({ a: 1 });

    expect(await readStored([])).toEqual([]);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['is that of nearly all the text', true, [['fr', 97]], 'fr'],
    ['is that of most of the text', true, [['zh-Hant', 70], ['en', 30]], 'zh-Hant'], // prettier-ignore
    ['is none where the text is in several', true, [['fr', 55], ['en', 45]], ''], // prettier-ignore
    ['is none where the browser is not sure', false, [['fr', 97]], ''],
    ['is none where the browser names none', true, [], ''],
  ])('%s', async (_what, isReliable, shares, language) => {
    const languages = shares.map(([tag, percentage]) => ({ language: String(tag), percentage: Number(percentage) }));
    const ask = vi.spyOn(api.i18n, 'detectLanguage').mockResolvedValue({ isReliable, languages });

    expect(await detectLanguage('Le fleuve monte.')).toBe(language);
    expect(ask).toHaveBeenCalledExactlyOnceWith('Le fleuve monte.');
  });
});

describe('answerPage', () => {
  const report: PageReport = { state: 'marked', why: null, topics: [{ id: topicId('mali'), mentions: 2 }] };

  const readPage = vi.fn<(anyway: boolean) => void>();
  const page = { reportPage: () => report, readPage };

  /** What the page replies to a message, and what its listener gives back. */
  async function reply(message: unknown, sender = buildSender()) {
    const replies: unknown[] = [];
    const givenBack = await deliver(message, sender, (answer) => replies.push(answer));
    return { replies, givenBack };
  }

  it('answers at once, and holds no channel open', async () => {
    answerPage(page);

    expect(await reply({ call: 'reportPage', request: {} })).toEqual({ replies: [report], givenBack: [undefined] });
  });

  it('reports the page as it is when asked', async () => {
    let state: PageReport['state'] = 'no-mentions';
    answerPage({ ...page, reportPage: () => ({ state, why: null, topics: [] }) });

    state = 'marked';

    expect((await reply({ call: 'reportPage' })).replies).toEqual([{ state: 'marked', why: null, topics: [] }]);
  });

  it.each([
    ['another call', { call: 'goToMention' }],
    ['text', 'reportPage'],
    ['nothing', null],
  ])('leaves %s to others', async (_what, message) => {
    answerPage(page);

    expect((await reply(message)).replies).toEqual([]);
  });

  it('does not answer another extension', async () => {
    answerPage(page);

    expect((await reply({ call: 'reportPage' }, buildSender({ id: 'other' }))).replies).toEqual([]);
    expect(await deliver({ call: 'reportPage' }, buildSender({ id: 'other' }))).toEqual([undefined]);
  });

  it.each([
    [{ anyway: true }, true],
    [{ anyway: false }, false],
    [{ anyway: 'yes' }, false],
    [undefined, false],
  ])('reads the page anew when asked with %j', async (request, anyway) => {
    answerPage(page);

    expect((await reply({ call: 'readPage', request })).replies).toEqual([{}]);
    expect(readPage).toHaveBeenLastCalledWith(anyway);
  });
});
