import type { Page } from 'puppeteer-core';

/** Counts from now on how often pages ask to have a story kept, as an own page hears it. */
export async function countKeepStory(own: Page): Promise<() => Promise<number>> {
  await own.evaluate(() => {
    interface Api {
      readonly runtime: {
        readonly onMessage: { addListener(listener: (message: { readonly call?: string }) => undefined): void };
      };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const seen = { count: 0 };
    Object.assign(window, { keepStories: seen });
    (browser ?? chrome).runtime.onMessage.addListener((message) => {
      if (message.call === 'keepStory') seen.count++;
      return undefined;
    });
  });
  return () => own.evaluate(() => (window as unknown as { keepStories: { count: number } }).keepStories.count);
}

/** The sentences that are kept of a story, one after the other; "" where none is kept. */
export function keptTextOf(own: Page, address: string): Promise<string> {
  return own.evaluate(
    (url) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('stories');
          const reading = transaction.objectStore('stories').get(url);
          transaction.oncomplete = () => {
            opening.result.close();
            const row = reading.result as { readonly sentences: readonly string[] } | undefined;
            resolve(row?.sentences.join('') ?? '');
          };
        };
      }),
    address,
  );
}
