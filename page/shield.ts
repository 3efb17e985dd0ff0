import { onReaderEvent, READER_EVENTS } from './early-events';

/**
 * Keeps from the page what a reader does inside the overlay, until aborted: a page that takes every key and click to
 * itself must not take those. What the overlay has to hear itself is told again inside its shadow root only.
 */
export function shieldOverlay(rootOf: (event: Event) => ShadowRoot | null, signal: AbortSignal): void {
  for (const kind of READER_EVENTS) {
    onReaderEvent(
      kind,
      (event) => {
        const root = event.isTrusted ? rootOf(event) : null;
        if (!root) return;
        event.stopImmediatePropagation();
        if (event instanceof KeyboardEvent && kind === 'keydown') tellKey(event, root);
        else if (event instanceof MouseEvent && kind === 'click') tellClick(event, root);
      },
      signal,
    );
  }
}

/** The clicks of links and summaries are the browser's own doing; only buttons listen. */
function tellClick(event: MouseEvent, root: ShadowRoot): void {
  const isByKey = event.detail === 0;
  const under = isByKey ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  under?.closest('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

function tellKey(event: KeyboardEvent, root: ShadowRoot): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const told = new KeyboardEvent('keydown', {
    key,
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
    bubbles: true,
    cancelable: true,
  });
  if (root.activeElement?.dispatchEvent(told) === false) event.preventDefault();
}
