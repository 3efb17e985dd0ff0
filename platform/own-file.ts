import { browser } from './browser';

/** A file of the extension itself is there at once or not at all. */
const LONGEST_READING_MS = 10_000;

/** Reads a text file that comes with the extension, by its path in it; throws where it cannot be read. */
export async function readOwnFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path), { signal: AbortSignal.timeout(LONGEST_READING_MS) });
  if (!response.ok) throw new Error(`the extension has no file "${path}"`);
  return response.text();
}
