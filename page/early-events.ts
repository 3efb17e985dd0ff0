type Hear = (event: Event) => void;

declare global {
  var sidelightHear: Map<string, Set<Hear>> | undefined;
  var sidelightMove: PointerEvent | undefined;
}

/** What a reader does with pointer and keys: kinds of events that a page can take to itself by being first. */
export const READER_EVENTS = [
  'pointermove',
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'wheel',
  'keydown',
  'keyup',
] as const;

type ReaderEvent = (typeof READER_EVENTS)[number];

/** Listens before the page does, and hands events to whoever asks for them later; to be called as the page begins. */
export function hearFirst(): void {
  if (Object.hasOwn(globalThis, 'sidelightHear') && globalThis.sidelightHear) return;
  const remember: Hear = (event) => void (globalThis.sidelightMove = event as PointerEvent);
  const hear = new Map<string, Set<Hear>>([['pointermove', new Set([remember])]]);
  for (const kind of ['wheel', 'keydown'] as const) hear.set(kind, new Set([forgetMove]));
  globalThis.sidelightHear = hear;
  for (const kind of READER_EVENTS) {
    const passive = kind === 'wheel' || kind === 'pointermove';
    window.addEventListener(kind, (event) => hear.get(kind)?.forEach((each) => each(event)), {
      capture: true,
      passive,
    });
  }
}

/** Hears a reader's event of the window, before the page where `hearFirst` was there before it, until aborted. */
export function onReaderEvent<Kind extends ReaderEvent>(
  kind: Kind,
  hear: (event: WindowEventMap[Kind]) => void,
  signal: AbortSignal,
): void {
  const kinds = Object.hasOwn(globalThis, 'sidelightHear') ? globalThis.sidelightHear : undefined;
  if (!kinds) {
    window.addEventListener(kind, hear, { capture: true, signal });
    return;
  }
  const hearing = kinds.get(kind) ?? new Set();
  hearing.add(hear as Hear);
  kinds.set(kind, hearing);
  signal.addEventListener('abort', () => hearing.delete(hear as Hear));
}

/**
 * The latest move of the pointer, for a script that comes after it; undefined where the reader has scrolled or typed
 * since, or has not moved it since `forgetMove`.
 */
export function latestMove(): PointerEvent | undefined {
  return globalThis.sidelightMove;
}

/** Forgets how the pointer was moved until now. */
export function forgetMove(): void {
  globalThis.sidelightMove = undefined;
}
