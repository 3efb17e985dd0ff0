import { forceCloseDatabase } from 'fake-indexeddb';
import { wrap } from 'idb';
import { vi } from 'vitest';
import { browser } from '../../platform/browser';
import { restartBackground } from './background';
import { intercept } from './intercept';

const STORE_REQUESTS = ['get', 'getAll', 'getAllKeys', 'put', 'delete', 'clear'] as const;

/**
 * Lets the background do its work until the n-th thing that it waits for is there — a store made, a request answered,
 * a value of the extension's storage read or written, a file of the extension read — and kills it at that moment: what is not committed is undone, and
 * nothing goes on. Gives back whether the work was stopped; otherwise it was done before.
 */
export async function killAt(n: number, work: () => Promise<unknown>): Promise<boolean> {
  let awaited = 0;
  const isLast = (): boolean => ++awaited === n;
  const death = new Promise<void>((die) => {
    watchRequests(isLast, die);
    watchStorage(isLast, die);
    watchFiles(isLast, die);
  });
  await Promise.race([work().catch(() => undefined), death]);
  const isKilled = awaited >= n;
  vi.restoreAllMocks();
  restartBackground();
  return isKilled;
}

function watchRequests(isLast: () => boolean, die: () => void): void {
  intercept(indexedDB, 'open', (open) => {
    const request = open() as IDBOpenDBRequest;
    request.addEventListener('success', () => {
      if (isLast()) kill(request.result, null, die);
    });
    return request;
  });
  intercept(IDBDatabase.prototype, 'createObjectStore', (create, database) => {
    const store = create() as IDBObjectStore;
    if (isLast()) kill(database, store.transaction, die);
    return store;
  });
  for (const name of STORE_REQUESTS) {
    intercept(IDBObjectStore.prototype, name, (ask, { transaction }) => {
      const request = ask() as IDBRequest;
      request.addEventListener('success', () => {
        if (isLast()) kill(transaction.db, transaction.mode === 'readonly' ? null : transaction, die);
      });
      return request;
    });
  }
}

/** The extension's storage never answers a worker that was killed. */
function watchStorage(isLast: () => boolean, die: () => void): void {
  for (const name of ['get', 'set'] as const) {
    intercept(browser.storage.local, name, async (ask) => {
      const answer: unknown = await ask();
      if (!isLast()) return answer;
      die();
      return new Promise(() => undefined);
    });
  }
}

function watchFiles(isLast: () => boolean, die: () => void): void {
  intercept(globalThis, 'fetch', async (ask) => {
    const response: unknown = await ask();
    if (!isLast()) return response;
    die();
    return new Promise(() => undefined);
  });
}

function kill(database: IDBDatabase, uncommitted: IDBTransaction | null, die: () => void): void {
  if (uncommitted) {
    void wrap(uncommitted).done.catch(() => undefined); // nobody is left to hear of it
    uncommitted.abort();
  }
  forceCloseDatabase(database as never);
  die();
}
