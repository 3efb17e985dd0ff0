import type { Page } from 'puppeteer-core';
import { until, type RunningBrowser } from './launch';
import { openByClick } from './popover-card';
import { keptAddresses } from './own-page-articles';
import type { WrittenArticle } from './same-event-article';
import { waitForMarks } from './reader';

/** A version of own reading as the popover shows it. */
export interface ShownReading {
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  /** The line of the title, with what is said of the story. */
  readonly facts: string;
  /** What is quoted of it first: a sentence of a row, or how it begins while it is being compared. */
  readonly quote: string;
  readonly why: string;
  /** What is said of a text that both run; "" where nothing is. */
  readonly copy: string;
}

/** Opens articles one after the other, each until it is kept, and closes them. */
export async function readAll(
  running: RunningBrowser,
  own: Page,
  ...articles: readonly WrittenArticle[]
): Promise<void> {
  for (const { address } of articles) {
    const page = await running.open(address);
    await waitForMarks(page);
    await until(async () => (await keptAddresses(own)).includes(address), `${address} among own reading`);
    await page.close();
  }
}

/** Opens an article and gives back what the popover on one of its marks shows of own reading. */
export async function versionsOn(
  running: RunningBrowser,
  { address }: Pick<WrittenArticle, 'address'>,
  mark = 'Mali',
): Promise<readonly ShownReading[]> {
  const page = await running.open(address);
  const versions = await versionsIn(page, mark);
  await page.close();
  return versions;
}

/** The versions of own reading that the popover on a mark of an open page shows. */
export async function versionsIn(page: Page, mark = 'Mali'): Promise<readonly ShownReading[]> {
  await openByClick(page, mark);
  let count = -1;
  await until(async () => {
    count = await page.evaluate(countVersions);
    return count >= 0;
  }, `an answer on other versions on ${page.url()}`);
  const versions: ShownReading[] = [];
  for (let place = 0; place < count; place++) {
    const version = await page.evaluate(readVersion, place);
    if (version) versions.push(version);
  }
  return versions;
}

/** Runs in the page: how many versions the popover shows, -1 as long as it does not know. */
function countVersions(): number {
  const root = document.querySelector('[data-sidelight]')?.shadowRoot;
  const tabs = root?.querySelectorAll('[role=tab]').length ?? 0;
  if (tabs > 0) return tabs;
  if (root?.querySelector('.version')) return 1;
  return root?.querySelector('.body > .part > h3') ? 0 : -1;
}

/** Runs in the page: chooses a version where there is a choice, and reads it; null where a pack knows it. */
async function readVersion(place: number): Promise<ShownReading | null> {
  const root = document.querySelector('[data-sidelight]')?.shadowRoot;
  root?.querySelectorAll<HTMLElement>('[role=tab]')[place]?.click();
  await new Promise((drawn) => setTimeout(drawn, 100));
  const link = root?.querySelector<HTMLAnchorElement>('.version .own-title a');
  if (!root || !link) return null;
  const [outlet, title, facts, quote, why, copy] = [
    '.side.there .outlet',
    '.version .own-title [dir=auto]',
    '.version',
    '.said.there q',
    'p.why',
    '.shared-copy',
  ].map((selector) => root.querySelector(selector)?.textContent.replace(/\s+/gu, ' ').trim() ?? '');
  return {
    url: link.href,
    ...{ outlet: outlet ?? '', title: title ?? '', facts: facts ?? '' },
    ...{ quote: quote ?? '', why: why ?? '', copy: copy ?? '' },
  };
}
