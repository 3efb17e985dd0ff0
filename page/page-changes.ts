/** What has changed on a page since it was last looked at. */
export type PageChange =
  /** Elements with text that was not there before, and text nodes whose words changed. */
  | { readonly kind: 'added'; readonly elements: readonly Element[]; readonly changed: readonly Text[] }
  /** The page became another one without being loaded. */
  | { readonly kind: 'renewed' }
  /** So much was added that one pass over all of it is cheaper. */
  | { readonly kind: 'grown' };

/** Changes come in bursts; this long after the first of a burst they are looked at together. */
const BURST_MS = 150;
/** After so many bursts without a pause they are looked at more seldom: drawing new marks costs the page a paint each time. */
const LONGEST_STREAK = 8;
const SLOW_BURST_MS = 1_000;
/** After this long they are looked at even when the page is never idle. */
const LATEST_MS = 1_000;
/** More added elements than this at once are cheaper to read as one page. */
const MOST_CHANGES = 1_000;

/** Attributes by which text comes into sight or goes. */
const REVEALING = ['open', 'hidden'];

/**
 * Tells of late text and soft navigation, in bursts, at idle times, until the signal is aborted. Gives back how to watch
 * one more root, such as a shadow root.
 */
export function watchPage(
  document: Document,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): (root: Node) => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let address = addressOf(view.location);
  let burst = new Burst();
  let isDue = false;
  let streak = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    isDue = false;
    if (signal.aborted) return;
    streak++;
    clearTimeout(quiet);
    quiet = setTimeout(() => (streak = 0), 2 * SLOW_BURST_MS);
    const { change, isWhole } = burst;
    burst = new Burst();
    const moved = addressOf(view.location) !== address;
    address = addressOf(view.location);
    if (moved || isWhole) return onChange({ kind: moved ? 'renewed' : 'grown' });
    if (change) onChange(change);
  };
  const schedule = (): void => {
    if (isDue) return;
    isDue = true;
    const wait = streak < LONGEST_STREAK ? BURST_MS : SLOW_BURST_MS;
    setTimeout(() => view.requestIdleCallback(look, { timeout: LATEST_MS }), wait);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) burst.add(record);
    schedule();
  });
  const watch = (root: Node): void =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: REVEALING });
  watch(document);
  view.addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return watch;
}

function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

/** What a burst has changed, each element and text once however often it changes: a ticker is not a new page. */
class Burst {
  readonly #elements = new Set<Element>();
  readonly #texts = new Set<Text>();
  #removed = false;

  /** Whether so much was added that reading the whole page is cheaper. */
  get isWhole(): boolean {
    return this.#elements.size > MOST_CHANGES;
  }

  get change(): PageChange | null {
    if (this.#elements.size === 0 && this.#texts.size === 0 && !this.#removed) return null;
    const changed = [...this.#texts].filter((node) => node.isConnected);
    return { kind: 'added', elements: this.isWhole ? [] : outermost(this.#elements), changed };
  }

  add({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'characterData') this.#texts.add(target as Text);
    if (type === 'attributes') this.#elements.add(target as Element);
    this.#removed ||= removedNodes.length > 0;
    for (const node of addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) this.#elements.add(node as Element);
      else if (node.nodeType === Node.TEXT_NODE) this.#texts.add(node as Text);
    }
  }
}

/** Those that are still on the page and not inside another of them. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let outer = element.parentElement; outer; outer = outer.parentElement) if (elements.has(outer)) return false;
    return true;
  });
}
