import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../core/page-report';
import { topicId } from '../tests/support/builders';
import { buildSender, carryMessages, deliver } from '../tests/support/extension';
import { answerPage, followStored, tell } from './page-runtime';

const MARKS = { topics: 2, needsPopover: true };

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('tell', () => {
  it('sends the background a call', async () => {
    carryMessages();
    const heard = vi.fn<(message: unknown) => undefined>();
    fakeBrowser.runtime.onMessage.addListener(heard);

    await tell('reportMarks', MARKS);

    expect(heard.mock.calls.map(([message]) => message)).toEqual([{ call: 'reportMarks', request: MARKS }]);
  });

  it.each([
    ['was heard', {}, true],
    ['was not answered', undefined, false],
  ])('knows that it %s', async (_what, answer, heard) => {
    carryMessages().mockResolvedValue(answer);

    expect(await tell('reportMarks', MARKS)).toBe(heard);
  });

  it('is not troubled by a background that cannot be reached', async () => {
    expect(await tell('reportMarks', MARKS)).toBe(false);
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
