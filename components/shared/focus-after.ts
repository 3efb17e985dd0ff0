import { useEffect, useRef } from 'preact/hooks';

/**
 * A place for the focus to go when the button that was pressed makes way for something else: give the ref to an element
 * with `tabIndex={-1}`; it takes the focus whenever `what` has changed.
 */
export function useFocusAfter<Held extends HTMLElement>(what: unknown) {
  const place = useRef<Held>(null);
  const beforeRef = useRef(what);
  useEffect(() => {
    if (beforeRef.current === what) return;
    beforeRef.current = what;
    place.current?.focus({ preventScroll: true });
  }, [what]);
  return place;
}
