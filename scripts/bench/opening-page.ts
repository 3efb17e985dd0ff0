import { appearing, painted } from './painted';

/** What opens, and by what. */
export interface WatchedOpening {
  /** A selector of the element that is put on the page. */
  readonly host: string;
  /** Selectors that all match something in its shadow root once the content is there. */
  readonly content: readonly string[];
  /** How long the pointer rests before it opens, in ms; null where it opens by click. */
  readonly restMs: number | null;
}

/** How much was drawn. */
export interface Extent {
  readonly elements: number;
  readonly characters: number;
}

/** What was drawn, and in ms after the click, or after the end of the rest, when it was painted. */
export interface Opening {
  readonly first: Extent & { readonly paintedMs: number };
  readonly content: Extent & { readonly paintedMs: number };
}

declare global {
  interface Window {
    watchOpening(watched: WatchedOpening): void;
    /** The opening that is being watched. */
    opening: Promise<Opening>;
  }
}

/** Watches for the gesture, and says when it was complete: the click, or the end of the rest. */
function gesture(restMs: number | null): { readonly completeAt: () => number } {
  let completeAt = Number.NaN;
  if (restMs === null) {
    window.addEventListener('click', (event) => event.isTrusted && (completeAt = event.timeStamp), true);
  } else {
    // The product, too, looks at the pointer in the frame after it moved, and lets it rest from there.
    const rests = () => requestAnimationFrame(() => (completeAt = performance.now() + restMs));
    window.addEventListener('pointermove', (event) => event.isTrusted && rests(), true);
  }
  return { completeAt: () => completeAt };
}

function extentOf(root: ShadowRoot): Extent {
  return {
    elements: root.querySelectorAll('[popover] *').length,
    characters: root.querySelector('[popover]')?.textContent.length ?? 0,
  };
}

async function open({ host, content, restMs }: WatchedOpening): Promise<Opening> {
  const { completeAt } = gesture(restMs);
  const root = await appearing(document, () => document.querySelector(host)?.shadowRoot);
  const first = extentOf(root);
  const start = completeAt();
  const [firstAt, whole] = await Promise.all([
    painted(),
    appearing(root, () => content.every((selector) => root.querySelector(selector))).then(async () => {
      const extent = extentOf(root);
      return { ...extent, paintedMs: (await painted()) - start };
    }),
  ]);
  return { first: { ...first, paintedMs: firstAt - start }, content: whole };
}

/** Runs in a page before its own scripts: begins to watch for what opens. */
window.watchOpening = (watched) => {
  window.opening = open(watched);
};
