import { browser } from './browser';

/** Calls back with a value of the extension's local storage whenever it is written; the result stops that. */
export function onStored(key: string, onValue: (value: unknown) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { readonly newValue?: unknown } | undefined>>,
    area: string,
  ): void => {
    if (area === 'local' && key in changes) onValue(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
