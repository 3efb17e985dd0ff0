import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToKeepStorage, isStorageKept } from './persistence';

afterEach(() => vi.unstubAllGlobals());

function stubStorage(storage: Partial<Pick<StorageManager, 'persisted' | 'persist'>> | undefined): void {
  vi.stubGlobal('navigator', { storage });
}

describe.each([
  ['isStorageKept', isStorageKept, 'persisted'],
  ['askToKeepStorage', askToKeepStorage, 'persist'],
] as const)('%s', (_name, asked, method) => {
  it.each([true, false])('gives the browser’s answer %s', async (answer) => {
    const other = () => Promise.resolve(!answer);
    stubStorage({ persisted: other, persist: other, [method]: () => Promise.resolve(answer) });

    expect(await asked()).toBe(answer);
  });

  it.each<[string, () => void]>([
    ['has no such thing as storage to ask', () => stubStorage(undefined)],
    ['keeps no answer to that', () => stubStorage({})],
    ['has no navigator', () => vi.stubGlobal('navigator', undefined)],
    [
      'refuses to answer',
      () => {
        const refuse = () => Promise.reject(new TypeError('no'));
        stubStorage({ persisted: refuse, persist: refuse });
      },
    ],
  ])('gives null where the browser %s', async (_what, arrange) => {
    arrange();

    expect(await asked()).toBeNull();
  });

  it('asks with the browser’s own object', async () => {
    const storage = {
      persisted(this: unknown) {
        return Promise.resolve(this === storage);
      },
      persist(this: unknown) {
        return Promise.resolve(this === storage);
      },
    };
    stubStorage(storage);

    expect(await asked()).toBe(true);
  });
});
