import { appearing, painted } from './painted';

/** How much a page shows, and when it had painted that, in ms after its navigation began. */
export interface PaintedPage {
  readonly elements: number;
  readonly characters: number;
  readonly paintedMs: number;
}

declare global {
  interface Window {
    watchPage(selector: string): void;
    /** The page that is being watched. */
    paintedPage: Promise<PaintedPage>;
  }
}

async function paint(selector: string): Promise<PaintedPage> {
  await appearing(document, () => document.querySelector(selector));
  const elements = document.querySelectorAll('body *').length;
  const characters = document.body.textContent.length;
  return { elements, characters, paintedMs: await painted() };
}

/** Runs in a page before its own scripts: begins to watch for what it shows. */
window.watchPage = (selector) => {
  window.paintedPage = paint(selector);
};
