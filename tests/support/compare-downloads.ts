import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { until, type RunningBrowser } from './launch';
import { saveDownloads } from './options-data-files';

/** Where a browser saves what is downloaded, for the tests of one file. */
export interface Downloads {
  readonly takeFrom: (running: RunningBrowser) => Promise<void>;
  /** Waits for a file with this name, and for its text to be this; gives back what it has at last. */
  readonly textOf: (name: string, awaited: string) => Promise<string>;
}

/** Makes a folder for downloads before the tests of a file, and takes it away after them. */
export function openDownloads(): Downloads {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-downloads-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    takeFrom: (running) => saveDownloads(running, folder),
    textOf: async (name, awaited) => {
      const seen = { text: '' };
      // A browser may make the file before it has written all of it.
      await until(async () => {
        seen.text = await readFile(join(folder, name), 'utf8');
        return seen.text === awaited;
      }, name).catch(async (error: unknown) => {
        if (seen.text === '') throw new Error(`${String(error)}; there are: ${(await readdir(folder)).join(', ')}`);
      });
      return seen.text;
    },
  };
}
