import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WORDS_KEY } from './storage-keys';
import { leaveWords, onWordsChanged } from './words-store';

const french = { language: 'fr', texts: { close: 'Fermer' } };

beforeEach(() => {
  fakeBrowser.reset();
});

async function stored(): Promise<unknown> {
  return (await fakeBrowser.storage.local.get<Record<string, unknown>>(WORDS_KEY))[WORDS_KEY];
}

describe('leaveWords', () => {
  it('leaves words, and takes them away', async () => {
    await leaveWords(french);
    expect(await stored()).toEqual(french);

    await leaveWords(null);
    expect(await stored()).toBeUndefined();
  });

  it('writes nothing that is there already, so that nobody is told of it', async () => {
    await leaveWords(french);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');

    await leaveWords(structuredClone(french));

    expect(set).not.toHaveBeenCalled();
  });
});

describe('onWordsChanged', () => {
  it('tells of other words, and of nothing else', async () => {
    const hear = vi.fn();
    onWordsChanged(hear);

    await fakeBrowser.storage.local.set({ other: 1 });
    await leaveWords(french);
    await leaveWords(french);
    await leaveWords(null);

    expect(hear).toHaveBeenCalledTimes(2);
  });
});
