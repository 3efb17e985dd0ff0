import type { PageMarks } from '../../page/page-marks';
import { startReader } from './scan-product';

/** What the page's reader did by itself: how long each of its idle moments took, in ms, and how many marks it set. */
export interface ReaderWork {
  readonly slices: readonly number[];
  readonly marks: number;
}

declare global {
  interface Window {
    startReading(aliases: readonly string[]): void;
    readerWork(): ReaderWork;
    /** Waits until the reader has asked for no idle moment for a while. */
    untilQuiet(): Promise<void>;
    addParagraphs(paragraphs: readonly string[], seconds: number): Promise<void>;
  }
}

/** Nobody asks for an idle moment for so long: what had to be read is read, a burst of changes too. */
const QUIET_MS = 1_500;
const LOOK_MS = 100;
/** How often paragraphs are added: about once a frame. */
const FRAME_MS = 16;
/** So many stand in one section, as in an entry of a live blog; laying out one endless list is slow by itself. */
const IN_SECTION = 100;

const slices: number[] = [];
let waiting = 0;
let last = performance.now();
let marks: PageMarks | null = null;

const ask = window.requestIdleCallback.bind(window);
window.requestIdleCallback = (work, options) => {
  waiting++;
  return ask((deadline) => {
    waiting--;
    const start = performance.now();
    work(deadline);
    last = performance.now();
    slices.push(last - start);
  }, options);
};

async function untilQuiet(): Promise<void> {
  while (waiting > 0 || performance.now() - last < QUIET_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Adds paragraphs to the article, a few a frame and all of them within the time, however late the frames are. */
function addParagraphs(paragraphs: readonly string[], seconds: number): Promise<void> {
  const article = document.querySelector('article') ?? document.body;
  const start = performance.now();
  let added = 0;
  let section: Element = article;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(1, (performance.now() - start) / (1_000 * seconds)) * paragraphs.length;
      while (added < Math.floor(due)) {
        if (added % IN_SECTION === 0) article.append((section = document.createElement('section')));
        const paragraph = document.createElement('p');
        paragraph.textContent = paragraphs[added++] ?? '';
        section.append(paragraph);
      }
      if (added < paragraphs.length) return;
      clearInterval(timer);
      last = performance.now();
      resolve();
    }, FRAME_MS);
  });
}

Object.assign(window, {
  startReading: (aliases: readonly string[]) => void (marks = startReader(aliases, document)),
  readerWork: (): ReaderWork => ({ slices, marks: marks?.size ?? 0 }),
  untilQuiet,
  addParagraphs,
});
