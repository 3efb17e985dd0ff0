import type { Page } from 'puppeteer-core';

/** All that is kept of what was read and compared, as text to compare before and after. */
export function keptOfReading(own: Page): Promise<string> {
  return own.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const stores = ['stories', 'profiles', 'postings', 'comparisons', 'ledger'];
          const transaction = opening.result.transaction(stores);
          const readings = stores.map((store) => transaction.objectStore(store).getAll());
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(JSON.stringify(readings.map(({ result }) => result as unknown)));
          };
        };
      }),
  );
}
