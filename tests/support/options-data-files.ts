import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { until, type RunningBrowser } from './launch';

/** A file as the reader has it. */
export interface ReaderFile {
  readonly name: string;
  readonly text: string;
}

/** A folder of the reader's, for the tests of one file. */
export interface ReaderFolder {
  /** Has the browser save there what is downloaded. */
  saveInto(running: RunningBrowser): Promise<void>;
  /** Waits for a file with such a name that the browser saves there, whole. */
  saved(name: RegExp): Promise<ReaderFile>;
  /** Puts a file there and chooses it in the options. */
  choose(options: Page, file: ReaderFile): Promise<void>;
}

/** Makes a folder of the reader's before the tests of a file, and takes it away after them. */
export function openFolder(): ReaderFolder {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    saveInto: (running) => saveDownloads(running, folder),
    saved: (name) => savedIn(folder, name),
    choose: async (options, { name, text }) => {
      const path = join(folder, name);
      await writeFile(path, text);
      const input = (await options.waitForSelector('#transfer input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await input.dispose();
    },
  };
}

/** Has the browser save in a folder what is downloaded. */
export function saveDownloads({ kind, browser }: RunningBrowser, folder: string): Promise<void> {
  return kind === 'chromium' ? saveInChromium(browser, folder) : saveInFirefox(browser, folder);
}

async function saveInChromium(browser: Browser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  // The folder is forgotten once nobody holds on to the session.
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The part of puppeteer that is not public: it sets where downloads go only for contexts that it makes itself. */
interface Internals {
  readonly connection: { send(method: string, params: unknown): Promise<unknown> };
}

async function saveInFirefox(browser: Browser, folder: string): Promise<void> {
  const { connection } = browser as unknown as Internals;
  await connection.send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: folder },
  });
}

async function savedIn(folder: string, name: RegExp): Promise<ReaderFile> {
  let file: ReaderFile | undefined;
  await until(async () => {
    const found = (await readdir(folder)).find((each) => name.test(each));
    const text = found === undefined ? '' : await readFile(join(folder, found), 'utf8');
    // A browser may make the file before it has written all of it.
    if (found !== undefined && text.endsWith('}\n')) file = { name: found, text };
    return file !== undefined;
  }, `a saved file like ${name.source}`);
  if (!file) throw new Error('no file');
  return file;
}
