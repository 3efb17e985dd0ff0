import type { Page } from 'puppeteer-core';
import { GROUPS, type Group } from '../../core/compare/comparison';
import { until, type RunningBrowser } from './launch';

/** A sentence as the panel quotes it, with the words that are set off in it. */
export interface ShownQuote {
  readonly text: string;
  readonly marks: readonly string[];
}

/** One row of the panel; a side is empty where that version does not tell it. */
export interface ShownRow {
  /** In the words of the interface. */
  readonly aspects: readonly string[];
  readonly here: readonly ShownQuote[];
  readonly there: readonly ShownQuote[];
}

/** One line of a table of two sides, in the words that each side has. */
interface ShownLine {
  readonly about: string;
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** What the panel shows of two articles side by side. */
export interface ShownComparison {
  /** What is said of how each side was compared. */
  readonly from: readonly [here: string, there: string];
  readonly groups: Readonly<Record<Group, readonly ShownRow[]>>;
  /** The words of the first rows as they are read at a glance. */
  readonly glance: readonly ShownLine[];
  readonly figures: readonly ShownLine[];
  readonly wording: readonly ShownLine[];
  /** The sentences of which nothing certain can be said. */
  readonly unplaced: { readonly here: readonly string[]; readonly there: readonly string[] };
}

/** The panel in a tab of its own, and the page that it stands beside. */
export interface PanelBeside {
  readonly panel: Page;
  readonly article: Page;
}

/** Opens an article, and the panel in a tab behind it, which follows it. */
export async function openPanelBeside(running: RunningBrowser, address: string): Promise<PanelBeside> {
  const article = await running.open(address);
  const panel = await running.openOwnPage('sidepanel.html');
  await article.bringToFront();
  await waitForHere(panel, await article.evaluate(() => document.querySelector('h1')?.textContent ?? ''));
  return { panel, article };
}

/** Waits until the article with this headline stands on this side of the panel, and what stands beside it is known. */
export async function waitForHere(panel: Page, headline: string): Promise<void> {
  const title = headline.trim().replace(/\s+/gu, ' ');
  await until(
    async () => (await panel.title()) === `${title} · Sidelight` && !(await isWaiting(panel)),
    `"${title}" in the panel`,
  ).catch(async (error: unknown) => {
    throw new Error(`${String(error)}; it shows: ${await panel.title()}, ${await noticeOf(panel)}`);
  });
}

function isWaiting(panel: Page): Promise<boolean> {
  return panel.evaluate(() => document.querySelector('.waiting') !== null);
}

/** What is said in place of a comparison; "" where one is shown. */
export function noticeOf(panel: Page): Promise<string> {
  return panel.evaluate(() => document.querySelector('.notice-line')?.textContent.trim() ?? '');
}

/** Waits until the panel says this in place of a comparison. */
export async function waitForNotice(panel: Page, words: string): Promise<void> {
  let said = '';
  await until(async () => {
    said = await noticeOf(panel);
    return said === words;
  }, `"${words}" in the panel`).catch((error: unknown) => {
    throw new Error(`${String(error)}; it says: ${said}`);
  });
}

/** Waits for a comparison with this said of where the other side comes from, and gives back all that is shown of it. */
export async function waitForCompared(panel: Page, from: RegExp): Promise<ShownComparison> {
  const seen: { shown: ShownComparison | null } = { shown: null };
  await until(async () => {
    seen.shown = await panel.evaluate(readShown, [...GROUPS]);
    return from.test(seen.shown?.from[1] ?? '');
  }, `${from.source} in the panel`).catch(async (error: unknown) => {
    const shown = JSON.stringify(seen.shown?.from ?? null);
    throw new Error(`${String(error)}; it shows: ${shown}, ${await noticeOf(panel)}`);
  });
  if (!seen.shown) throw new Error('nothing is compared');
  return seen.shown;
}

/** How many rows each group of the panel has. */
export function countsOf({ groups }: ShownComparison): Record<Group, number> {
  const { differently, onlyThere, onlyHere, both } = groups;
  return {
    differently: differently.length,
    onlyThere: onlyThere.length,
    onlyHere: onlyHere.length,
    both: both.length,
  };
}

/** Runs in the panel (so without named functions inside): reads what stands side by side; null where nothing does. */
function readShown(groups: readonly Group[]): ShownComparison | null {
  const faces = [...document.querySelectorAll('.face .face-from')].map(({ textContent }) => textContent.trim());
  if (faces.length === 0) return null;
  const rows = groups.map((group) => [
    group,
    [...document.querySelectorAll(`.group.${group} .row`)].map((row) => {
      const [here, there] = ['here', 'there'].map((side) =>
        [...row.querySelectorAll(`.said.${side} q`)].map((quote) => ({
          text: quote.textContent,
          marks: [...quote.querySelectorAll('mark')].map(({ textContent }) => textContent),
        })),
      );
      const aspects = [...row.querySelectorAll('.glance-aspect')].map(({ textContent }) => textContent.trim());
      return { aspects, here, there };
    }),
  ]);
  const [figures, wording] = ['figures', 'wording'].map((kind) =>
    [...document.querySelectorAll(`.lens-${kind} tbody`)].map((line) => {
      const [here, there] = ['here', 'there'].map((side) =>
        [...line.querySelectorAll(`.lens-side.${side} :is(.lens-figure, .lens-names li)`)].map(({ textContent }) =>
          textContent.trim(),
        ),
      );
      const about = line.querySelector('.lens-about .aspect') ?? line.querySelector('.lens-about');
      return { about: about?.textContent.trim() ?? '', here, there };
    }),
  );
  const glance = [...document.querySelectorAll('.glance-row')].map((row) => {
    const [here, there] = ['here', 'there'].map(
      (side) => row.querySelector(`.said.${side} .glance-words`)?.textContent.split('\u00a0/ ') ?? [],
    );
    return { about: row.querySelector('.glance-aspect')?.textContent.trim() ?? '', here, there };
  });
  const [here, there] = ['here', 'there'].map((side) =>
    [...document.querySelectorAll(`.unplaced .said.${side} q`)].map(({ textContent }) => textContent),
  );
  const byGroup: unknown = Object.fromEntries(rows);
  const read = { from: faces, groups: byGroup, glance, figures, wording, unplaced: { here, there } };
  return read as unknown as ShownComparison;
}
