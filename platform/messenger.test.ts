import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildSender, carryMessages, deliver } from '../tests/support/extension';
import { askTab } from './ask-tab';
import { browser } from './browser';
import { answerer, ask, listen, type Handlers, type Reply, type Request } from './messenger';

interface Sums {
  add(request: { readonly a: number; readonly b: number }): { readonly sum: number };
  fail(request: Readonly<Record<string, never>>): never;
}

function parseAdd(request: unknown): { a: number; b: number } {
  const { a, b } = request as { a: unknown; b: unknown };
  if (typeof a !== 'number' || typeof b !== 'number') throw new TypeError('not two numbers');
  return { a, b };
}

const sums = answerer<Sums>(
  {
    add: ({ a, b }) => ({ sum: a + b }),
    fail: () => {
      throw new Error('a bug');
    },
  },
  { add: parseAdd, fail: () => ({}) },
  () => true,
);

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a call', () => {
  it('is typed both ways', () => {
    expectTypeOf<Request<Sums['add']>>().toEqualTypeOf<{ readonly a: number; readonly b: number }>();
    expectTypeOf<Reply<Sums['add']>>().toEqualTypeOf<{ readonly sum: number }>();
    expectTypeOf(ask<Sums, 'add'>).returns.resolves.toEqualTypeOf<{ readonly sum: number }>();
    expectTypeOf(askTab<Sums, 'add'>).returns.resolves.toEqualTypeOf<{ readonly sum: number } | null>();
  });

  it('does not compile with a wrong name, a wrong field or a wrong answer', () => {
    const wrong = [
      // @ts-expect-error there is no such call
      () => ask<Sums, 'subtract'>('subtract', { a: 1, b: 2 }),
      // @ts-expect-error b is a number
      () => ask<Sums, 'add'>('add', { a: 1, b: '2' }),
      // @ts-expect-error b is missing
      () => askTab<Sums, 'add'>(7, 'add', { a: 1 }),
      // @ts-expect-error the answer is a sum
      (): Handlers<Sums>['add'] => () => ({ difference: 1 }),
    ];

    expect(wrong).toHaveLength(4);
  });

  it('is answered', async () => {
    listen([sums]);

    expect(await deliver({ call: 'add', request: { a: 1, b: 2 } })).toEqual([{ sum: 3 }]);
  });

  it('brings along who asks', async () => {
    const whoAsks = vi.fn(() => ({ sum: 0 }));
    listen([answerer<Pick<Sums, 'add'>>({ add: whoAsks }, { add: parseAdd }, () => true)]);
    const sender = buildSender({ url: 'https://b.example/' });

    await deliver({ call: 'add', request: { a: 1, b: 2 } }, sender);

    expect(whoAsks).toHaveBeenCalledWith({ a: 1, b: 2 }, sender);
  });

  it('is refused when its request does not parse, which the console says', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    listen([sums]);

    expect(await deliver({ call: 'add', request: { a: 1, b: 'two' } })).toEqual([undefined]);
    expect(complaints).toHaveBeenCalledWith(expect.stringContaining('"add"'), new TypeError('not two numbers'));
  });

  it('is answered by nothing when its answer fails', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    listen([sums]);

    expect(await deliver({ call: 'fail', request: {} })).toEqual([undefined]);
    expect(complaints).toHaveBeenCalledWith(expect.stringContaining('"fail"'), new Error('a bug'));
  });
});

describe('the listener', () => {
  it.each([
    ['a call that it does not know', { call: 'subtract', request: {} }],
    ['a name that every object has', { call: 'toString', request: {} }],
    ['a name that is none', { call: 7 }],
    ['what is no call', { hello: 'world' }],
    ['text', 'add'],
    ['nothing', null],
  ])('leaves %s to others', async (_what, message) => {
    listen([sums]);

    expect(await deliver(message)).toEqual([undefined]);
  });

  it('does not answer another extension', async () => {
    listen([sums]);

    expect(await deliver({ call: 'add', request: { a: 1, b: 2 } }, buildSender({ id: 'other' }))).toEqual([undefined]);
  });

  it('is one for all answerers', async () => {
    const more = answerer<{ twice: (request: number) => number }>(
      { twice: (one) => one * 2 },
      { twice: (request) => Number(request) },
      () => true,
    );
    listen([sums, more]);

    expect(await deliver({ call: 'twice', request: 4 })).toEqual([8]);
  });
});

describe('a call of our own pages', () => {
  const ownPage = (path: string) => browser.runtime.getURL(path);
  const forOwnPages = answerer<Pick<Sums, 'add'>>(
    { add: ({ a, b }) => ({ sum: a + b }) },
    { add: parseAdd },
    ({ url }) => url?.startsWith(ownPage('')) ?? false,
  );
  const message = { call: 'add', request: { a: 1, b: 2 } };

  it('is answered to them', async () => {
    listen([forOwnPages]);

    expect(await deliver(message, buildSender({ url: ownPage('popup.html') }))).toEqual([{ sum: 3 }]);
  });

  it.each([
    ['a site', 'https://news.example/'],
    ['a site that is named like us', `https://news.example/${ownPage('')}`],
    ['nobody', undefined],
  ])('is refused to %s', async (_whom, url) => {
    listen([forOwnPages]);
    const { url: _url, ...sender } = buildSender();

    expect(await deliver(message, url === undefined ? sender : { ...sender, url })).toEqual([undefined]);
  });

  it('goes to the next answerer that trusts the asker', async () => {
    listen([forOwnPages, sums]);

    expect(await deliver(message)).toEqual([{ sum: 3 }]);
  });
});

describe('ask', () => {
  it('brings back the answer', async () => {
    carryMessages();
    listen([sums]);

    expect(await ask<Sums, 'add'>('add', { a: 2, b: 2 })).toEqual({ sum: 4 });
  });

  it('asks once more when the background was stopped meanwhile', async () => {
    const sent = carryMessages();
    listen([sums]);
    sent.mockRejectedValueOnce(new Error('The message port closed.'));

    expect(await ask<Sums, 'add'>('add', { a: 2, b: 2 })).toEqual({ sum: 4 });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('asks once more when nothing has answered', async () => {
    const sent = carryMessages();
    listen([sums]);
    sent.mockResolvedValueOnce(undefined);

    expect(await ask<Sums, 'add'>('add', { a: 2, b: 2 })).toEqual({ sum: 4 });
  });

  it('gives up after the second time', async () => {
    const sent = carryMessages();

    await expect(ask<Sums, 'add'>('add', { a: 2, b: 2 })).rejects.toThrow('Receiving end does not exist.');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('says which call nothing answers', async () => {
    carryMessages();
    listen([]);

    await expect(ask<Sums, 'add'>('add', { a: 2, b: 2 })).rejects.toThrow('nothing answers "add"');
  });
});
