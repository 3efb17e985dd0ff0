import type { Page } from 'puppeteer-core';

/** A store of the database as it is read by the test itself: its rows, and their bytes as they are measured. */
export interface StoreSize {
  readonly rows: number;
  readonly bytes: number;
}

/** Measures every store of the extension's database; what indexes own reading is counted with it, as bytes. */
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
            const bytesOf = (row: unknown): number => {
              let ofArrays = 0;
              const json = JSON.stringify(row, (_name, value: unknown) => {
                if (!ArrayBuffer.isView(value)) return value;
                ofArrays += value.byteLength;
                return '';
              });
              return new Blob([json]).size + ofArrays;
            };
            const sizes: Record<string, { rows: number; bytes: number }> = {};
            for (const [place, name] of names.entries()) {
              const rows = asked[place]?.result ?? [];
              sizes[name] = { rows: rows.length, bytes: rows.reduce<number>((sum, row) => sum + bytesOf(row), 0) };
            }
            const { profiles, postings, stories, ...others } = sizes;
            const bytes = [profiles, postings, stories].reduce((sum, size) => sum + (size?.bytes ?? 0), 0);
            resolve({ ...others, stories: { rows: stories?.rows ?? -1, bytes } });
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
