import type { PopoverEvent } from '../core/popover/popover-machine';
import { REST_RADIUS_PX } from '../core/popover/timings';
import { latestMove, onReaderEvent } from './early-events';
import { markAt, type Point } from './hit-test';
import { INTERACTIVE } from './markup';
import type { Mark, PageMarks } from './page-marks';

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn']);

/** What to watch for, and whom to tell. */
export interface ReaderWatch {
  readonly marks: PageMarks;
  /** Whether an event happens inside our own overlay. */
  readonly isOurs: (event: Event) => boolean;
  readonly isOpen: () => boolean;
  readonly onEvent: (event: PopoverEvent<Mark>, point: Point | null) => void;
  readonly signal: AbortSignal;
}

/** Tells what the reader does with the pointer and the keys, as far as it concerns the popover, until aborted. */
export function watchReader(options: ReaderWatch): void {
  const { marks, isOurs, isOpen, onEvent, signal } = options;
  const passive = { capture: true, passive: true, signal };
  const busy = (event: Event): void => {
    if (event.isTrusted && !isOurs(event)) onEvent({ kind: 'busy' }, null);
  };

  watchPointer(options);
  window.addEventListener('scroll', busy, passive);
  onReaderEvent('wheel', busy, signal);
  document.addEventListener('selectionchange', (event) => isSelecting() && busy(event), passive);
  watchKeys(options, busy);
  onReaderEvent(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      if (isOurs(event)) return onEvent({ kind: 'clicked', on: 'popover' }, null);
      const point = { x: event.clientX, y: event.clientY };
      const isForPage =
        isSelecting() || (event.target instanceof Element && event.target.closest(INTERACTIVE) !== null);
      onEvent({ kind: 'clicked', on: isForPage ? null : markAt(marks, point) }, point);
    },
    signal,
  );
  document.addEventListener(
    'toggle',
    (event) => {
      if (event.target instanceof HTMLDialogElement && isOpen() && isModalOpen()) onEvent({ kind: 'dismissed' }, null);
    },
    passive,
  );
}

/** Esc closes an open popover and nothing else; every other key means that the reader is busy. */
function watchKeys({ isOurs, isOpen, onEvent, signal }: ReaderWatch, busy: (event: Event) => void): void {
  onReaderEvent(
    'keydown',
    (event) => {
      if (!event.isTrusted || MODIFIERS.has(event.key)) return;
      if (event.key !== 'Escape' || !isOpen()) return busy(event);
      // The key closed our popover; a dialog of the page must not take it as its own.
      event.preventDefault();
      event.stopImmediatePropagation();
      window.addEventListener('keyup', (up) => up.key === 'Escape' && up.stopPropagation(), {
        capture: true,
        once: true,
        signal,
      });
      onEvent({ kind: 'dismissed' }, null);
    },
    signal,
  );
  // A reader who has gone into the popover with the keyboard is there to stay.
  window.addEventListener('focusin', (event) => isOurs(event) && onEvent({ kind: 'clicked', on: 'popover' }, null), {
    capture: true,
    passive: true,
    signal,
  });
}

/** Whether the page shows a modal dialog, under which nothing else can be used. */
export function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** One look at the pointer per frame, however often it moves. */
function watchPointer({ marks, isOurs, onEvent, signal }: ReaderWatch): void {
  let restingPlace: Point | null = null;
  let latest: { readonly event: PointerEvent; readonly isOurs: boolean } | null = null;

  const look = (): void => {
    if (!latest || signal.aborted) return;
    const { event, isOurs: isInPopover } = latest;
    latest = null;
    const point = { x: event.clientX, y: event.clientY };
    const moved = !restingPlace || Math.hypot(point.x - restingPlace.x, point.y - restingPlace.y) > REST_RADIUS_PX;
    if (moved) restingPlace = point;
    const over = isInPopover ? 'popover' : markAt(marks, point);
    const isDragging = event.buttons !== 0 || isSelecting();
    const suppressed = isDragging && over !== null && over !== 'popover';
    onEvent(suppressed ? { kind: 'busy' } : { kind: 'pointer', over, moved }, point);
  };
  const hear = (event?: PointerEvent): void => {
    if (!event?.isTrusted || event.pointerType !== 'mouse') return;
    // After scrolling, browsers report a move of a pointer that has not moved: landing on a mark is not resting on it.
    if (restingPlace && event.clientX === restingPlace.x && event.clientY === restingPlace.y) return;
    if (!latest) requestAnimationFrame(look);
    latest = { event, isOurs: isOurs(event) };
  };
  onReaderEvent('pointermove', hear, signal);
  // A reader can be on a mark before the popover's script is.
  hear(latestMove());
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted) onEvent({ kind: 'pointer', over: null, moved: true }, null);
    },
    { passive: true, signal },
  );
}
