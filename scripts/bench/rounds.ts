import type { CDPSession, Page } from 'puppeteer-core';
import { wait, type RunningBrowser } from '../../tests/support/launch';
import { bringMark, waitForMarks } from '../../tests/support/reader';
import { bodyNodes, countLayouts, TRACE_CATEGORIES, type Layouts, type TraceEvent } from './layouts';
import type { Opening, WatchedOpening } from './opening-page';

/** A popover, the page it opens on, and where it is asked for. */
export interface Subject {
  readonly address: string;
  readonly watched: WatchedOpening;
  /** The words of the mark to go to; null on a page without marks. */
  readonly mark: string | null;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A page comes to rest: parsing, marking and the popover's script are done. */
const SETTLE_MS = 800;
/** The extension has just been installed: its packs are written, and its start is over. */
const INSTALL_MS = 4_000;
/** What is drawn late, after the content, is traced as well. */
const TRACED_AFTER_MS = 150;
const LONGEST_OPENING_MS = 10_000;
/** In the plain page, and in the article as well, far from any mark. */
const PLAIN_PLACE: Place = { x: 300, y: 200 };

/** Opens popovers, each on a page just loaded, and closes the page again. */
export class Rounds {
  readonly #running: RunningBrowser;
  readonly #watcher: string;

  constructor(running: RunningBrowser, watcher: string) {
    this.#running = running;
    this.#watcher = watcher;
  }

  /** Shows the page of a subject for as long as an installation takes. */
  settle(subject: Subject): Promise<void> {
    return this.#onPage(subject, () => wait(INSTALL_MS));
  }

  /** Times one opening. */
  time(subject: Subject): Promise<Opening> {
    return this.#onPage(subject, async (page, place) => {
      await (subject.watched.restMs === null ? click(page, place) : rest(page, place));
      return opened(page, subject.watched);
    });
  }

  /** Counts the layouts of one opening by click; tracing takes time, so it is not timed. */
  trace(subject: Subject): Promise<Layouts> {
    return this.#onPage(subject, (page, place) =>
      traced(page, async () => {
        await click(page, place);
        await opened(page, subject.watched);
      }),
    );
  }

  /** Counts the layouts of a click at which the page itself changes the size of its text, and nothing opens. */
  traceChangedPage(subject: Subject): Promise<Layouts> {
    return this.#onPage(subject, async (page) => {
      await page.evaluate(() => {
        window.addEventListener('click', () => (document.body.style.fontSize = '110%'));
      });
      return traced(page, () => click(page, PLAIN_PLACE));
    });
  }

  async #onPage<Value>(subject: Subject, work: (page: Page, place: Place) => Promise<Value>): Promise<Value> {
    const page = await this.#running.browser.newPage();
    try {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.evaluateOnNewDocument(`${this.#watcher};watchOpening(${JSON.stringify(subject.watched)})`);
      await page.goto(subject.address, { waitUntil: 'load' });
      if (subject.mark !== null) await waitForMarks(page);
      const place = subject.mark === null ? PLAIN_PLACE : await bringMark(page, subject.mark);
      await wait(SETTLE_MS);
      return await work(page, place);
    } finally {
      await page.close();
    }
  }
}

/** Presses the button without moving the pointer there first: upon a mark, that would ask before the click. */
async function click(page: Page, { x, y }: Place): Promise<void> {
  await onSession(page, async (session) => {
    const button = { x, y, button: 'left', clickCount: 1 } as const;
    await Promise.all([
      session.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' }),
      session.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' }),
    ]);
  });
}

async function rest(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x + 60, y + 90);
  await page.mouse.move(x, y);
}

async function opened(page: Page, { host, content }: WatchedOpening): Promise<Opening> {
  const late = wait(LONGEST_OPENING_MS).then(() => null);
  const opening = await Promise.race([page.evaluate(() => window.opening), late]);
  if (!opening) throw new Error(`no ${[host, ...content].join(' ')} on ${page.url()}`);
  return opening;
}

async function traced(page: Page, work: () => Promise<void>): Promise<Layouts> {
  await page.tracing.start({ categories: [...TRACE_CATEGORIES] });
  await work();
  await wait(TRACED_AFTER_MS);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { root } = await onSession(page, (session) => session.send('DOM.getDocument', { depth: -1, pierce: true }));
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  return countLayouts(traceEvents, new Set(bodyNodes(root)));
}

async function onSession<Value>(page: Page, work: (session: CDPSession) => Promise<Value>): Promise<Value> {
  const session = await page.createCDPSession();
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}
