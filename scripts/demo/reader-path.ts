import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { Group } from '../../core/compare/comparison';
import { compareWithTab } from '../../tests/support/compare-acts';
import { HERALD, POST } from '../../tests/support/compare-articles';
import { clickSideBySide, openedBeside } from '../../tests/support/compare-opened';
import { waitForCompared, waitForHere } from '../../tests/support/compare-panel';
import { launch, until, wait, type LaunchOptions, type RunningBrowser } from '../../tests/support/launch';
import { showOver } from '../../tests/support/popup-tab';
import {
  bringMark,
  hover,
  shownVersions,
  waitForMarks,
  waitForPopover,
  type DrawnMark,
} from '../../tests/support/reader';

/** What a reader saw on one page. */
export interface SeenPage {
  readonly mentions: number;
  readonly otherVersions: readonly { readonly outlet: string; readonly title: string; readonly url: string }[];
  /** Rows per group, against the other version that is shown first. */
  readonly groups: Readonly<Record<Group, number>>;
  readonly screenshots: readonly string[];
}

const NO_ROWS: Readonly<Record<Group, number>> = { differently: 0, onlyThere: 0, onlyHere: 0, both: 0 };
const FOLDER = join('.output', 'demo');
/** What a reader of these pages would point at first. */
const FAVOURITES = ['Barkhane', 'Mali', 'France', 'Bamako'];

/** Goes to a page, finds its marks, rests on one, reads what opens, and leaves a screenshot of each. */
export async function readPage(running: RunningBrowser, url: string, name: string): Promise<SeenPage> {
  const page = await running.open(url);
  const marks = await waitForMarks(page);
  const screenshots = [await screenshot(page, name ? `article-${name}` : 'article')];
  await openPopover(page, marks);
  screenshots.push(await screenshot(page, name ? `popover-${name}` : 'popover'));
  const versions = await shownVersions(page);
  const groups = versions[0]?.groups ?? NO_ROWS;
  await page.close();
  return {
    mentions: marks.length,
    otherVersions: versions.map(({ groups: _groups, ...version }) => version),
    groups,
    screenshots,
  };
}

/** The popover once more in another dress: dark, or in Arabic. */
export async function showPopover(options: LaunchOptions, url: string, name: string): Promise<string> {
  const running = await launch(options);
  try {
    const page = await running.open(url);
    await openPopover(page, await waitForMarks(page));
    return await screenshot(page, `popover-${name}`);
  } finally {
    await running.close();
  }
}

/** The other doors, each as a reader finds it: the toolbar popup over a news page, the options, and the first page. */
export async function showOtherDoors(running: RunningBrowser, url: string): Promise<string[]> {
  const popup = await running.openOwnPage('popup.html');
  const article = await running.open(url);
  await waitForMarks(article);
  await showOver(popup, article);
  const isReady = () => document.querySelector('.topics') !== null && !document.querySelector('[aria-busy=true]');
  await until(() => popup.evaluate(isReady), 'the toolbar popup');
  await popup.bringToFront();
  await popup.setViewport({ width: 360, height: 640 });
  const screenshots = [await screenshot(popup, 'toolbar-popup')];
  const options = await running.openOwnPage('options.html');
  await until(() => options.evaluate(() => document.querySelector('#topics input') !== null), 'the options page');
  screenshots.push(await screenshot(options, 'options'));
  const welcome = await running.openOwnPage('welcome.html');
  await waitForMarks(welcome);
  screenshots.push(await screenshot(welcome, 'welcome'));
  await Promise.all([popup.close(), article.close(), options.close(), welcome.close()]);
  return screenshots;
}

/** The side panel: opened from the popover of a page, and then with two other reports side by side. Chromium only. */
export async function showPanel(running: RunningBrowser, url: string): Promise<string> {
  const there = await running.open(HERALD.address);
  const here = await running.open(url);
  const marks = await waitForMarks(here);
  await clickSideBySide(here, favouriteOf(marks));
  const panel = await openedBeside(running, here);
  await here.goto(POST.address);
  await waitForHere(panel, POST.title);
  await compareWithTab(panel, new URL(HERALD.address).hostname);
  await waitForCompared(panel, /another tab/u);
  await panel.setViewport({ width: 420, height: 900 });
  const atAGlance = await panel.evaluate(() => {
    scrollTo(0, 0);
    return document.querySelector('.glance ul')?.getBoundingClientRect().bottom ?? innerHeight;
  });
  await panel.setViewport({ width: 420, height: Math.ceil(atAGlance) + 8 });
  await wait(250); // nothing moves any more
  const path = await screenshot(panel, 'panel');
  await Promise.all([here.close(), there.close()]);
  return path;
}

async function openPopover(page: Page, marks: readonly DrawnMark[]): Promise<void> {
  await hover(page, await bringMark(page, favouriteOf(marks)));
  await waitForPopover(page);
  await wait(250); // its appearance is over
}

function favouriteOf(marks: readonly DrawnMark[]): string {
  return FAVOURITES.find((favourite) => marks.some(({ text }) => text === favourite)) ?? marks[0]?.text ?? '';
}

async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  return join(process.cwd(), path);
}
