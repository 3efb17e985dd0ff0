import { useEffect, useRef } from 'preact/hooks';

/**
 * A place for the focus where the element that had it goes away: give the ref to an element with `tabIndex={-1}`; it
 * takes the focus when `what` has changed and nothing else has it.
 */
export function useKeptFocus<Held extends HTMLElement>(what: unknown) {
  const place = useRef<Held>(null);
  useEffect(() => {
    const held = place.current;
    if (held && held.ownerDocument.activeElement === held.ownerDocument.body) held.focus({ preventScroll: true });
  }, [what]);
  return place;
}
