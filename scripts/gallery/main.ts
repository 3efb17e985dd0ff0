import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { installFonts, requireBrowser, withSetUpErrors } from '../setup/install.mjs';
import { galleryPage } from './page';
import { makeSheets } from './sheets';
import { takeShots } from './shots';

const FOLDER = join(process.cwd(), '.output', 'gallery');

/** Draws every state of every component in Chromium and leaves pictures of them. */
async function main(): Promise<void> {
  installFonts();
  const { path } = requireBrowser('chromium');
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(join(FOLDER, 'sheets'), { recursive: true });
  const source = join(FOLDER, 'index.html');
  await writeFile(source, await galleryPage());
  const browser = await puppeteer.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const taken = await picture(browser, pathToFileURL(source).href);
    console.log(JSON.stringify(taken));
  } finally {
    await browser.close();
  }
}

async function picture(browser: Browser, address: string): Promise<{ screenshots: string[]; sheets: string[] }> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(address, { waitUntil: 'load' });
  const all = await page.evaluate(() => window.gallery.states.map(({ name }) => name));
  const states = all.filter((name) => name.includes(process.argv[2] ?? ''));
  console.log(`${states.length} states`);
  const shots = await takeShots(page, {
    folder: FOLDER,
    states,
    onProgress: (done) => console.log(`${done} pictures`),
  });
  const sheets = await makeSheets(page, FOLDER, shots);
  console.log(`${sheets.length} sheets, in ${join(FOLDER, 'sheets')}`);
  return { screenshots: shots.map((shot) => shot.path), sheets };
}

await withSetUpErrors(main);
