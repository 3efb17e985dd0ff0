import { vi } from 'vitest';
import type { PopoverEvent } from '../../core/popover/popover-machine';
import type { Point } from '../../page/hit-test';
import { PageMarks, type Mark } from '../../page/page-marks';
import { watchReader } from '../../page/reader-intent';
import { fakeHighlights, fakeLayout, find, showPage, textIn } from './fake-page';
import { markText } from './marks';
import { sendTrusted } from './trusted-events';

const PAGE = `
  <p id="text" data-rect="0 100 400 20">In <b id="mali" data-rect="100 100 40 20">Mali</b> today</p>
  <p><a href="#" id="link" data-rect="100 200 40 20">Mali</a></p>
  <div id="ours">our popover</div>
  <dialog id="dialog">a dialog of the page</dialog>`;

/** Places of the page, for events. */
export const ON_MALI = { clientX: 120, clientY: 110 };
export const ON_LINK = { clientX: 120, clientY: 210 };
export const OFF_MARKS = { clientX: 300, clientY: 110 };

/** A reader on a page with two marks, one of them in a link, and what is told of them. */
export interface WatchedReader {
  readonly told: { readonly event: PopoverEvent<Mark>; readonly point: Point | null }[];
  readonly events: () => PopoverEvent<Mark>[];
  readonly mali: Mark;
  readonly life: AbortController;
  isPopoverOpen: boolean;
  /** Moves the pointer; it is looked at when the next frame is drawn. */
  readonly point: (init: PointerEventInit, on?: string) => void;
  readonly drawFrame: () => void;
  readonly moveTo: (init: PointerEventInit, on?: string) => void;
  readonly click: (init: MouseEventInit, on?: string) => MouseEvent;
  readonly press: (key: string) => KeyboardEvent;
}

/** Begins to watch a reader; `life` ends it. */
export function watchFakeReader(): WatchedReader {
  fakeHighlights();
  fakeLayout();
  showPage(PAGE);
  let frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  const marks = new PageMarks();
  const mali = markText(textIn('#mali'), 'Mali');
  marks.add(mali);
  marks.add(markText(textIn('#link'), 'Mali'));

  const point: WatchedReader['point'] = (init, on = '#text') => {
    sendTrusted(find(on), new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...init }));
  };
  const drawFrame = (): void => {
    const drawn = frames;
    frames = [];
    for (const frame of drawn) frame(0);
  };
  const reader: WatchedReader = {
    told: [],
    events: () => reader.told.map(({ event }) => event),
    mali,
    life: new AbortController(),
    isPopoverOpen: false,
    point,
    drawFrame,
    moveTo: (init, on) => {
      point(init, on);
      drawFrame();
    },
    click: (init, on = '#text') =>
      sendTrusted(find(on), new MouseEvent('click', { bubbles: true, cancelable: true, ...init })),
    press: (key) => sendTrusted(find('#text'), new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  };
  watchReader({
    marks,
    isOurs: (event) => event.target === find('#ours'),
    isOpen: () => reader.isPopoverOpen,
    onEvent: (event, at) => reader.told.push({ event, point: at }),
    signal: reader.life.signal,
  });
  return reader;
}

/** Opens or closes the page's dialog as a modal one, which jsdom cannot. */
export function setModal(isModal: boolean): void {
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string): Element | null => {
    if (selector !== 'dialog:modal') return document.documentElement.querySelector(selector);
    return isModal ? document.getElementById('dialog') : null;
  });
}
