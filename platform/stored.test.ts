import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onStored } from './stored';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('onStored', () => {
  it('tells of its own value in the local area, written or taken away, until it is stopped', async () => {
    const values: unknown[] = [];
    const stop = onStored('tea', (value) => values.push(value ?? 'nothing'));

    await fakeBrowser.storage.local.set({ tea: 1, milk: 2 });
    await fakeBrowser.storage.local.set({ milk: 3 });
    await fakeBrowser.storage.session.set({ tea: 4 });
    await fakeBrowser.storage.local.remove('tea');
    stop();
    await fakeBrowser.storage.local.set({ tea: 5 });

    expect(values).toEqual([1, 'nothing']);
  });
});
