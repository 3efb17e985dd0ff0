import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Wish } from '../../tests/gallery/window';

export const WIDTHS = [360, 800, 1280] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['en', 'ar'] as const;
const HEIGHT = 800;

/** A picture of one state in one colour scheme, language and width. */
export interface Shot {
  readonly state: string;
  readonly scheme: (typeof SCHEMES)[number];
  readonly language: Wish['language'];
  readonly width: number;
  readonly path: string;
}

/** Takes the pictures of all states in one page; what costs most to change changes least often. */
export async function takeShots(
  page: Page,
  { folder, states, onProgress }: { folder: string; states: readonly string[]; onProgress: (done: number) => void },
): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: HEIGHT });
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const state of states) {
        for (const language of LANGUAGES) {
          const path = join(folder, `${state}-${scheme}-${language}-${width}.png`);
          await takeShot(page, { state, language }, path);
          shots.push({ state, scheme, language, width, path });
        }
      }
      onProgress(shots.length);
    }
  }
  return shots;
}

async function takeShot(page: Page, wish: Wish, path: string): Promise<void> {
  const clip = await page.evaluate((wanted) => window.gallery.show(wanted), wish);
  await page.screenshot({
    path: path,
    optimizeForSpeed: true,
    ...(clip && { clip, captureBeyondViewport: true }),
  });
}
