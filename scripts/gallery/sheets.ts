import { writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, SCHEMES, WIDTHS, type Shot } from './shots';

/** A column of a sheet, in px; what is wider is shown smaller. */
const COLUMN_PX = 520;
/** Pictures higher than this stand all in one row, so that a sheet does not become a ribbon. */
const TALL_PX = 1_000;
const STYLE = `body { margin: 0; padding: 12px; background: #777; color: #fff; font: 14px sans-serif; width: max-content; }
main { display: grid; grid-template-columns: repeat(4, auto); gap: 12px; align-items: start; }
.tall main { grid-template-columns: repeat(12, auto); } .tall img { max-width: 360px; }
figure { margin: 0; } figcaption { padding-block-end: 4px; } img { display: block; max-width: ${COLUMN_PX}px; }`;

/** Puts the pictures of each state side by side in one: a row for each width, a column for each look. */
export async function makeSheets(page: Page, folder: string, shots: readonly Shot[]): Promise<string[]> {
  await page.setViewport({ width: 4 * COLUMN_PX, height: 800 });
  const source = join(folder, 'sheet.html');
  const sheets: string[] = [];
  for (const state of new Set(shots.map((shot) => shot.state))) {
    await writeFile(source, sheetOf(state, folder, shots));
    await page.goto(pathToFileURL(source).href, { waitUntil: 'load' });
    const clip = await page.evaluate(layOut, TALL_PX);
    const path = join(folder, 'sheets', `${state}.png`);
    await page.screenshot({ path, clip, captureBeyondViewport: true, optimizeForSpeed: true });
    sheets.push(path);
  }
  return sheets;
}

/** Runs in the sheet: chooses how its pictures stand, and says how large it then is. */
function layOut(tall: number): { x: number; y: number; width: number; height: number } {
  const heights = Array.from(document.images, (image) => image.height);
  document.body.classList.toggle('tall', Math.max(...heights) > tall);
  const { width, height } = document.body.getBoundingClientRect();
  return { x: 0, y: 0, width, height };
}

function sheetOf(state: string, folder: string, shots: readonly Shot[]): string {
  const figures = WIDTHS.flatMap((width) =>
    SCHEMES.flatMap((scheme) =>
      LANGUAGES.map((language) => {
        const shot = shots.find(
          (one) => one.state === state && one.width === width && one.scheme === scheme && one.language === language,
        );
        if (!shot) throw new Error(`no picture of ${state} in ${scheme}, ${language}, ${width}`);
        const name = basename(shot.path, '.png');
        return `<figure><figcaption>${name}</figcaption><img alt="${name}" src="${relative(folder, shot.path)}"></figure>`;
      }),
    ),
  );
  return `<!doctype html><meta charset="utf-8"><title>${state}</title><style>${STYLE}</style><main>${figures.join('')}</main>`;
}
