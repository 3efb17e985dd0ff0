import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { Point } from './hit-test';
import { liveRange } from './live-range';

/** The gap between a mark and its popover, in px: small enough to cross within the leave delay. */
const GAP_PX = 6;
/** What the popover keeps clear of the window's edges, in px. */
const EDGE_PX = 8;
/** A popover lower than this shows too little; it then covers the mark instead. */
const LOWEST_PX = 240;

/** Keeps `box` beside a mention while the page scrolls and resizes, until the result is called. */
export function placePopover(options: {
  readonly range: StaticRange;
  readonly box: HTMLElement;
  /** Where the pointer is, which tells the line of a mention that wraps; null when opened by keyboard. */
  readonly point: Point | null;
  /** The mention's text is no longer on the page. */
  readonly onLost: () => void;
}): () => void {
  const { range, box, point, onLost } = options;
  const live = liveRange(range);
  const contextElement = range.startContainer.parentElement;
  if (!live || !contextElement) {
    onLost();
    return () => undefined;
  }
  const mention = {
    contextElement,
    getBoundingClientRect: () => live.getBoundingClientRect(),
    getClientRects: () => live.getClientRects(),
  };
  const place = async (): Promise<void> => {
    if (!range.startContainer.isConnected || !isInWindow(live)) return onLost();
    const { x, y } = await computePosition(mention, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point ?? {}),
        offset(GAP_PX),
        flip({ padding: EDGE_PX }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) => {
            box.style.setProperty('--room', `${Math.max(LOWEST_PX, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    });
    box.style.left = `${x}px`;
    box.style.top = `${Math.max(EDGE_PX, y)}px`;
  };
  return autoUpdate(mention, box, () => void place());
}

/** Whether any line of a mention is to be seen; hidden text has no lines. */
function isInWindow(live: Range): boolean {
  return Array.from(live.getClientRects()).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
}
