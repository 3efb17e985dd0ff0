import type { Page } from 'puppeteer-core';

/** A store of the database as it is read by the test itself: its rows, and their bytes as JSON in UTF-8. */
export interface StoreSize {
  readonly rows: number;
  readonly bytes: number;
}

/** Measures every store of the extension's database. */
export function measuredStores(ownPage: Page): Promise<Record<string, StoreSize>> {
  return ownPage.evaluate(
    () =>
      new Promise<Record<string, { rows: number; bytes: number }>>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(names);
          const asked = names.map((name) => transaction.objectStore(name).getAll() as IDBRequest<unknown[]>);
          transaction.oncomplete = () => {
            opening.result.close();
            const sizes = asked.map(({ result }) => ({
              rows: result.length,
              bytes: result.reduce<number>((sum, row) => sum + new Blob([JSON.stringify(row)]).size, 0),
            }));
            resolve(Object.fromEntries(names.map((name, place) => [name, sizes[place] ?? { rows: -1, bytes: -1 }])));
          };
        };
      }),
  );
}

/** Takes all rows out of some stores of the extension's database. */
export function clearStores(ownPage: Page, stores: readonly string[]): Promise<void> {
  return ownPage.evaluate(
    (names) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [...stores],
  );
}

/** The table of what is stored: for each row, the cells as they are written. */
export function storageTable(options: Page): Promise<string[][]> {
  return options.evaluate(() =>
    [...document.querySelectorAll('.storage-table tbody tr, .storage-table tfoot tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    ),
  );
}

/** How wide each part of the bar is, as a part of all of them. */
export function barParts(options: Page): Promise<number[]> {
  return options.evaluate(() => {
    const widths = [...document.querySelectorAll('.storage-bar span')].map(
      (part) => part.getBoundingClientRect().width,
    );
    const whole = widths.reduce((sum, width) => sum + width, 0);
    return widths.map((width) => width / whole);
  });
}
